import { append } from '../../collections/append';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Ref, Relation } from '../../model/relation';
import type { Column } from '../../model/table';
import type { Identity } from '../../text/formula/identity';
import { identityWithin, plainCode } from '../../text/formula/identity';
import { textIn } from '../../tables/cells/scan';
import type { Scan } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';
import type { Entry } from '../../tables/outline/lines';
import { CONFIDENCE, NEARLY_EVERYWHERE } from '../confidence';
import { addingColumns, addingRows } from '../series';
import { supportOf } from '../support';
import { greatest } from '../../collections/of-many';

/** Identities printed in the form: in the numbering row, inside heads, and inside the labels of lines. */
export function printedRelations(scan: Scan, draft: Draft, sheet: number, figures: Figures): Relation[] {
  return [...columnIdentities(scan, draft, sheet, figures), ...rowIdentities(draft, sheet, figures)];
}

function columnIdentities(scan: Scan, draft: Draft, sheet: number, figures: Figures): Relation[] {
  const lineOf = columnsByCode(draft);
  const positions = draft.entries.filter((e) => e.hasFigures).map((e) => e.row);
  return draft.columns.flatMap((column) => {
    if (column.identity === null || column.role !== 'figures') return [];
    const numberText = draft.frame.numbering === null ? '' : textIn(scan, draft.frame.numbering, column.col);
    const identity = identityWithin(numberText) ?? column.path.map(identityWithin).find((i) => i !== null);
    if (!identity) return [];
    const result = ownCode(identity, column) ? column.col : (lineOf(identity.result, column) ?? column.col);
    // Lines of rates do not add up; quotients hold in every line.
    const rows = identity.kind === 'sum' ? addingRows(draft) : positions;
    return relate(identity, result, (code) => lineOf(code, column), 'column', sheet, rows, figures, draft.entries.length);
  });
}

/** "12=1-5" printed under the second of two columns numbered 12 speaks of its own. */
function ownCode({ result }: Identity, { number }: Column): boolean {
  return result === '' || (number !== null && plainCode(number) === plainCode(result));
}

/** The column that a number names where it is printed under `from`: of several the one of its block, and the nearest of those. */
function columnsByCode(draft: Draft): (code: string, from: Column) => number | undefined {
  const codes = new Map<string, Column[]>();
  for (const column of draft.columns) if (column.number !== null) append(codes, plainCode(column.number), column);
  const blockOf = numberedBlocks(draft.columns);
  const nearness = (from: Column, to: Column): number[] => [
    blockOf.get(to) === blockOf.get(from) ? 0 : 1,
    -shared(to, from),
    Math.abs(to.col - from.col),
  ];
  return (code, from) => {
    const named = codes.get(plainCode(code)) ?? [];
    return [...named].sort((a, b) => compare(nearness(from, a), nearness(from, b)))[0]?.col;
  };
}

/** Numbers run on within a block of columns; where one falls back ("1=2+5 | 2 | 3 | 4 | 5 | 1=2+5"), the next block begins. */
function numberedBlocks(columns: readonly Column[]): Map<Column, number> {
  const blocks = new Map<Column, number>();
  let [block, last] = [0, 0];
  for (const column of columns) {
    const number = Number(column.number ?? NaN);
    if (number <= last) block++;
    if (!Number.isNaN(number)) last = number;
    blocks.set(column, block);
  }
  return blocks;
}

/** As words are ordered. */
function compare(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((value, i) => value !== b[i]);
  return first < 0 ? 0 : a[first]! - b[first]!;
}

/** Heads that two columns stand under together, from the top down. */
function shared(a: Column, b: Column): number {
  const apart = a.path.findIndex((head, i) => head !== b.path[i]);
  return apart < 0 ? a.path.length : apart;
}

/** "A = I + II", "Tổng cộng (I+II)": codes of lines. A code that two lines carry names neither. */
function rowIdentities(draft: Draft, sheet: number, figures: Figures): Relation[] {
  const rows = new Map<string, number | null>();
  for (const { marker, row, hasFigures } of draft.entries) {
    if (!marker?.code || !hasFigures) continue;
    rows.set(marker.code, rows.has(marker.code) ? null : row);
  }
  const codes = new Map([...rows].filter((e): e is [string, number] => e[1] !== null));
  const positions = addingColumns(draft);
  return draft.entries.flatMap((entry) => {
    const identity = /[=+]/.test(entry.label) ? identityWithin(entry.label) : null;
    if (!identity || !entry.hasFigures) return [];
    const result = identity.result === '' ? entry.row : (codes.get(identity.result) ?? entry.row);
    if (isOfOtherNumbering(entry, result)) return [];
    return relate(
      identity,
      result,
      (code) => codes.get(plainCode(code)) ?? codes.get(code),
      'row',
      sheet,
      positions,
      figures,
      positions.length,
    );
  });
}

/** "38 | VI. Kinh phí giảm (36=37+40)": lines were put in since, and the numbers in the label are those of before. */
function isOfOtherNumbering({ marker, row }: Entry, result: number): boolean {
  return result !== row && marker !== null && marker.code !== '';
}

const ROLES = { sum: 'identity', ratio: 'rate', growth: 'growth', product: 'product' } as const;

function relate(
  identity: Identity,
  result: number,
  lineOf: (code: string) => number | undefined,
  axis: 'row' | 'column',
  sheet: number,
  positions: readonly number[],
  figures: Figures,
  largest: number,
): Relation[] {
  const operands: Ref[] = [];
  for (const { code } of identity.terms) {
    const line = lineOf(code);
    // A term that names no line ("(5)=(3)/8": eight months) leaves the identity undecidable.
    if (line === undefined || line === result) return [];
    operands.push({ line });
  }
  const base: Relation = {
    kind: identity.kind,
    role: ROLES[identity.kind],
    sheet,
    axis,
    result: { line: result },
    operands,
    signs: identity.terms.map((t) => t.sign),
    factor: identity.factor || 1,
    positions,
    evidence: ['printed'],
    confidence: CONFIDENCE.printed.stated,
    because: [message('because.printed', { identity: identity.printed })],
    printed: identity.printed,
  };
  const chosen = identity.factor === 0 ? bestFactor(base, figures) : base;
  return [{ ...chosen, confidence: printedConfidence(chosen, figures, largest) }];
}

/** "4=3/1" in a column of percentages leaves the 100 unsaid. */
function bestFactor(relation: Relation, figures: Figures): Relation {
  const tries = [100, 1, 1000].map((factor) => ({ ...relation, factor }));
  const holds = tries.map((t) => supportOf(t, figures).holds.length);
  return tries[holds.indexOf(greatest(holds))]!;
}

/** A printed identity that holds nowhere though many places could show it was misread or never meant literally. */
function printedConfidence(relation: Relation, figures: Figures, largest: number): number {
  const { holds, fails } = supportOf(relation, figures);
  const { breaks, holdsPerBreak } = NEARLY_EVERYWHERE;
  const misread = fails.length >= breaks && holds.length <= holdsPerBreak * fails.length && largest >= breaks;
  return misread ? CONFIDENCE.printed.breaksNearlyEverywhere : CONFIDENCE.printed.stated;
}
