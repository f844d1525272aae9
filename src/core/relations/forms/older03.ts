import type { Form, FormColumn } from './form';
import type { Head } from './heads';

const plain = (h: Head): boolean => !h.rate && !h.minority;
const change = (key: string, words: RegExp): FormColumn => ({ key, is: (h) => plain(h) && words.test(h.name) });

/** The form of circular 17/2016: near-poor households at the start, out, in again, new, at the end of the year. */
export const older03: Form = {
  id: 'older-03',
  title: (t) => /dieu tra.*ra soat ho can ngheo/.test(t),
  columns: [
    { key: 'all', is: (h) => plain(h) && h.who === null && /ho dan/.test(h.text) },
    change('opening', /dau nam|dau ki/),
    change('out', /thoat/),
    change('again', /tai can ngheo|^(?:so )?ho tai|^tai/),
    change('fresh', /phat sinh/),
    change('closing', /cuoi nam|cuoi ki/),
  ],
  relations: [
    // Not printed on the form, but what its columns mean.
    { kind: 'sum', role: 'closing', result: 'closing', operands: ['opening', 'out', 'again', 'fresh'], signs: [1, -1, 1, 1] },
  ],
};
