import { useEffect, useState } from 'react';

export type Appearance = 'light' | 'dark';

/**
 * Office's theme where it is told, else the system's. Excel tells no change of its theme: it is read again when the pane
 * gets the focus back, which it had to lose for the theme to be changed. Contrast themes are the browser's work.
 */
export function useAppearance(told?: () => Appearance | undefined): Appearance {
  const [look, setLook] = useState<Appearance>(() => lookNow(told));
  useEffect(() => {
    const media = query();
    const follow = (): void => setLook(lookNow(told));
    media?.addEventListener('change', follow);
    window.addEventListener('focus', follow);
    return () => {
      media?.removeEventListener('change', follow);
      window.removeEventListener('focus', follow);
    };
  }, [told]);
  return look;
}

function lookNow(told: (() => Appearance | undefined) | undefined): Appearance {
  return told?.() ?? (query()?.matches ? 'dark' : 'light');
}

function query(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : null;
}
