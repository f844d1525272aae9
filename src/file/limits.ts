const MEBI = 1024 * 1024;

/**
 * How much of a file is read at most. A report sheet has some thousands of cells; these limits are about ten times the
 * largest workbook an office would send, and low enough that a crafted file can't eat the machine's memory.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 100 * MEBI,
  /** Bytes that the parts really inflate to, counted while they do: what the archive says of itself is not believed. */
  inflatedBytes: 256 * MEBI,
  /** Bytes of a part that is read as a whole. */
  keptBytes: 128 * MEBI,
  /** Cells with content in the whole workbook. */
  cells: 1_500_000,
  /** Excel's own sheet: more rows, columns or characters in a cell it does not have. */
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  /** Sheets of a workbook, tables of a page. */
  sheets: 2_000,
  /** Merged areas of a sheet. */
  merges: 200_000,
  /** Elements of a part that is read as a tree (styles, relationships, the workbook itself). */
  elements: 1_000_000,
  /** Bytes of an .xls: the library that reads it can't be stopped half way. */
  legacyBytes: 24 * MEBI,
  /** Seconds that one file may take to be read and checked: many times what the largest takes on a slow machine (bench/scale.ts). */
  seconds: 60,
  /** Characters between two tags: Excel allows 32,767 in a cell. */
  runOfText: 4 * MEBI,
} as const;
