import type { Ref, Relation } from '../core/model/relation';
import { cellOf } from '../core/model/relation';
import { cellName, columnName, quoteSheet } from '../core/text/a1';
import type { Language } from '../messages';
import { text } from '../messages';

/** A relation as a person writes it: "dòng 15 = dòng 4–14", "cột E = 100 × cột D / cột C". */
export function identityText(relation: Relation, language: Language, sheetNames: readonly string[]): string {
  const name = (ref: Ref) => refText(relation, ref, language, sheetNames);
  const [a, b] = relation.operands.map(name) as [string, string];
  const result = name(relation.result);
  const times = relation.factor === 1 ? '' : `${relation.factor} × `;
  switch (relation.kind) {
    case 'sum':
      return `${result} = ${times}${sumText(relation, language, sheetNames)}`;
    case 'ratio':
      return `${result} = ${times}${a} / ${b}`;
    case 'growth':
      return `${result} = ${times}(${b} − ${a}) / ${a}`;
    case 'product':
      return `${result} = ${times}${relation.operands.map(name).join(' × ')}`;
    case 'average':
      return `${result} = ${times}${text(language, 'cli.average-of', { list: relation.operands.map(name).join('; ') })}`;
    case 'equality':
      return `${result} = ${a}`;
    case 'at-most':
      return text(language, 'cli.at-most', { result, whole: a });
  }
}

function refText(relation: Relation, ref: Ref, language: Language, sheetNames: readonly string[]): string {
  const sheet = ref.sheet === undefined || ref.sheet === relation.sheet ? '' : `${quoteSheet(sheetNames[ref.sheet] ?? '')}!`;
  if (ref.at !== undefined) {
    const { row, col } = cellOf(relation, ref, ref.at);
    return sheet + cellName(row, col);
  }
  const row = relation.axis === 'row';
  return sheet + text(language, row ? 'cli.row' : 'cli.column', { n: row ? ref.line + 1 : columnName(ref.line) });
}

/** Neighbouring lines of the same sign are said as a run: "dòng 4–14". */
function sumText(relation: Relation, language: Language, sheetNames: readonly string[]): string {
  const { operands, signs } = relation;
  const pieces: string[] = [];
  for (let i = 0; i < operands.length;) {
    let end = i;
    while (follows(relation, end)) end++;
    const sign = signs[i] === -1 ? '− ' : i > 0 ? '+ ' : '';
    pieces.push(sign + (end > i + 1 ? runText(relation, i, end, language) : refText(relation, operands[i]!, language, sheetNames)));
    i = end > i + 1 ? end + 1 : i + 1;
  }
  return pieces.join(' ');
}

function follows({ sheet, operands, signs }: Relation, i: number): boolean {
  const [one, next] = [operands[i]!, operands[i + 1]];
  const plain = (ref: Ref) => ref.at === undefined && (ref.sheet ?? sheet) === sheet;
  return next !== undefined && plain(one) && plain(next) && next.line === one.line + 1 && signs[i] === signs[i + 1];
}

function runText({ axis, operands }: Relation, from: number, to: number, language: Language): string {
  const [first, last] = [operands[from]!.line, operands[to]!.line];
  if (axis === 'row') return text(language, 'cli.rows', { from: first + 1, to: last + 1 });
  return text(language, 'cli.columns', { from: columnName(first), to: columnName(last) });
}
