/** The marks of a machine between arguments and before decimals: ";" and "," under Vietnamese settings. */
export interface Separators {
  readonly list: string;
  readonly decimal: string;
}

/** What a reader of this language is used to. */
export const separatorsIn = (language: 'vi' | 'en'): Separators =>
  language === 'vi' ? { list: ';', decimal: ',' } : { list: ',', decimal: '.' };

/** A formula without its "=", as a reader of this language would type it. */
export const formulaText = (formula: string, language: 'vi' | 'en'): string => asTyped(`=${formula}`, separatorsIn(language));

/** Texts, quoted sheet names, what stands in brackets, names (with the points in them) and numbers; then marks one by one. */
const PIECES = {
  '.': /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}_][$\p{L}\p{N}_.]*|\d+(?:\.\d+)?|[,;\\{}]/gu,
  ',': /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}_][$\p{L}\p{N}_.]*|\d+(?:,\d+)?|[,;\\{}]/gu,
} as const;

/**
 * A formula as the machine's Excel shows it and as it would be typed: "=ROUND(D3/C3*100,2)" is "=ROUND(D3/C3*100;2)" under
 * Vietnamese settings, and {1,2;3,4} is {1\2;3\4}. Texts and quoted sheet names stay.
 */
export function asTyped(formula: string, { list, decimal }: Separators): string {
  return translated(formula, '.', (piece, inArray) => {
    if (piece === ',') return inArray && decimal === ',' ? '\\' : list;
    return /^\d/.test(piece) ? piece.replace('.', decimal) : piece;
  });
}

/**
 * The other way: a formula as a person typed it on that machine → as files and Office's interface have it. Arguments that were
 * parted by "," though the machine parts them by ";" are understood too, wherever "," is no decimal mark between digits.
 */
export function asStored(typed: string, { list, decimal }: Separators): string {
  if (decimal === '.') return typed;
  return translated(typed, ',', (piece, inArray) => {
    if (piece === list && !inArray) return ',';
    if (piece === '\\' && inArray) return ',';
    return /^\d/.test(piece) ? piece.replace(',', '.') : piece;
  });
}

function translated(formula: string, decimal: keyof typeof PIECES, write: (piece: string, inArray: boolean) => string): string {
  let inArray = false;
  return formula.replace(PIECES[decimal], (piece) => {
    if (piece === '{') inArray = true;
    else if (piece === '}') inArray = false;
    return write(piece, inArray);
  });
}
