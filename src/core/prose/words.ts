import { spell } from '../text/spell';

// Words end where no letter stands: "kh" is not in "khánh".
const [BEFORE, BEHIND] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

/** Phrases as the source of a pattern, in the spelling of `spell`; the longest first, blanks between words as wide as they come. */
export function phrases(...list: readonly string[]): string {
  const sources = [...list].sort((a, b) => b.length - a.length).map((phrase) => spell(phrase).replace(/ /g, ' +'));
  return `${BEFORE}(?:${sources.join('|')})${BEHIND}`;
}

/**
 * An expression that is compiled when it is first asked: one with classes of letters takes a quarter of a millisecond, there are
 * some hundred of them, and most workbooks come without a text.
 */
export class Pattern {
  private compiled: RegExp | null = null;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  test(text: string): boolean {
    return this.regexp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.regexp.exec(text);
  }

  /** All places of a pattern that is flagged "g". */
  all(text: string): RegExpExecArray[] {
    return [...text.matchAll(this.regexp)];
  }

  replaceIn(text: string, by: string): string {
    return text.replace(this.regexp, by);
  }

  split(text: string): string[] {
    return text.split(this.regexp);
  }

  private get regexp(): RegExp {
    return (this.compiled ??= new RegExp(this.source, this.flags));
  }
}

/** Whole words anywhere. */
export function words(source: string): Pattern {
  return new Pattern(`${BEFORE}(?:${source})${BEHIND}`, 'u');
}

/** The same, to go through all of them. */
export function allWords(source: string): Pattern {
  return new Pattern(`${BEFORE}(?:${source})${BEHIND}`, 'gu');
}

/** Whole words at the end of a text, blanks and a colon behind them left out. */
export function wordsAtEnd(source: string): Pattern {
  return new Pattern(`${BEFORE}(?:${source})[ :]*$`, 'u');
}

/** Whole words at its start, blanks before them left out. */
export function wordsAtStart(source: string): Pattern {
  return new Pattern(`^ *(?:${source})${BEHIND}`, 'u');
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d+/gu) ?? [];
}

/** Every word of a text is one of these; numbers (years, days) may stand among them. */
export function onlyWords(text: string, ...allowed: readonly ReadonlySet<string>[]): boolean {
  return wordsOf(text).every((word) => /^\d+$/.test(word) || allowed.some((set) => set.has(word)));
}
