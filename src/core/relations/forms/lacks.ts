import type { Form, FormColumn } from './form';
import { total } from './form';
import type { Head } from './heads';

/** The twelve indicators of lacking access to basic services, as heads word them (folded). */
const LACKS: readonly RegExp[] = [
  /viec lam/,
  /phu thuoc/,
  /dinh duong/,
  /bao hiem i te|bhit/,
  /trinh do/,
  /di hoc/,
  /chat luong nha/,
  /dien tich nha/,
  /nguon nuoc|nuoc sinh hoat/,
  /nha tieu|ho xi/,
  /vien thong/,
  /tiep can thong tin|phuong tien/,
];

const KEYS = LACKS.map((_, i) => `lack${i + 1}`);

function lackColumns(rate: boolean): FormColumn[] {
  return LACKS.map((words, i) => ({ key: KEYS[i]!, is: (h: Head) => h.rate === rate && words.test(h.name) }));
}

function households(who: 'poor' | 'near'): FormColumn {
  return {
    key: 'households',
    fact: who,
    is: (h) =>
      !h.rate && !h.minority && (h.who === who || h.who === null) && /^(?:tong )?so ho|^tong so$/.test(h.name) && !/thieu hut/.test(h.name),
  };
}

const LACKING = /thieu hut/;

/** Forms 4 and 6: how many lack what. A household lacks several: they add up to the lacks, never to the households. */
export function lackForm(id: string, who: 'poor' | 'near'): Form {
  return {
    id,
    title: (t) => LACKING.test(t) && /chi so/.test(t) && !/ti le/.test(t) && !/tre em/.test(t) && whoOfTitle(t) === who,
    columns: [
      households(who),
      { key: 'lacks', optional: true, is: (h) => !h.rate && /^tong (?:so )?(?:cac )?(?:chi so )?thieu hut/.test(h.name) },
      ...lackColumns(false),
    ],
    relations: [
      total('lacks', KEYS),
      // A household is poor only where it lacks at least three of the twelve (Decree 07/2021): lacks ≥ 3 × households.
      ...(who === 'poor'
        ? [
            {
              kind: 'at-most',
              role: 'part',
              result: 'households',
              operands: ['lacks'],
              factor: 1 / 3,
              sure: false,
              because: 'because.three-lacks',
            } as const,
          ]
        : []),
    ],
    several: [{ whole: 'households', parts: KEYS }],
    informative: true,
  };
}

/** Forms 5 and 7: the same as percentages of the households. */
export function lackRateForm(id: string, who: 'poor' | 'near', counts: string): Form {
  return {
    id,
    title: (t) => LACKING.test(t) && /ti le/.test(t) && !/tre em/.test(t) && whoOfTitle(t) === who,
    columns: [households(who), ...lackColumns(true)],
    relations: [],
    ratesOf: { form: counts, base: 'households' },
    informative: true,
  };
}

function whoOfTitle(title: string): 'poor' | 'near' | null {
  const near = /can ngheo/.test(title);
  const poor = /ho ngheo/.test(title);
  return near === poor ? null : near ? 'near' : 'poor';
}
