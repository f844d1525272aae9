import type { Form } from './form';
import type { Head } from './heads';

const CAUSES: readonly RegExp[] = [
  /dat san xuat/,
  /khong co von|thieu von|^von/,
  /^(?:khong co|thieu) lao dong|^lao dong/,
  /cong cu|phuong tien/,
  /kien thuc/,
  /ki nang/,
  /om dau|tai nan|benh/,
  /khac/,
];
const KEYS = CAUSES.map((_, i) => `cause${i + 1}`);

/** Form 10: causes of poverty. A household names several: they do not add up to the households. */
export const poverty10: Form = {
  id: 'poverty-10',
  title: (t) => /ho ngheo.*theo (?:cac )?nguien nhan/.test(t),
  columns: [
    { key: 'households', fact: 'poor', is: (h: Head) => !h.rate && !h.minority && /^(?:tong )?so ho|^tong so$/.test(h.name) },
    ...CAUSES.map((words, i) => ({ key: KEYS[i]!, optional: i === 7, is: (h: Head) => !h.rate && words.test(h.name) })),
  ],
  relations: [],
  several: [{ whole: 'households', parts: KEYS }],
};
