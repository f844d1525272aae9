import { CONFIDENCE } from '../confidence';
import { State } from '../../model/figures';
import type { FiguresIn } from '../../arithmetic/judge';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { SheetUnderstanding } from '../../model/understanding';
import type { Fact } from './form';
import type { Instance } from './instance';
import type { Rows } from './pair';
import { inRuns, pairedLines, refTo } from './pair';
import type { Series } from './unit-lines';

const SERIES: readonly Series[] = ['households', 'persons'];

/** A figure that two forms state says the same in both: F1.3 = F2.9, F1.5 = F3.9, F2.2 = F3.5, F2.5 = F3.3 … */
export function sameFacts(group: readonly Instance[], sheets: readonly SheetUnderstanding[], figuresIn: FiguresIn): Relation[] {
  const facts = [...new Set(group.flatMap(({ form }) => form.columns.flatMap((c) => c.fact ?? [])))];
  return facts.flatMap((fact) =>
    SERIES.flatMap((series) => {
      const stating = group.flatMap((instance) => {
        const col = columnOf(instance, fact, series);
        return col === undefined ? [] : [{ instance, col }];
      });
      // All are compared with the first: each break then points at one of two cells, many at the first.
      return stating.slice(1).flatMap((other) => agree(stating[0]!, other, series, sheets, figuresIn));
    }),
  );
}

interface Stating {
  readonly instance: Instance;
  readonly col: number;
}

function columnOf(instance: Instance, fact: Fact, series: Series): number | undefined {
  const column = instance.form.columns.find((c) => c.fact === fact);
  return column && instance.columnOf(column.key, series);
}

function agree(first: Stating, other: Stating, series: Series, sheets: readonly SheetUnderstanding[], figuresIn: FiguresIn): Relation[] {
  const at = ({ instance, col }: Stating, row: number): { value: number; figure: boolean } => {
    const { value, state, cols } = figuresIn(instance.sheet);
    return { value: value[row * cols + col]! || 0, figure: state[row * cols + col] === State.Figure };
  };
  const cells = pairedLines(first.instance, other.instance, series)
    .map(([a, b]) => ({ first: a.row, other: b.row, one: at(first, a.row), two: at(other, b.row) }))
    // A blank beside a zero or a blank is nothing to ask about.
    .filter(({ one, two }) => (one.figure && two.figure) || one.value !== two.value);
  const misses = new Map(cells.map((c) => [c.other, c.one.value - c.two.value]));
  const kept = cells.filter(({ other: row }) => misses.get(row) === 0 || !isEcho(row, other, misses, sheets));
  const fails = kept.filter(({ one, two }) => one.figure && two.figure && one.value !== two.value).length;
  return inRuns(kept.map((c) => [c.other, c.first] as const)).map((rows) => equality(first, other, rows, confidenceOf(kept.length, fails)));
}

/** Forms that agree in few places are hardly of one period and area after all. */
function confidenceOf(compared: number, fails: number): number {
  if (fails <= 2 || fails <= compared / 3) return CONFIDENCE.form.stated;
  return fails < compared ? CONFIDENCE.form.usual : CONFIDENCE.form.breaksEverywhere;
}

/** A district disagrees by just what its communes do: it is told with them. */
function isEcho(
  row: number,
  { instance, col }: Stating,
  misses: ReadonlyMap<number, number>,
  sheets: readonly SheetUnderstanding[],
): boolean {
  return sheets[instance.sheet]!.relations.some((r) => {
    if (r.axis !== 'row' || r.kind !== 'sum' || r.result.line !== row || !r.positions.includes(col) || r.signs.includes(-1)) return false;
    const parts = r.operands.map((o) => misses.get(o.line) ?? 0);
    return parts.some((miss) => miss !== 0) && parts.reduce((sum, miss) => sum + miss, 0) === misses.get(row);
  });
}

function equality(first: Stating, other: Stating, rows: Rows, confidence: number): Relation {
  return {
    kind: 'equality',
    role: 'same',
    sheet: other.instance.sheet,
    axis: 'column',
    result: { line: other.col },
    operands: [refTo(first.instance.sheet, first.col, rows)],
    signs: [1],
    factor: 1,
    positions: rows.positions,
    evidence: ['label'],
    confidence,
    because: [
      message('because.same-fact', { form: message(`form.${other.instance.form.id}`), other: message(`form.${first.instance.form.id}`) }),
    ],
  };
}
