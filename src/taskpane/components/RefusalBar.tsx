import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Refusal } from '../state';
import { useWords } from '../words/Words';

/** What could not be done, in the reader's words, with what can be done instead. */
export function RefusalBar({ refusal, onClose }: { readonly refusal: Refusal; readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t(`host.${refusal.code}`, { detail: refusal.detail })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>{t('close')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
