/** Columns that a text takes on a terminal: marks that combine with the letter before take none. */
export function widthOf(line: string): number {
  return [...line.replace(/\p{M}/gu, '')].length;
}

/** Breaks at spaces; `first` begins the first line, `hanging` the others. A word longer than the line is left whole. */
export function wrap(line: string, columns: number, first = '', hanging = first): string[] {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(/\s+/).filter(Boolean)) {
    if (!empty && widthOf(current) + 1 + widthOf(word) > columns) {
      lines.push(current);
      current = hanging;
      empty = true;
    }
    current += (empty ? '' : ' ') + word;
    empty = false;
  }
  return [...lines, current];
}
