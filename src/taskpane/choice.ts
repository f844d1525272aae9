import type { Language } from '../messages';

const KEY = 'khopso.language';

/** Storage is parted by the site that shows the pane; Office gives the part's name where it is not the default one. */
function keyOf(): string {
  return `${typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '')}${KEY}`;
}

/** The language that the reader chose last; null where none was, or where the browser keeps nothing for us. */
export function chosenLanguage(): Language | null {
  const chosen = storage()?.getItem(keyOf());
  return chosen === 'vi' || chosen === 'en' ? chosen : null;
}

export function keepLanguage(language: Language): void {
  storage()?.setItem(keyOf(), language);
}

/** Merely naming localStorage throws where third-party storage is blocked. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
