import { leafOf } from '../leaf';
import { tidy } from '../../text/fold';
import { quantityOfPath } from '../quantity';
import { isCodeHead } from '../vocabulary/heads';
import type { ColumnFacts } from './column-facts';
import { greatest } from '../../collections/of-many';

/** Fewer figures than this may have as many digits by chance. */
const LEAST = 4;
/** Codes of one list have one length; a few subaccounts may have more digits. */
const ALIKE = 0.9;
/** Figures of one or two digits are as often small counts. */
const SHORTEST = 3;

/**
 * Codes ("Mã vùng", "029", account 501) are no figures: nothing adds them, and as texts they are as good as as numbers. A head
 * that says so makes them; else how they are written; else that they stand before the names of the lines and look alike.
 */
export function isCodeColumn(facts: ColumnFacts, path: readonly string[], leftOfNames: boolean): boolean {
  const { figures, texts, codes, contents, measures, formulas, alike } = facts;
  if (isCodeHead(leafOf(path)) || isCodeHead(brokenHead(path))) return true;
  if (figures <= texts || quantityOfPath(path) !== 'unknown') return false;
  if (codes * 2 > contents) return true;
  if (measures > 0 || formulas > 0 || figures < LEAST || alike.digits < SHORTEST || alike.figures < ALIKE * figures) return false;
  // One 029 among 100 and 210 says enough: figures have no leading zeros.
  return codes > 0 || (leftOfNames && facts.years < figures);
}

/** "Mã" above "số": one head, its two words on two rows. */
function brokenHead(path: readonly string[]): string {
  const words = path.slice(-2).map(tidy);
  return words.length === 2 && words.every((word) => /^\p{L}+$/u.test(word)) ? words.join(' ') : '';
}

/**
 * The place (from the left) of the column of names: of those with texts that have figures on their right the one with most
 * texts, the first of several with about as many; -1 where there is none.
 */
export function nameColumn(columns: readonly ColumnFacts[]): number {
  const last = columns.reduce((found, { figures, texts }, i) => (figures > texts ? i : found), -1);
  const named = columns.map(({ figures, texts, markers }, i) => (i < last && texts > figures && texts > 2 * markers ? texts : 0));
  const most = Math.max(0, greatest(named));
  return most === 0 ? -1 : named.findIndex((texts) => texts >= 0.8 * most);
}
