/** What acts instead of being seen: control characters, and those that turn the direction of writing or end a line. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * `text` with those characters written out ("\u001b"). They come from names of files and sheets and from cells: raw they
 * would clear a terminal or set its title, and make a page read otherwise than it is written.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, codeOf);
}

/** The same for a sentence: a line break in a cell is a space there. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\n\r]+/g, ' '));
}

/** The same for JSON that is written already: the values stay what they are. */
export function visibleJson(json: string): string {
  return json.replace(UNSEEN, (char) => (char === '\n' ? char : codeOf(char)));
}

function codeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
