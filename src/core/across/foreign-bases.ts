import { isInformative } from '../arithmetic/informative';
import type { FiguresIn } from '../arithmetic/judge';
import { judgeAt } from '../arithmetic/judge';
import { State } from '../model/figures';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { CONFIDENCE } from '../relations/confidence';
import { compatible } from '../relations/forms/scope';
import { statesPercent } from '../tables/vocabulary/rates';
import { fold } from '../text/fold';
import type { Measure, Side } from './sides';
import { sidesOf } from './sides';

/** More sheets than these are a collection, not one report. */
const MOST_SHEETS = 40;
/** So many different rates must come out of the figures of both sheets, and so many for each that does not. */
const LEAST = 4;
const FOR_EACH = 4;
/** So far before a rate its part stands. */
const NEAR = 3;

/**
 * Rates whose base stands on another sheet beside the same places: the sheet of results gives the poor and their share, that of
 * the population the households. Stated where the figures of nearly all lines bear it out, and no base on the sheet itself does.
 */
export function withForeignBases(understanding: Understanding): Understanding {
  const { workbook, sheets } = understanding;
  if (sheets.length < 2 || sheets.length > MOST_SHEETS) return understanding;
  const sides = sheets.filter(({ prose }) => !prose).flatMap(sidesOf);
  const whose = compatible(sides.map(({ sheet, table }) => ({ read: workbook.sheets[sheet]!, table })));
  const figuresIn: FiguresIn = (sheet) => sheets[sheet]!.figures;
  const found = sides.flatMap((side, k) => {
    const rates = side.what.filter((rate) => isOpen(rate, side, sheets[side.sheet]!));
    if (rates.length === 0) return [];
    const others = sides.filter((other, i) => other.sheet !== side.sheet && whose(i, k) && sharedBy(side, other).length >= LEAST);
    return rates.flatMap((rate) => ofBest(side, rate, others, figuresIn));
  });
  if (found.length === 0) return understanding;
  return {
    workbook,
    sheets: sheets.map((sheet) => ({ ...sheet, relations: [...sheet.relations, ...found.filter((r) => r.sheet === sheet.sheet)] })),
  };
}

const sharedBy = (side: Side, other: Side): string[] => [...side.who.keys()].filter((name) => other.who.has(name));

/** A percentage that nothing on its own sheet accounts for. */
function isOpen(rate: Measure, { axis }: Side, { relations }: SheetUnderstanding): boolean {
  if (!rate.rate || !statesPercent(fold(rate.label))) return false;
  const across = axis === 'row' ? 'column' : 'row';
  return !relations.some((r) => r.axis === across && r.result.line === rate.line && r.kind !== 'at-most' && r.positions.length > 1);
}

/** The reading of the rate that the figures bear out best. */
function ofBest(side: Side, rate: Measure, others: readonly Side[], figuresIn: FiguresIn): Relation[] {
  const at = side.what.indexOf(rate);
  const parts = side.what.slice(Math.max(0, at - NEAR), at).filter((part) => !part.rate);
  let best: { readonly relations: readonly Relation[]; readonly holds: number } = { relations: [], holds: 0 };
  for (const other of others)
    for (const base of other.what.filter((one) => !one.rate))
      for (const part of parts) {
        const relations = stated(side, rate, part, other, base, figuresIn);
        const holds = borneOut(relations, figuresIn);
        if (holds > best.holds) best = { relations, holds };
      }
  return [...best.relations];
}

/** How many different rates hold; 0 where too many do not. */
function borneOut(relations: readonly Relation[], figuresIn: FiguresIn): number {
  const values = new Set<number>();
  let holds = 0;
  let fails = 0;
  for (const relation of relations) {
    const { state, actual } = judgeAt(relation, relation.positions[0]!, figuresIn);
    if (state === 'fails' && ++fails > Math.max(1, relations.length / (FOR_EACH + 1))) return 0;
    if (state !== 'holds' || !isInformative(relation, relation.positions[0]!, figuresIn)) continue;
    holds++;
    values.add(actual);
  }
  return values.size >= LEAST && holds >= FOR_EACH * fails ? values.size : 0;
}

/** One relation a line: the lines of both sheets need not stand in one order. */
function stated(side: Side, rate: Measure, part: Measure, other: Side, base: Measure, figuresIn: FiguresIn): Relation[] {
  const figures = figuresIn(side.sheet);
  return sharedBy(side, other).flatMap((name): Relation[] => {
    const [own, theirs] = [side.who.get(name)!, other.who.get(name)!];
    const [row, col] = other.axis === 'row' ? [theirs, base.line] : [base.line, theirs];
    const index = side.axis === 'row' ? own * figures.cols + rate.line : rate.line * figures.cols + own;
    if (figures.state[index] !== State.Figure) return [];
    const foreign = side.axis === 'row' ? { line: col, at: row } : { line: row, at: col };
    return [
      {
        kind: 'ratio',
        role: 'rate',
        sheet: side.sheet,
        axis: side.axis === 'row' ? 'column' : 'row',
        result: { line: rate.line },
        operands: [{ line: part.line }, { ...foreign, sheet: other.sheet }],
        signs: [1, 1],
        factor: 100,
        positions: [own],
        evidence: ['label'],
        confidence: CONFIDENCE.across.summary,
        because: [message('because.rate', { rate: rate.label, base: base.label, part: part.label })],
      },
    ];
  });
}
