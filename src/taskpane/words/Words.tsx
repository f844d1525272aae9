import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/model/cell-ref';
import type { Message } from '../../core/model/message';
import { cellName } from '../../core/text/a1';
import { formatNumber } from '../../core/text/number';
import { text } from '../../messages';
import type { Language } from '../../messages';
import { say } from '../../report/say';
import { visibleLine } from '../../report/visible';

type Args = Readonly<Record<string, string | number>>;

/** How everything on the pane is said: in the reader's language, with the names of the sheets at hand. */
export interface Words {
  readonly language: Language;
  readonly sheetNames: readonly string[];
  /** A text of the pane: t('verdict.none-found') is "pane.verdict.none-found" of the catalogue. */
  t(key: string, args?: Args): string;
  /** A sentence of the core. */
  say(message: Message): string;
  /** A whole number with the marks of the language. */
  count(n: number): string;
  /** "C15", or "C15 · Biểu 2" where several sheets were read. */
  cell(cell: CellRef): string;
  /** "C15", or "C15 · Biểu 2" where it stands on another sheet than `home`. */
  cellFrom(cell: CellRef, home: number): string;
  time(at: Date): string;
}

function wordsOf(language: Language, sheetNames: readonly string[]): Words {
  return {
    language,
    sheetNames,
    t: (key, args) => text(language, `pane.${key}`, args),
    say: (message) => say(message, language, sheetNames),
    count: (n) => formatNumber(n, 0, language),
    cell: ({ sheet, row, col }) => (sheetNames.length > 1 ? `${cellName(row, col)} · ${sheetNames[sheet]!}` : cellName(row, col)),
    cellFrom: ({ sheet, row, col }, home) => (sheet === home ? cellName(row, col) : `${cellName(row, col)} · ${sheetNames[sheet]!}`),
    time: (at) => at.toLocaleTimeString(language === 'vi' ? 'vi-VN' : 'en-GB', { hour: '2-digit', minute: '2-digit' }),
  };
}

const WordsContext = createContext<Words>(wordsOf('vi', []));

export function useWords(): Words {
  return useContext(WordsContext);
}

interface Props {
  readonly language: Language;
  readonly sheetNames: readonly string[];
  readonly children: ReactNode;
}

export function WordsProvider({ language, sheetNames, children }: Props) {
  const words = useMemo(() => wordsOf(language, sheetNames.map(visibleLine)), [language, sheetNames]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
