import { useEffect, useState } from 'react';
import type { AppProps } from './props';

type Appearance = NonNullable<AppProps['appearance']>;

/** Office's theme where it is told, else the system's, followed as it changes. Contrast themes are the browser's work. */
export function useAppearance(told: Appearance | undefined): Appearance {
  const [system, setSystem] = useState<Appearance>(() => (query()?.matches ? 'dark' : 'light'));
  useEffect(() => {
    const media = query();
    const follow = (): void => setSystem(media?.matches ? 'dark' : 'light');
    media?.addEventListener('change', follow);
    return () => media?.removeEventListener('change', follow);
  }, []);
  return told ?? system;
}

function query(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : null;
}
