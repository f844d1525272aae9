import type { Form } from './form';
import type { Head } from './heads';

const WHO = ['poor', 'near'] as const;
const LACKS: readonly (readonly [string, RegExp])[] = [
  ['Insurance', /bao hiem|bhit/],
  ['Nutrition', /dinh duong/],
  ['Schooling', /giao duc|di hoc/],
];

/** Form 11: what children of poor and near-poor households lack; a child may lack several. */
export const poverty11: Form = {
  id: 'poverty-11',
  title: (t) => /thieu hut.*tre em|tre em.*thieu hut/.test(t),
  columns: WHO.flatMap((who) => [
    { key: `${who}Total`, is: (h: Head) => h.who === who && !h.rate && /^tong/.test(h.name) },
    ...LACKS.map(([key, words]) => ({ key: who + key, is: (h: Head) => h.who === who && !h.rate && words.test(h.name) })),
  ]),
  relations: [],
  several: WHO.map((who) => ({ whole: `${who}Total`, parts: LACKS.map(([key]) => who + key) })),
};
