import type { Form } from './form';
import { total } from './form';
import type { Head } from './heads';

const WHO = ['poor', 'near'] as const;

/** Form 9: by people; Kinh and all minorities make up the households. */
export const poverty09: Form = {
  id: 'poverty-09',
  title: (t) => /ho ngheo.*theo dan toc/.test(t) && !/chuan ngheo/.test(t),
  columns: WHO.flatMap((who) => [
    { key: `${who}Total`, fact: who, is: (h: Head) => h.who === who && !h.rate && /^tong so(?! (?:ho )?(?:dtts|dan toc))/.test(h.name) },
    { key: `${who}Kinh`, is: (h: Head) => h.who === who && !h.rate && /^(?:dan toc |ho )?kinh$/.test(h.name) },
    { key: `${who}Minority`, is: (h: Head) => h.who === who && !h.rate && /^tong (?:so )?(?:ho )?(?:dtts|dan toc thieu so)/.test(h.name) },
  ]),
  relations: WHO.map((who) => total(`${who}Total`, [`${who}Kinh`, `${who}Minority`])),
};
