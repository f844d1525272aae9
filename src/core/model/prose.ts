/** A paragraph of a report as a person sees it: NFC, runs joined, without the number that a list gives it. */
export interface Paragraph {
  readonly text: string;
  /** Where it stands beside the body; these follow the body in the order of the document. */
  readonly part?: 'footnote' | 'textbox';
  /** Level of a heading from 0, where the document says that it is one. */
  readonly heading?: number;
  /** Depth in a list from 0, where the document numbers or bullets it. */
  readonly list?: number;
  /** A line of a table in a plain text: it stands among the sheets too, and is no sentence. */
  readonly tabular?: true;
}

/** Something in the text that can be pointed at; `start` and `end` are UTF-16 offsets in the paragraph's text. */
export interface Spot {
  /** Counted from 0 over all paragraphs outside tables. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What was understood of a report's text. */
export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  /** The place of what stands in each row of the text's figures; null for a number that words give (years, items counted). */
  readonly spots: readonly (Spot | null)[];
  /** How many of the spots are figures; the others are dates and numbers of papers. */
  readonly figures: number;
  /** By row, where a number was taken from a figure: how the figure is written. */
  readonly written: ReadonlyMap<number, Written>;
}

/** The figure is so many times the number that was taken from it, and so much more. */
export interface Written {
  readonly times: number;
  readonly plus: number;
}
