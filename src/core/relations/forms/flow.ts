import type { Fact, FormRelation, FormColumn } from './form';
import type { Head } from './heads';

const plain = (h: Head): boolean => !h.rate && !h.minority;
const DOWN = /giam|thoat/;
const UP = /tang|phat sinh/;

export interface FlowWords {
  readonly closing: Fact;
  /** Two ways out, two ways in, as the heads word them (folded); a fact where the other flow form states it too. */
  readonly out: readonly (readonly [key: string, words: RegExp, fact?: Fact])[];
  readonly in: readonly (readonly [key: string, words: RegExp, fact?: Fact])[];
}

/** Opening − ways out − other + ways in + other = closing. */
export function flowColumns(words: FlowWords): FormColumn[] {
  const change = ([key, pattern, fact]: readonly [string, RegExp, Fact?]): FormColumn => ({
    key,
    ...(fact ? { fact } : {}),
    is: (h) => plain(h) && pattern.test(h.name),
  });
  const other = (key: string, way: RegExp, not: RegExp): FormColumn => ({
    key,
    blank: true,
    optional: true,
    is: (h) => plain(h) && /^(?:li do |ho )?khac/.test(h.name) && way.test(h.text) && !not.test(h.text),
  });
  return [
    { key: 'opening', is: (h) => plain(h) && /dau (?:ki|nam)/.test(h.name) },
    ...words.out.map(change),
    other('otherOut', DOWN, UP),
    ...words.in.map(change),
    other('otherIn', UP, DOWN),
    { key: 'closing', fact: words.closing, is: (h) => plain(h) && /cuoi (?:ki|nam)/.test(h.name) },
  ];
}

export function flowRelation(words: FlowWords): FormRelation {
  const out = [...words.out.map(([key]) => key), 'otherOut'];
  const into = [...words.in.map(([key]) => key), 'otherIn'];
  return {
    kind: 'sum',
    role: 'closing',
    result: 'closing',
    operands: ['opening', ...out, ...into],
    signs: [1, ...out.map((): -1 => -1), ...into.map((): 1 => 1)],
  };
}
