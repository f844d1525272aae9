import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../components/copyText';
import { useWords } from '../words/Words';

/** Puts a figure on the clipboard, for sheets that can't be written and for fixes that a person decides. */
export function CopyButton({ figure }: { readonly figure: string }) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = (): void => void copyText(figure).then((done) => setState(done ? 'done' : 'failed'));
  return (
    <Button size="small" appearance="subtle" onClick={copy} aria-label={t(`copy.${state}.named`, { figure })}>
      {t(`copy.${state}`)}
    </Button>
  );
}
