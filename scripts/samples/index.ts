import { formSamples } from './forms';
import { khanhSon } from './khanh-son';
import type { Sample } from './write';

/** Every workbook of assets/samples. What each must show stands in test/sheets/expected.ts. */
export function samples(): Sample[] {
  return [...khanhSon, ...formSamples({})];
}
