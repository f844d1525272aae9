import type { Figures } from '../model/figures';
import { Origin, State, emptyFigures } from '../model/figures';
import type { Paragraph, Spot, Written } from '../model/prose';
import type { Ref, Relation, RelationRole } from '../model/relation';
import type { Anomaly, SheetUnderstanding } from '../model/understanding';
import type { Claim, Constant, Term } from './claim';
import { figureOf, halfUnit, isMention } from './claim';
import type { Mention } from './figures/mention';
import { roundingErrorOf } from './figures/mention';
import type { Odd } from './odd';
import { ODDITIES, PATTERNS } from './patterns';
import { readProse } from './read-prose';
import type { Passage } from './sentences/passage';
import { spotOf } from './sentences/passage';
import type { Reading } from './sentences/sentence';

/**
 * Understands a report's text as a sheet of one column: each figure is a row, and what the sentences state of the figures
 * are relations between rows, so that they are judged and traced to a culprit as those of any sheet are.
 */
export function understandProse(sheet: number, paragraphs: readonly Paragraph[]): SheetUnderstanding {
  const reading = readProse(paragraphs);
  const claims = withoutRepeats(PATTERNS.flatMap((pattern) => pattern(reading)));
  const rows = new Rows(reading);
  const relations = claims.map((claim) => relationOf(claim, sheet, rows));
  const anomalies = ODDITIES.flatMap((look) => look(reading)).map((odd) => anomalyOf(odd, sheet, rows));
  return {
    sheet,
    figures: rows.figures(claims),
    tables: [],
    relations,
    anomalies,
    prose: { paragraphs, spots: rows.spots, figures: reading.mentions.length, written: rows.written() },
  };
}

/** One figure is one rule's result once: the pattern that stands first knows it best. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const known = new Set<string>();
  return claims.filter(({ rule, result, operands }) => {
    const key = `${rule}:${result.id}:${operands.map((term) => figureOf(term)?.id ?? '=').join()}`;
    return !known.has(key) && known.add(key);
  });
}

/** The rows of the text's figures: first what is written in figures, then the numbers that its words give. */
class Rows {
  readonly spots: (Spot | null)[];
  private readonly constants: Constant[] = [];

  constructor(private readonly reading: Reading) {
    this.spots = reading.mentions.map(({ passage, start, end }) => spotOf(reading.passages[passage]!, start, end));
  }

  rowOf(term: Term): number {
    if (isMention(term)) return term.id;
    this.constants.push(term);
    return this.spots.push(term.at ? this.spots[term.at.id]! : null) - 1;
  }

  /** What is pointed at and is no figure. */
  rowAt(passage: Passage, start: number, end: number): number {
    this.constants.push({ constant: NaN });
    return this.spots.push(spotOf(passage, start, end)) - 1;
  }

  figures(claims: readonly Claim[]): Figures {
    const figures = emptyFigures(this.spots.length, 1);
    this.reading.mentions.forEach((mention) => fill(figures, mention));
    for (const { result, rounded } of claims)
      if (rounded) figures.roundingError[result.id] = Math.max(figures.roundingError[result.id]!, halfUnit(result));
    this.constants.forEach(({ constant, at, times, roundingError }, i) => {
      const row = this.reading.mentions.length + i;
      figures.value[row] = constant;
      figures.decimals[row] = (at?.decimals ?? 0) + Math.max(0, Math.round(Math.log10(times ?? 1)));
      figures.roundingError[row] = roundingError ?? 0;
      figures.state[row] = Number.isNaN(constant) ? State.Text : State.Figure;
      // As a result of Excel's is: hardly ever the wrong one. What is taken from a figure is as wrong as that.
      if (!at || (times === undefined && at.value === constant)) figures.origin[row] = Origin.Formula;
    });
    return figures;
  }

  /** By row: how the figure at its place is written, where another number is reckoned with. */
  written(): ReadonlyMap<number, Written> {
    const first = this.reading.mentions.length;
    const writtenAs = ({ constant, at, times = 1 }: Constant): Written => ({ times, plus: at!.value - constant * times });
    return new Map(this.constants.flatMap((one, i) => (one.at ? [[first + i, writtenAs(one)] as const] : [])));
  }
}

function fill(figures: Figures, mention: Mention): void {
  const { id, value, decimals } = mention;
  figures.value[id] = value;
  figures.decimals[id] = decimals;
  figures.state[id] = Number.isNaN(value) || mention.hedge === 'range' ? State.Text : State.Figure;
  figures.roundingError[id] = roundingErrorOf(mention);
}

const ROLES: Readonly<Record<string, RelationRole>> = {
  'text-sum': 'total',
  'text-difference': 'difference',
  'text-rate': 'rate',
  'text-plan': 'rate',
  'text-growth': 'growth',
  'text-average': 'average',
  'text-target': 'part',
};

function relationOf(claim: Claim, sheet: number, rows: Rows): Relation {
  const { rule, kind, result, operands, signs, factor, confidence } = claim;
  const refs = operands.map((term): Ref => ({ line: rows.rowOf(term) }));
  return {
    rule,
    kind,
    role: kind === 'at-most' ? 'part' : (ROLES[rule] ?? 'same'),
    sheet,
    axis: 'row',
    result: { line: result.id },
    operands: refs,
    signs,
    factor,
    positions: [0],
    evidence: ['label'],
    confidence,
    because: [],
    ...(claim.label === undefined ? {} : { printed: claim.label }),
  };
}

function anomalyOf({ rule, says, passage, start, end, confidence, words, other }: Odd, sheet: number, rows: Rows): Anomaly {
  const place = (row: number) => ({ sheet, row, col: 0 });
  return {
    rule,
    says,
    cell: place(rows.rowAt(passage, start, end)),
    actual: passage.text.slice(start, end),
    suggestion: null,
    reason: 'other',
    related: other ? [place(rows.rowAt(other.passage, other.start, other.end))] : [],
    confidence,
    words,
  };
}
