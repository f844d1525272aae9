import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../host/host';
import { useWords } from '../words/Words';
import { Drawing } from './Drawing';
import { ProgressLine } from './ProgressLine';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '20px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  sheet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minHeight: '20px' },
});

interface Props {
  readonly work: 'reading' | 'checking';
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** Reading sheet by sheet, then checking; can be left at any time. */
export function ProgressScreen({ work, progress, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: without this the keyboard would start again at the top of the page.
  useEffect(() => title.current?.focus(), []);
  const waits = useLong(progress === null && work === 'reading');
  const share = progress && progress.of > 0 ? progress.done / progress.of : undefined;
  return (
    <section className={styles.screen} aria-labelledby="progress-title">
      <Drawing name="start" />
      <h2 id="progress-title" ref={title} tabIndex={-1} className={styles.title}>
        {t(`progress.${work}`)}
      </h2>
      <ProgressLine share={share} labelledBy="progress-title" />
      <p className={styles.sheet}>{progress && t('progress.sheet', { sheet: progress.sheet, percent: Math.round((share ?? 0) * 100) })}</p>
      <div aria-live="polite">{waits && <p className={styles.sheet}>{t('progress.waits')}</p>}</div>
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </section>
  );
}

/** Excel answers within a second or two, unless somebody is typing into a cell: then not before that is done. */
const PATIENCE = 3000;

/** True once `waiting` has lasted longer than that. */
function useLong(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return long;
}
