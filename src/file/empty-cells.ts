/** The tag of a cell has its reference, style and type: some fifty characters. */
const LONGEST_TAG = 200;

/**
 * A piece of a sheet's text without the cells that have no content: one formatted down to row 1,048,576 has millions of them, and
 * the parser need not look at each. Those that have no reference stay: the next cell is counted from them.
 */
export function withoutEmptyCells(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let end = -1;
  for (let at = text.indexOf('<c '); at >= 0; at = text.indexOf('<c ', at + 1)) {
    if (end < at) end = text.indexOf('>', at);
    if (end < 0) break;
    const behind = behindEmpty(text, end);
    if (behind < 0 || end - at > LONGEST_TAG || !text.slice(at, end).includes(' r=')) continue;
    kept.push(text.slice(from, at));
    from = behind;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}

/** Where the text goes on behind a cell that ends with its tag, or at once after it; -1: it has content. */
function behindEmpty(text: string, end: number): number {
  if (text[end - 1] === '/') return end + 1;
  return text.startsWith('</c>', end + 1) ? end + 5 : -1;
}
