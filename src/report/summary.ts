import type { Language } from '../messages';
import { text } from '../messages';
import type { Account } from './account';
import type { Mood } from './verdict';

/** One sentence over all files. */
export function summaryText(accounts: readonly Account[], language: Language): string {
  if (accounts.length === 0) return text(language, 'cli.no-files');
  const count = (mood: Mood) => accounts.filter((account) => account.mood === mood).length;
  const [failed, warned, clean, unchecked, refused] = (['failed', 'warned', 'clean', 'unchecked', 'refused'] as const).map(count) as [number, number, number, number, number];
  return text(language, 'cli.summary', { checked: accounts.length - refused, failed, warned, clean, unchecked, refused });
}
