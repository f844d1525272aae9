import type { State } from '../state';
import { useWords } from '../words/Words';
import { summarise } from '../result/verdict';
import { verdictWords } from '../result/verdict-words';

/** What the live region says now: how far the reading is, then the verdict, then what was done. */
export function useNews({ work, progress, quiet, outcome, news, scope, refusal }: State): {
  readonly words: string;
  readonly turn: number;
} {
  const said = useWords();
  const { t, say } = said;
  if (refusal) return { words: '', turn: -1 };
  if (work === 'reading' && !quiet)
    return { words: progress ? t('progress.said', { sheet: progress.sheet }) : t('progress.reading'), turn: -2 };
  if (work === 'checking' && !quiet) return { words: t('progress.checking'), turn: -3 };
  if (news) return { words: say(news.message), turn: news.count };
  if (!outcome) return { words: '', turn: 0 };
  return { words: verdictWords(summarise(outcome.report, scope), said), turn: outcome.number };
}
