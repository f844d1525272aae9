/** Of the button that opens a finding; the keys hold nothing that an id could not. */
export function cardId(key: string): string {
  return `finding-${key}`;
}
