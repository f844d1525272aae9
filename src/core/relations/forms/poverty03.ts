import { flowRelation, flowColumns } from './flow';
import type { Form } from './form';

const WORDS = {
  closing: 'near',
  // The printed form and the software order the two ways out differently: heads tell, not places.
  out: [
    ['left', /thoat can ngheo|thoat ho can ngheo|vuot (?:qua )?chuan/],
    ['toPoor', /tro thanh (?:ho )?ngheo/, 'near-to-poor'],
  ],
  in: [
    ['fromPoor', /tro thanh (?:ho )?can ngheo/, 'poor-to-near'],
    ['again', /tai (?:ho )?can ngheo/],
    ['fresh', /phat sinh/],
  ],
} as const;

/** Form 3: how the near-poor households became fewer and more. */
export const poverty03: Form = {
  id: 'poverty-03',
  title: (t) => /dien bien.* ho can ngheo/.test(t) && !/ho ngheo/.test(t),
  columns: flowColumns(WORDS),
  relations: [flowRelation(WORDS)],
  informative: true,
};
