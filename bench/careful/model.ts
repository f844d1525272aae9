/** What a cell of a made-up form holds: a figure, a text, or nothing. */
export type Figure = number | string | null;

/** How a column follows from others of its line. */
export type From =
  | { readonly how: 'ratio'; readonly part: string; readonly base: string; readonly times: number }
  | { readonly how: 'sum'; readonly plus: readonly string[]; readonly minus?: readonly string[] }
  | { readonly how: 'share'; readonly of: string };

export interface Column {
  readonly id: string;
  /** From the top head row to the lowest. */
  readonly head: readonly string[];
  readonly decimals: number;
  readonly from?: From;
  /** Given in per cent. */
  readonly percent?: boolean;
  /** The part is counted among the base: a rate over 100 cannot be. */
  readonly within?: boolean;
  /** Words, not figures. */
  readonly words?: boolean;
}

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly marker: string;
  readonly level: number;
  /** Lines that it adds up, and such that it takes away; one named twice is counted twice. */
  readonly parts?: readonly string[];
  readonly minus?: readonly string[];
  readonly values?: Readonly<Record<string, Figure>>;
  /** "Of which": told beside the total, added to nothing. */
  readonly aside?: boolean;
}

export interface Form {
  readonly title: readonly string[];
  readonly unit: string | null;
  /** The head of the column of names. */
  readonly stub: string;
  readonly columns: readonly Column[];
  /** As printed. */
  readonly lines: readonly Line[];
  /** The line that all others add up to. */
  readonly grand: string;
}

/** One cell that is not what the form would make of it. */
export interface Edit {
  readonly line: string;
  readonly col: string;
  /** What was typed. Absent where `from` or `copyOf` says what it is. */
  readonly value?: Figure;
  /** Follows from other columns than the rest of its column. */
  readonly from?: From;
  /** Holds another line's figure of the same column. */
  readonly copyOf?: string;
  /** What follows from this cell was made from the figure that stands here; else from the right one. */
  readonly through?: boolean;
  /** The cell shows an error in the place of a figure. */
  readonly error?: string;
}

/** A cell of a draft: of the label where no column is named. */
export interface Pointer {
  readonly sheet: number;
  readonly block: number;
  readonly line: string;
  readonly col?: string;
}

export const additive = ({ from, words }: Column): boolean => !words && (!from || from.how === 'sum');

export const isLeaf = ({ parts, aside }: Line): boolean => !parts && !aside;

export const columnOf = (form: Form, id: string): Column => form.columns.find((column) => column.id === id)!;

export const lineOf = (form: Form, id: string): Line => form.lines.find((line) => line.id === id)!;

/** The lines that are added up to `id`, as lines. */
export const partsOf = (form: Form, id: string): Line[] => (lineOf(form, id).parts ?? []).map((part) => lineOf(form, part));
