/** A block of rows of one sheet's used range, 0-based on the sheet. */
export interface Block {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/**
 * Excel on the web sends at most 5 MB an answer; value, formula and format of a cell take about 30 to 48 bytes, more
 * with long texts. A block that turns out too large all the same is halved (`halves`).
 */
const CELLS_AT_ONCE = 100_000;

/** Used ranges cut into whole rows, at most `limit` cells a block. */
export function blocksOf(range: Block, limit = CELLS_AT_ONCE): Block[] {
  const rows = Math.max(1, Math.floor(limit / range.cols));
  const blocks: Block[] = [];
  for (let from = 0; from < range.rows; from += rows) {
    blocks.push({ ...range, row: range.row + from, rows: Math.min(rows, range.rows - from) });
  }
  return blocks;
}

/** Batches of blocks that fit one answer; most workbooks are a single batch, however many sheets they have. */
export function batchesOf(blocks: readonly Block[], limit = CELLS_AT_ONCE): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = block.rows * block.cols;
    if (size > room || !batches.length) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)!.push(block);
    room -= size;
  }
  return batches;
}

/** Two halves, by rows while there are several, else by columns; null for a single cell. */
export function halves(block: Block): [Block, Block] | null {
  if (block.rows > 1) {
    const rows = block.rows >> 1;
    return [
      { ...block, rows },
      { ...block, row: block.row + rows, rows: block.rows - rows },
    ];
  }
  if (block.cols === 1) return null;
  const cols = block.cols >> 1;
  return [
    { ...block, cols },
    { ...block, col: block.col + cols, cols: block.cols - cols },
  ];
}
