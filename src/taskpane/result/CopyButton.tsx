import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../components/copy-text';
import { useWords } from '../words/Words';

interface Props {
  /** As the reader sees it. */
  readonly figure: string;
  /** As a cell takes it. */
  readonly pasted: string;
}

/** Puts a figure on the clipboard, for sheets that can't be written and for fixes that a person decides. */
export function CopyButton({ figure, pasted }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = (): void => void copyText(pasted).then((done) => setState(done ? 'done' : 'failed'));
  return (
    <Button size="small" appearance="subtle" onClick={copy} aria-label={t(`copy.${state}.named`, { figure })}>
      {t(`copy.${state}`)}
    </Button>
  );
}
