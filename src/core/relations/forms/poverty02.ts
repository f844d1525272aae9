import { flowRelation, flowColumns } from './flow';
import type { Form } from './form';

const WORDS = {
  closing: 'poor',
  out: [
    ['toNear', /tro thanh (?:ho )?can ngheo/, 'poor-to-near'],
    ['left', /vuot (?:qua )?chuan|thoat ngheo ben vung|thoat ngheo, thoat can/],
  ],
  in: [
    ['fromNear', /tro thanh (?:ho )?ngheo/, 'near-to-poor'],
    ['again', /tai ngheo/],
    ['fresh', /phat sinh/],
  ],
} as const;

/** Form 2: how the poor households became fewer and more. */
export const poverty02: Form = {
  id: 'poverty-02',
  title: (t) => /dien bien.* ho ngheo/.test(t) && !/can ngheo/.test(t),
  columns: flowColumns(WORDS),
  relations: [flowRelation(WORDS)],
  informative: true,
};
