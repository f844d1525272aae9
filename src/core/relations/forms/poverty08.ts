import type { Form, FormColumn } from './form';
import { within } from './form';

const WHO = ['poor', 'near'] as const;
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['Minority', /dtts|dan toc/],
  ['Unable', /kha nang lao dong|knld|kcknld/],
  ['Merit', /co cong|chinh sach/],
];

function block(who: (typeof WHO)[number]): FormColumn[] {
  return [
    { key: `${who}Total`, fact: who, is: (h) => h.who === who && !h.rate && /^tong/.test(h.name) },
    ...GROUPS.map(([key, words]): FormColumn => ({ key: who + key, is: (h) => h.who === who && !h.rate && words.test(h.name) })),
    { key: `${who}Other`, optional: true, is: (h) => h.who === who && !h.rate && /^(?:ho |doi tuong )?khac/.test(h.name) },
  ];
}

/** Form 8: by group. It prints 5=1-2-3-4, which is wrong for a minority household that cannot work: groups overlap. */
export const poverty08: Form = {
  id: 'poverty-08',
  title: (t) => /ho ngheo.*theo (?:cac )?nhom doi tuong/.test(t),
  columns: WHO.flatMap(block),
  relations: WHO.flatMap((who) => within(`${who}Total`, [...GROUPS.map(([key]) => who + key), `${who}Other`])),
  overlapping: WHO.map((who) => [`${who}Total`, ...GROUPS.map(([key]) => who + key), `${who}Other`]),
};
