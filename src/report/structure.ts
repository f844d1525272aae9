import { judgeAt } from '../core/arithmetic/judge';
import type { Judgement } from '../core/model/judgement';
import type { CellRef } from '../core/model/cell-ref';
import type { Relation } from '../core/model/relation';
import { operandCells, resultCell } from '../core/model/relation';
import type { Table } from '../core/model/table';
import type { SheetUnderstanding, Understanding } from '../core/model/understanding';
import { areaName } from '../core/text/a1';
import type { Language } from '../messages';
import { addressOf } from './addresses';
import { faultText } from './fault';
import { say } from './say';
import { atOf } from './texts';
import { visibleJson } from './visible';

/** What was understood of one file; a refusal as in a `FileReport`. */
export type FileStructure =
  | { readonly path: string; readonly understanding: Understanding }
  | { readonly path: string; readonly refusal: { readonly code: string; readonly message: Parameters<typeof say>[0] } };

/** One entry of `files` in "khopso/structure@1" (docs/json.md). */
export function fileStructureJson(file: FileStructure, language: Language): object {
  const { path } = file;
  if ('refusal' in file)
    return { path, status: 'refused', refusal: { code: file.refusal.code, message: say(file.refusal.message, language, []) } };
  const { understanding } = file;
  const names = understanding.workbook.sheets.map(({ name }) => name);
  const sheets = understanding.sheets
    .filter(({ prose }) => !prose)
    .map(({ sheet, tables, relations, failed }) => ({
      name: names[sheet],
      tables: tables.map(tableJson),
      relations: relations.flatMap((relation) => relationJson(relation, understanding, names)),
      ...(failed && { failed: { message: faultText(failed, language) } }),
    }));
  const text = understanding.sheets.find(({ prose }) => prose);
  return { path, status: 'checked', sheets, ...(text && { text: textJson(text, understanding, names) }) };
}

export function structureJson(files: readonly object[]): string {
  return `${visibleJson(JSON.stringify({ schema: 'khopso/structure@1', files }, null, 2))}\n`;
}

/** What the sentences of a document state; a number that words give (years, items) is told as such. */
function textJson({ sheet, relations, prose }: SheetUnderstanding, understanding: Understanding, names: readonly string[]): object[] {
  const texts = new Map([[sheet, prose!]]);
  const side = (cell: CellRef): object => {
    if (cell.sheet !== sheet) return { cell: addressOf(cell, sheet, names) };
    const at = atOf(cell, texts.get(sheet)!);
    return at ? { at } : { value: understanding.sheets[sheet]!.figures.value[cell.row] };
  };
  return relations.map((relation) => {
    const { kind, rule, signs, factor } = relation;
    return {
      kind,
      rule,
      result: side(resultCell(relation, 0)),
      operands: operandCells(relation, 0).map(side),
      ...(kind === 'sum' ? { signs } : {}),
      factor,
      state: stateAt(relation, 0, understanding).state,
    };
  });
}

function tableJson(table: Table): object {
  return { range: areaName(table.area), header: table.header && areaName(table.header), numbering: numberingName(table) };
}

/** The row that numbers the columns, as wide as the table. */
export function numberingName({ area, numbering }: Table): string | null {
  return numbering === null ? null : areaName({ ...area, top: numbering, bottom: numbering });
}

/** One entry a place: operands are single cells. */
function relationJson(relation: Relation, understanding: Understanding, names: readonly string[]): object[] {
  const { kind, sheet, signs, factor, evidence } = relation;
  return relation.positions.map((position) => ({
    kind,
    result: addressOf(resultCell(relation, position), sheet, names),
    operands: operandCells(relation, position).map((cell) => addressOf(cell, sheet, names)),
    ...(kind === 'sum' ? { signs } : {}),
    factor,
    evidence,
    state: stateAt(relation, position, understanding).state,
  }));
}

export function stateAt(relation: Relation, position: number, understanding: Understanding): Judgement {
  return judgeAt(relation, position, (sheet) => figuresIn(understanding.sheets, sheet));
}

function figuresIn(sheets: readonly SheetUnderstanding[], sheet: number): SheetUnderstanding['figures'] {
  return (sheets[sheet]?.sheet === sheet ? sheets[sheet] : sheets.find((one) => one.sheet === sheet))!.figures;
}
