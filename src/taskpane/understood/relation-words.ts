import type { Ref, Relation, RelationKind } from '../../core/model/relation';
import { cellName, columnName } from '../../core/text/a1';

/** As much of a relation as its formula needs: also what can be read back from a remembered key. */
export type Shape = Pick<Relation, 'kind' | 'axis' | 'result' | 'operands' | 'signs' | 'factor'>;

/** More operands than this are shortened: 4 + 5 + … + 14. */
const MOST = 6;

function refName({ axis }: Shape, ref: Ref, sheetNames: readonly string[]): string {
  const name =
    ref.at === undefined
      ? axis === 'row'
        ? String(ref.line + 1)
        : columnName(ref.line)
      : axis === 'row'
        ? cellName(ref.line, ref.at)
        : cellName(ref.at, ref.line);
  return ref.sheet === undefined ? name : `${sheetNames[ref.sheet]!}!${name}`;
}

/** "15 = 4 + 5 + … + 14", "D = C / B × 100": row numbers or column letters, as the sheet's edge shows them. */
export function formulaWords(shape: Shape, sheetNames: readonly string[]): string {
  const result = refName(shape, shape.result, sheetNames);
  const names = shape.operands.map((ref) => refName(shape, ref, sheetNames));
  return `${result} ${shape.kind === 'at-most' ? '≤' : '='} ${rightSide(shape, names)}`;
}

function rightSide({ kind, signs, factor }: Shape, names: readonly string[]): string {
  const times = factor === 1 ? '' : ` × ${factor}`;
  const [a = '', b = ''] = names;
  switch (kind) {
    case 'ratio':
      return `${a} / ${b}${times}`;
    case 'growth':
      return `(${b} − ${a}) / ${a}${times}`;
    case 'product':
      return names.join(' × ') + times;
    case 'average':
      return `(${shorten(names.map((name, i) => (i ? `+ ${name}` : name)))}) / ${names.length}${times}`;
    case 'sum':
      return shorten(names.map((name, i) => (signs[i] === -1 ? `− ${name}` : i ? `+ ${name}` : name))) + times;
    case 'equality':
    case 'at-most':
      return a + times;
  }
}

function shorten(terms: readonly string[]): string {
  if (terms.length <= MOST) return terms.join(' ');
  return [...terms.slice(0, 3), '+ …', terms[terms.length - 1]].join(' ');
}

const KINDS: readonly string[] = ['sum', 'ratio', 'growth', 'product', 'average', 'equality', 'at-most'] satisfies RelationKind[];

/** Reads back what `readingKey` wrote ("sum:row:15=4,5,-6"); null where it is none of ours. */
export function parseReading(key: string): Shape | null {
  const match = /^([a-z-]+):(row|column):([^=]+)=(.*)$/.exec(key);
  if (!match || !KINDS.includes(match[1]!)) return null;
  const refs = [match[3]!, ...match[4]!.split(',')].map(parseRef);
  if (refs.some((ref) => ref === null)) return null;
  const [result, ...operands] = refs as { ref: Ref; sign: 1 | -1 }[];
  return {
    kind: match[1] as RelationKind,
    axis: match[2] as 'row' | 'column',
    factor: 1,
    result: result!.ref,
    operands: operands.map(({ ref }) => ref),
    signs: operands.map(({ sign }) => sign),
  };
}

function parseRef(text: string): { ref: Ref; sign: 1 | -1 } | null {
  const match = /^(-?)(?:(\d+)!)?(\d+)(?:@(\d+))?$/.exec(text);
  if (!match) return null;
  const [, minus, sheet, line, at] = match;
  return {
    ref: { line: Number(line), ...(at ? { at: Number(at) } : {}), ...(sheet ? { sheet: Number(sheet) } : {}) },
    sign: minus ? -1 : 1,
  };
}
