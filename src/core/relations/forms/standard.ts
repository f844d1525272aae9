import type { Form, FormColumn } from './form';
import { percentOf, total, within } from './form';
import type { Head } from './heads';

const PEOPLES: readonly (readonly [string, RegExp])[] = [
  ['', /^(?:chung|tong so|tong|tong cong)$/],
  ['Kinh', /^(?:dan toc |ho )?kinh$/],
  ['Minority', /^(?:ho |nguoi )?(?:dtts|dan toc thieu so)$/],
  ['Native', /tai cho/],
];

/** "Chung | Kinh | DTTS | Trong đó DTTS tại chỗ" below one group head. */
function four(key: string, of: (h: Head) => boolean, fact?: FormColumn['fact']): FormColumn[] {
  return PEOPLES.map(([people, words]) => ({
    key: key + people,
    ...(fact && people === '' ? { fact } : {}),
    ...(people === 'Native' ? { optional: true } : {}),
    is: (h) => of(h) && words.test(h.name),
  }));
}

const SPECIAL: readonly (readonly [string, RegExp])[] = [
  ['merit', /chinh sach|co cong|cscc/],
  ['unable', /kha nang lao dong|kcknld|knld/],
  ['female', /chu ho la nu|chu ho nu/],
];

/** Forms 12 and 13: the review by people, with of-which groups and rates. */
export function standardForm(id: string, who: 'poor' | 'near'): Form {
  return {
    id,
    title: (t) =>
      /ket qua ra soat.*theo chuan ngheo da chieu/.test(t) &&
      (/ho can ngheo/.test(t) ? 'near' : 'poor') === who &&
      !/ho ngheo.*ho can ngheo/.test(t),
    columns: [
      ...four('all', (h) => h.who === null && !h.rate && /dan cu|tong so ho|nhan khau|tong so khau/.test(h.text), 'all'),
      ...four('own', (h) => h.who === who && !h.rate, who),
      ...SPECIAL.map(([key, words]) => ({ key, optional: true, is: (h: Head) => !h.rate && words.test(h.name) })),
      ...four('rate', (h) => h.rate && h.who === who).map((column) => ({ ...column, optional: true })),
    ],
    relations: [
      ...['all', 'own'].flatMap((key) => [total(key, [`${key}Kinh`, `${key}Minority`]), ...within(`${key}Minority`, [`${key}Native`])]),
      ...within(
        'own',
        SPECIAL.map(([key]) => key),
      ),
      ...PEOPLES.map(([people]) => percentOf(`rate${people}`, `own${people}`, `all${people}`)),
    ],
  };
}
