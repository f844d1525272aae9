import type { Form } from './form';
import { percentOf, within } from './form';
import type { Head, Who } from './heads';

const GROUPS: readonly Who[] = ['poor', 'near', 'farming'];

/** Form 1: the result of the review: households and persons, poor, near-poor and farming, each with its rate. */
export const poverty01: Form = {
  id: 'poverty-01',
  title: (t) => /ket qua .*ra soat ho ngheo.*ho can ngheo/.test(t) && !/chuan ngheo da chieu|dien bien/.test(t),
  columns: [
    { key: 'all', fact: 'all', is: (h) => h.who === null && !h.rate && !h.minority && /ho dan|tong so|so ho|nhan khau|khau/.test(h.text) },
    ...GROUPS.flatMap((who) => [
      { key: who, ...(who === 'farming' ? { optional: true } : { fact: who }), is: (h: Head) => h.who === who && !h.rate && !h.minority },
      { key: `${who}Rate`, optional: true, is: (h: Head) => h.who === who && h.rate && !h.minority },
    ]),
  ],
  relations: GROUPS.flatMap((who) => [percentOf(`${who}Rate`, who, 'all'), ...within('all', [who])]),
};
