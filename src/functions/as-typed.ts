/** The marks of a machine between arguments and before decimals: ";" and "," under Vietnamese settings. */
export interface Separators {
  readonly list: string;
  readonly decimal: string;
}

/**
 * A formula as the machine's Excel shows it and as it would be typed: "=ROUND(D3/C3*100,2)" is "=ROUND(D3/C3*100;2)" under
 * Vietnamese settings. Texts and quoted sheet names stay.
 */
export function asTyped(formula: string, { list, decimal }: Separators): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,|\d+\.\d+/g, (found) => {
    if (found === ',') return list;
    return /^\d/.test(found) ? found.replace('.', decimal) : found;
  });
}
