import { Button } from '@fluentui/react-components';
import type { Refusal } from '../state';
import { useWords } from '../words/Words';
import { Notice } from './Notice';

/** What could not be done, in the reader's words, with what can be done instead. */
export function RefusalBar({ refusal, onClose }: { readonly refusal: Refusal; readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Notice
      look="error"
      action={
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      {t(`host.${refusal.code}`, { detail: refusal.detail })}
    </Notice>
  );
}
