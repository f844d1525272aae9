import type { Workbook } from '../../src/core/model/sheet';
import { Book, render } from './book';
import { dice } from './dice';
import { someDress } from './dress';
import * as crossed from './families/crossed';
import * as money from './families/money';
import * as plain from './families/plain';
import * as plan from './families/plan';
import * as poverty from './families/poverty';
import * as social from './families/social';
import type { Family } from './scene';

/** Every layout family, by the name that score tables print. */
export const FAMILIES: Readonly<Record<string, Family>> = { ...poverty, ...money, ...plan, ...social, ...crossed, ...plain };
const NAMES = Object.keys(FAMILIES);

/** A workbook whose figures all agree as printed, and the identities its author meant. */
export interface Generated {
  readonly seed: number;
  readonly family: string;
  readonly book: Book;
  readonly workbook: Workbook;
}

/** The workbook of a seed: the families take turns, so any run of seeds covers them evenly. */
export function generate(seed: number, family = NAMES[seed % NAMES.length]!): Generated {
  const d = dice(seed);
  const book = new Book();
  FAMILIES[family]!({ book, d, dress: someDress(d) });
  return { seed, family, book, workbook: render(book) };
}
