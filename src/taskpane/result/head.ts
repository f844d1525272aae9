import type { CellRef } from '../../core/model/cell-ref';
import type { Finding, Suspect } from '../../core/model/finding';
import { message } from '../../core/model/message';
import { culpritOf, isTextToNumber, reasonKey, suspectDecimals } from '../../report/figures';
import type { Words } from '../words/Words';
import { printedFigure } from './printed';

/** What a finding is headed by: the cell most likely wrong, what to write there, and the kind of slip. */
export interface Head {
  readonly cell: CellRef;
  readonly culprit: Suspect | null;
  /** "117 → 177"; empty where no figure follows, or a formula does. */
  readonly change: string;
  readonly slip: string;
}

export function headOf(finding: Finding, words: Words): Head {
  const culprit = culpritOf(finding);
  if (!culprit) return { cell: finding.cell, culprit, change: '', slip: '' };
  return { cell: culprit.cell, culprit, change: changeOf(culprit, finding, words), slip: words.say(message(reasonKey(culprit))) };
}

/** What stands in the cell and what would mend it. */
export function changeOf(suspect: Suspect, finding: Finding, { t, language }: Words): string {
  const { actual, suggestion } = suspect;
  const decimals = suspectDecimals(suspect, finding);
  const figure = (value: number | string | null): string => (value === null ? t('blank') : printedFigure(value, decimals, language));
  if (suggestion === null) return figure(actual);
  if (isTextToNumber(suspect)) return t('change.text-to-number', { text: figure(actual), figure: figure(suggestion) });
  return `${figure(actual)} → ${figure(suggestion)}`;
}
