import type { State } from '../state';
import { useWords } from '../words/Words';
import { summarise } from '../result/verdict';

/** What the live region says now: how far the reading is, then the verdict, then what was done. */
export function useNews({ work, progress, outcome, news, scope, refusal }: State): { readonly words: string; readonly turn: number } {
  const { t, say, count } = useWords();
  if (refusal) return { words: '', turn: -1 };
  if (work === 'reading') return { words: progress ? t('progress.said', { sheet: progress.sheet }) : t('progress.reading'), turn: -2 };
  if (work === 'checking') return { words: t('progress.checking'), turn: -3 };
  if (news) return { words: say(news.message), turn: news.count };
  if (!outcome) return { words: '', turn: 0 };
  const { verdict, open, explained } = summarise(outcome.report, scope);
  return { words: t(`verdict.${verdict}`, { count: count(verdict === 'only-explained' ? explained : open) }), turn: outcome.number };
}
