import { greatest } from '../../collections/of-many';
import { informativeIn } from '../../arithmetic/informative';
import { judgeAt } from '../../arithmetic/judge';
import type { CellRef } from '../../model/cell-ref';
import { inArea } from '../../model/cell-ref';
import type { Figures } from '../../model/figures';
import { cellIndex, State } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { cellOf, isAddition, isPlain, resultCell } from '../../model/relation';
import { isBareTotal, isGrandTotal, isSubtotalLine, saysSum } from '../../tables/vocabulary/totals';
import type { Draft } from '../../tables/draft';
import type { Found } from '../anomaly-rule';
import type { Look } from './look';

/** So sure a reading must be for a blank of it to be told. */
const SURE = 0.85;

/** Blank cells of totals that are right elsewhere. */
export function blankCells(look: Look): Found[] {
  const totals = look.relations.filter(
    (r) => r.role === 'total' && isAddition(r) && isPlain(r) && r.confidence >= SURE && r.operands.length > 1,
  );
  const proven = new Map<string, number>();
  for (const r of totals)
    for (const position of provingIn(r, look.figures)) proven.set(`${r.axis}${position}`, (proven.get(`${r.axis}${position}`) ?? 0) + 1);
  const found = totals
    .filter(({ evidence }) => evidence.includes('label'))
    .flatMap((relation) => blanksOf(look, relation, new Set(proven.keys())).map((one) => ({ ...one, relation })));
  return [...withoutHabits(found, proven).values()];
}

/**
 * A column in which the totals of all groups are blank is not added up by groups: there have to be more totals that hold than
 * blank ones, unless one is blank alone.
 */
function withoutHabits(found: readonly (Found & { relation: Relation })[], proven: ReadonlyMap<string, number>): Map<string, Found> {
  const placeOf = ({ cell, relation }: Found & { relation: Relation }): string =>
    `${relation.axis}${relation.axis === 'row' ? cell.col : cell.row}`;
  const cells = new Map(found.map((one) => [`${one.cell.row}:${one.cell.col}`, one]));
  const blanks = new Map<string, number>();
  for (const one of cells.values()) blanks.set(placeOf(one), (blanks.get(placeOf(one)) ?? 0) + 1);
  return new Map(
    [...cells].flatMap(([key, { relation, ...one }]): [string, Found][] => {
      const place = placeOf({ ...one, relation });
      const blank = blanks.get(place)!;
      return blank === 1 || blank < (proven.get(place) ?? 0) ? [[key, one]] : [];
    }),
  );
}

/** The blanks of one total, if fewer than the places at which it holds. */
function blanksOf(look: Look, relation: Relation, proven: ReadonlySet<string>): Found[] {
  const { figures, drafts } = look;
  const state = (line: number, position: number): State => figures.state[cellIndex(relation.axis, line, position, figures.cols)]!;
  const blanks = relation.positions.filter(
    (position) =>
      state(relation.result.line, position) === State.Blank &&
      !isMerged(look, resultCell(relation, position)) &&
      figured(look, relation, position).length > 1 &&
      relation.operands.every(({ line }) => state(line, position) !== State.Missing),
  );
  if (blanks.length === 0) return [];
  const holds = provingIn(relation, figures);
  // Where no other total adds up there either, it may never be added up: a price, a balance brought forward.
  const lone = blanks.length === 1 && totalsBeside(look, relation) === 0 && isTotalOfAll(labelOf(drafts, relation));
  return blanks
    .filter((position) => holds.length >= blanks.length && (lone || proven.has(`${relation.axis}${position}`)))
    .map((position) =>
      foundAt(look, 'total-blank', resultCell(relation, position), figured(look, relation, position), labelOf(drafts, relation)),
    )
    .filter(isWorthATotal);
}

function provingIn(relation: Relation, figures: Figures): number[] {
  const tells = informativeIn(relation, figures);
  return relation.positions.filter((position) => tells(position) && judgeAt(relation, position, () => figures).state === 'holds');
}

/** Other totals of its table that are told along the same axis. */
function totalsBeside({ relations, drafts }: Look, own: Relation): number {
  const place = resultCell(own, own.positions[0]!);
  const body = drafts.find(({ frame }) => inArea(frame.body, place.row, place.col))?.frame.body;
  return relations.filter((r) => {
    const cell = resultCell(r, r.positions[0]!);
    return (
      r.role === 'total' &&
      r.kind === 'sum' &&
      r.axis === own.axis &&
      r.result.line !== own.result.line &&
      body &&
      inArea(body, cell.row, cell.col)
    );
  }).length;
}

export const isTotalOfAll = (label: string): boolean =>
  saysSum(label) && (isBareTotal(label) || isGrandTotal(label) || isSubtotalLine(label));

/** What comes to nothing, or is a line of shares, has no total to tell. */
export const isWorthATotal = ({ suggestion }: Found): boolean => suggestion !== undefined && suggestion > 0 && suggestion !== 100;

/** Cells of the total's lines that have figures other than zero there. */
function figured({ figures }: Look, relation: Relation, position: number): CellRef[] {
  return relation.operands
    .map((ref) => cellOf(relation, ref, position))
    .filter(({ row, col }) => figures.state[row * figures.cols + col] === State.Figure && figures.value[row * figures.cols + col] !== 0);
}

export function foundAt(
  { figures }: Look,
  says: string,
  cell: CellRef,
  from: readonly CellRef[],
  label: string,
  cells?: readonly CellRef[],
): Found {
  const sum = from.reduce((all, { row, col }) => all + figures.value[row * figures.cols + col]!, 0);
  const decimals = greatest(from.map(({ row, col }) => figures.decimals[row * figures.cols + col]!));
  const suggestion = Number(sum.toFixed(Math.min(6, Math.max(0, decimals))));
  return {
    says,
    cell,
    ...(cells && cells.length > 1 && { cells }),
    actual: null,
    suggestion,
    confidence: SURE,
    related: from,
    words: { label },
  };
}

export function isMerged(look: Look, { row, col }: CellRef): boolean {
  return look.workbook.sheets[look.sheet]!.merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right && (bottom > top || right > left),
  );
}

function labelOf(drafts: readonly Draft[], { axis, result }: Relation): string {
  for (const { lines, columns } of drafts) {
    const found =
      axis === 'row'
        ? lines.find(({ row }) => row === result.line)?.label
        : columns.find(({ col }) => col === result.line)?.path.join(' / ');
    if (found !== undefined) return found;
  }
  return '';
}
