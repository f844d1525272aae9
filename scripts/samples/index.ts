import { eaSup } from './ea-sup';
import { formSamples, formSheet, formSpecs } from './forms';
import { khanhSon } from './khanh-son';
import { BETWEEN_FORMS, PLANTED } from './planted';
import { targets } from './targets';
import { taySon } from './tay-son';
import type { Sample } from './write';

/** Every workbook of assets/samples. What each must show stands in test/sheets/expected.ts. */
export function samples(): Sample[] {
  const all = (slips: typeof BETWEEN_FORMS) => [...formSpecs()].map(([number, spec]) => formSheet(number, spec, slips[number]));
  return [
    ...khanhSon,
    ...taySon,
    ...eaSup,
    ...targets,
    ...formSamples(PLANTED),
    { file: 'ra-soat-15-bieu.xlsx', sheets: all({}) },
    { file: 'ra-soat-15-bieu-sai.xlsx', sheets: all(BETWEEN_FORMS) },
  ];
}
