import { LIKELY, LIKE_A_SLIP, resemblesSlip, sameDigits } from './claim';
import type { Claim } from './claim';
import type { Mention } from './figures/mention';
import { tableCells } from './table-cells';
import type { TableCell } from './table-cells';
import { readProse } from './read-prose';
import { tellingWords } from './sentences/key';
import { periodOf, yearOf } from './sentences/period';
import type { Reading, Sentence } from './sentences/sentence';
import { before } from './sentences/sentence';
import { EACH, FALLS, IN_ALL, RISES } from './vocabulary/roles';
import type { Relation } from '../model/relation';
import type { Understanding } from '../model/understanding';

const RULE = 'text-table';

/**
 * The texts of an understanding held against its tables, of the document itself and of workbooks of the same call: where a
 * sentence names a line and a column, its figure is the cell's. Asked again with more tables, it adds what these tell.
 */
export function withTextTables(understanding: Understanding): Understanding {
  const texts = understanding.sheets.filter(({ prose }) => prose);
  if (texts.length === 0) return understanding;
  const cells = understanding.sheets.flatMap((sheet) => tableCells(sheet));
  const sheets = understanding.sheets.map((sheet) => {
    if (!sheet.prose) return sheet;
    // What a table of the document itself tells was found before other files came in, and stands.
    const known = new Set(sheet.relations.filter(({ rule }) => rule === RULE).map(({ result }) => result.line));
    const found = toldInTables(readProse(sheet.prose.paragraphs), cells, sheet.sheet).filter(({ result }) => !known.has(result.line));
    return { ...sheet, relations: [...sheet.relations, ...found] };
  });
  return { ...understanding, sheets };
}

function toldInTables(reading: Reading, cells: readonly TableCell[], sheet: number): Relation[] {
  if (cells.length === 0) return [];
  const told = reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) => {
      const found = isTold(mention, sentence) ? cellFor(mention, sentence, reading, cells) : null;
      return found ? [{ ...found, mention, same: sameAs(found.cell, mention) }] : [];
    }),
  );
  // A table that other figures of the text agree with is the one that the text speaks of.
  const borne = new Set(told.filter(({ same }) => same).map(({ cell }) => cell.table));
  return told.map(({ cell, mention, confidence }) => relationTo(cell, mention, sheet, borne.has(cell.table) ? LIKE_A_SLIP : confidence));
}

function isTold(mention: Mention, sentence: Sentence): boolean {
  const lead = before(sentence, mention);
  return (
    mention.hedge === null &&
    mention.unit.kind !== 'none' &&
    mention.unit.kind !== 'point' &&
    ![EACH, RISES, FALLS].some((role) => role.test(lead))
  );
}

interface Candidate {
  readonly cell: TableCell;
  /** Words of the line and the column that the sentence says. */
  readonly said: number;
}

/** The cell that the words mean best, and how sure a difference would be; null where they mean none, or two alike. */
function cellFor(
  mention: Mention,
  sentence: Sentence,
  reading: Reading,
  cells: readonly TableCell[],
): { cell: TableCell; confidence: number } | null {
  const lead = sentence.passage.spelt.slice(sentence.start, mention.start);
  const words = new Set(tellingWords(`${lead} ${mention.noun}`));
  const year = yearOf(periodOf(mention, sentence, reading));
  const fitting = cells
    .filter((cell) => mayMeasure(cell, mention) && (cell.year === '' || year === '' || cell.year === year))
    .flatMap((cell): Candidate[] => {
      const named = cell.isTotal ? IN_ALL.test(lead) : cell.line.every((word) => words.has(word));
      if (!named || !cell.column.every((word) => words.has(word))) return [];
      return [{ cell, said: cell.line.length + cell.column.length + (cell.isTotal ? 1 : 0) }];
    })
    .sort((a, b) => b.said - a.said);
  const best = fitting.filter(({ said }) => said === fitting[0]!.said);
  const equal =
    best.find(({ cell }) => sameAs(cell, mention)) ?? fitting.find(({ cell, said }) => said >= FEWEST_SAID && sameAs(cell, mention));
  if (equal && (equal.said >= FEWEST_SAID || longEnough(mention))) return { cell: equal.cell, confidence: LIKELY };
  const [only] = best;
  // That they differ says something only of what the sentence names in full.
  if (!only || best.length > 1 || only.said < FEWEST_SAID || !only.cell.head.every((word) => words.has(word))) return null;
  // Two tables, or a table and a sentence, may use the same words of different things: only a slip tells that one was meant.
  return resemblesSlip(claimOf(only.cell, mention)) ? { cell: only.cell, confidence: LIKELY } : null;
}

function mayMeasure({ isRate, quantity }: TableCell, { unit }: Mention): boolean {
  if (isRate !== (unit.kind === 'rate')) return false;
  return !(unit.kind === 'count' && quantity === 'amount') && !(unit.kind === 'money' && quantity === 'count');
}

/** A line and what of it: one word alone names neither. */
const FEWEST_SAID = 2;
/** Figures of so many digits are not alike by accident. */
const longEnough = ({ value }: Mention): boolean => Math.abs(value) >= 100;

function sameAs(cell: TableCell, mention: Mention): boolean {
  return sameDigits(mention, cell.value * factorOf(cell, mention));
}

/** How many of the text's unit one of the cell's is; where the table does not say its unit, it is the text's. */
function factorOf({ scale }: TableCell, { unit }: Mention): number {
  return scale === null || unit.kind !== 'money' ? 1 : scale / unit.scale;
}

function claimOf(cell: TableCell, mention: Mention): Claim {
  return {
    rule: RULE,
    kind: 'equality',
    result: mention,
    operands: [{ constant: cell.value }],
    signs: [1],
    factor: factorOf(cell, mention),
    confidence: LIKELY,
  };
}

function relationTo(cell: TableCell, mention: Mention, sheet: number, confidence: number): Relation {
  return {
    rule: RULE,
    kind: 'equality',
    role: 'same',
    sheet,
    axis: 'row',
    result: { line: mention.id },
    operands: [{ line: cell.row, at: cell.col, sheet: cell.sheet }],
    signs: [1],
    factor: factorOf(cell, mention),
    positions: [0],
    evidence: ['label'],
    confidence,
    because: [],
    printed: cell.label,
  };
}
