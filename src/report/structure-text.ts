import type { Relation } from '../core/model/relation';
import { operandCells, resultCell } from '../core/model/relation';
import { ruleNamed } from '../core/all-rules';
import type { CellRef } from '../core/model/cell-ref';
import type { SheetUnderstanding, Understanding } from '../core/model/understanding';
import { areaName } from '../core/text/a1';
import type { Language } from '../messages';
import { text } from '../messages';
import { faultText } from './fault';
import { identityText } from './identity';
import { addressOf } from './addresses';
import { say } from './say';
import { atOf } from './texts';
import type { FileStructure } from './structure';
import { numberingName, stateAt } from './structure';
import type { Paper } from './text';
import { visible, visibleLine } from './visible';
import { wrap } from './wrap';
import { addAll } from '../core/collections/of-many';

/** The structure of one file for a terminal: tables, and each relation with what became of it over its places. */
export function structureText(file: FileStructure, language: Language, { columns }: Paper): string {
  const path = visible(file.path);
  if ('refusal' in file) return [path, ...wrap(say(file.refusal.message, language, []), columns, '  ✗ ', '    '), ''].join('\n');
  const { understanding } = file;
  const names = understanding.workbook.sheets.map(({ name }) => name);
  const lines = [path];
  for (const understood of understanding.sheets) {
    const { sheet, tables, relations, failed, prose } = understood;
    if (prose) {
      addAll(lines, proseLines(understood, understanding, names, language, columns));
      continue;
    }
    lines.push(`  ${names[sheet] ?? ''}`);
    if (failed) addAll(lines, wrap(faultText(failed, language), columns, '    ✗ ', '      '));
    for (const table of tables) addAll(lines, wrap(tableText(table, language), columns, '    ', '      '));
    if (tables.length === 0) lines.push(`    ${text(language, 'cli.no-table')}`);
    if (relations.length === 0) lines.push(`    ${text(language, 'cli.no-relation')}`);
    for (const relation of relations)
      addAll(lines, wrap(relationText(relation, understanding, names, language), columns, '    - ', '      '));
  }
  return `${lines.map(visibleLine).join('\n')}\n`;
}

/** Each statement of a text: its rule, the figures as they are written, what became of it. */
function proseLines(
  { sheet, relations, prose }: SheetUnderstanding,
  understanding: Understanding,
  names: readonly string[],
  language: Language,
  columns: number,
): string[] {
  const said = (cell: CellRef): string => {
    if (cell.sheet !== sheet) return addressOf(cell, sheet, names);
    const at = atOf(cell, prose!);
    return at ? `“${at.quote}”` : String(understanding.sheets[sheet]!.figures.value[cell.row]);
  };
  const lines = relations.map((relation) => {
    const result = resultCell(relation, 0);
    const at = atOf(result, prose!);
    const title = relation.rule === undefined ? '' : ruleNamed(relation.rule).title[language];
    const place = at ? text(language, 'cli.paragraph', { n: at.paragraph }) : '';
    const state = text(language, `cli.state.${stateAt(relation, 0, understanding).state}`);
    return wrap(
      `${place}: ${said(result)} ← ${operandCells(relation, 0).map(said).join(', ')} · ${title} · ${state}`,
      columns,
      '    - ',
      '      ',
    );
  });
  return [`  ${text(language, 'cli.document', { paragraphs: prose!.paragraphs.length, figures: prose!.figures })}`, ...lines.flat()];
}

function tableText(table: Understanding['sheets'][number]['tables'][number], language: Language): string {
  const pieces = [text(language, 'cli.table', { range: areaName(table.area) })];
  if (table.header) pieces.push(text(language, 'cli.table-header', { range: areaName(table.header) }));
  const numbering = numberingName(table);
  if (numbering) pieces.push(text(language, 'cli.table-numbering', { range: numbering }));
  return pieces.join(', ');
}

function relationText(relation: Relation, understanding: Understanding, names: readonly string[], language: Language): string {
  const identity = text(language, 'cli.at-places', {
    identity: identityText(relation, language, names),
    places: resultRanges(relation).join(', '),
  });
  const evidence = relation.evidence.map((one) => text(language, `cli.evidence.${one}`)).join(', ');
  const because = relation.because.map((message) => say(message, language, names));
  return [
    `${identity}: ${statesText(relation, understanding, language)}`,
    text(language, 'cli.evidence', { list: evidence }),
    ...because,
  ].join(' · ');
}

function statesText(relation: Relation, understanding: Understanding, language: Language): string {
  const states = { holds: 0, fails: 0, undecided: 0 };
  for (const position of relation.positions) states[stateAt(relation, position, understanding).state]++;
  return text(language, 'cli.relation-state', states);
}

/** The result cells, neighbouring places joined: "C15:K15". */
function resultRanges(relation: Relation): string[] {
  const positions = [...relation.positions].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let i = 0; i < positions.length;) {
    let end = i;
    while (positions[end + 1] === positions[end]! + 1) end++;
    const [first, last] = [resultCell(relation, positions[i]!), resultCell(relation, positions[end]!)];
    ranges.push(areaName({ top: first.row, left: first.col, bottom: last.row, right: last.col }));
    i = end + 1;
  }
  return ranges;
}
