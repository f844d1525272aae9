import type { Figures } from '../../model/figures';
import type { Message, MessageArg } from '../../model/message';
import { message } from '../../model/message';
import type { CellRef } from '../../model/cell-ref';
import { operandCells, resultCell } from '../../model/relation';
import type { Break } from '../../model/rule';
import { formatNumber } from '../../text/number';

/** The sentence of that name in a rule's `says`: what stands there, what the other figures give, and how they are put together. */
export function wordText(name: string, broken: Break): Message {
  const { relation, judgement, position } = broken;
  const [own, cells] = [resultCell(relation, position), operandCells(relation, position)];
  const decimals = Math.max(at(broken, own, 'decimals'), placesToDiffer(judgement.actual, judgement.expected));
  const figure = (value: number): MessageArg => ({ figure: value, decimals });
  const printed = cells.map((cell) => formatNumber(at(broken, cell, 'value'), at(broken, cell, 'decimals'), 'vi'));
  return message(`finding.${name}`, {
    actual: figure(judgement.actual),
    expected: figure(judgement.expected),
    difference: figure(Math.abs(judgement.actual - judgement.expected)),
    terms: termsOf(broken, printed),
    mark: relation.factor === 1000 ? '‰' : '%',
    old: printed[0] ?? '',
    fresh: printed[1] ?? '',
    label: relation.printed ?? '',
    what: relation.printed ?? '',
  });
}

function at({ understanding }: Break, { sheet, row, col }: CellRef, what: keyof Pick<Figures, 'value' | 'decimals'>): number {
  const { figures } = understanding.sheets[sheet]!;
  return figures[what][row * figures.cols + col]!;
}

/** "1.256 + 373", "3.550 − 1.770", "1.855 : 38.459 × 100". */
function termsOf({ relation: { kind, signs, factor } }: Break, printed: readonly string[]): string {
  if (kind === 'ratio') return `${printed[0]} : ${printed[1]}${factor === 100 || factor === 1000 ? ` × ${factor}` : ''}`;
  // What is taken away stands behind what it is taken from.
  const order = printed.map((text, i) => ({ text, sign: signs[i] ?? 1 })).sort((a, b) => b.sign - a.sign);
  return order.map(({ text, sign }, i) => (i === 0 ? text : `${sign === 1 ? '+' : '−'} ${text}`)).join(' ');
}

/** As many decimals as it takes to see that the two differ. */
function placesToDiffer(actual: number, expected: number): number {
  let places = 0;
  while (places < MOST_PLACES && actual.toFixed(places) === expected.toFixed(places)) places++;
  return places;
}

const MOST_PLACES = 6;
