import type { Language } from '../messages';
import { text } from '../messages';
import type { Account } from './account';
import type { Mood } from './verdict';

const CHECKED: readonly Mood[] = ['failed', 'warned', 'clean', 'unchecked'];

/** One sentence over all files; what no file is, is not said. */
export function summaryText(accounts: readonly Account[], language: Language): string {
  if (accounts.length === 0) return text(language, 'cli.no-files');
  const count = (mood: Mood) => accounts.filter((account) => account.mood === mood).length;
  const groups = CHECKED.filter((mood) => count(mood) > 0).map((mood) => text(language, `cli.summary.${mood}`, { n: count(mood) }));
  const refused = count('refused');
  const checked = text(language, 'cli.summary', { n: accounts.length - refused }) + (groups.length > 0 ? `: ${groups.join(', ')}.` : '.');
  return refused > 0 ? `${checked} ${text(language, 'cli.summary.refused', { n: refused })}` : checked;
}
