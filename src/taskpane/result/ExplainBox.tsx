import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { message } from '../../core/model/message';
import type { Finding } from '../../core/model/finding';
import { explanationOf } from '../../core/notes/notes';
import { useNow } from '../words/Now';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { answersFinding } from './lapsed';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Asks for the reason why the figure stays, and stores it in the workbook. Escape leaves without storing. */
export function ExplainBox({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const pane = usePaneDeeds();
  const { workbook } = useOutcome();
  const now = useNow();
  const [reason, setReason] = useState(finding.explained ?? '');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const store = async (text: string): Promise<void> => {
    const done = await pane.note((notes) => {
      const others = notes.explanations.filter((note) => !answersFinding(note, finding, workbook));
      return { ...notes, explanations: text ? [...others, explanationOf(finding, workbook, text, dayOf(now()))] : others };
    });
    if (!done) return;
    pane.dispatch({ type: 'news', message: message(text ? 'pane.news.explained' : 'pane.news.unexplained') });
    onClose();
  };
  const submit = (): void => {
    if (reason.trim()) return void store(reason.trim());
    setAsked(true);
    form.current?.querySelector('textarea')?.focus();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('explain.ask')}
        hint={t('explain.hint')}
        {...(asked && !reason.trim() && { validationState: 'error' as const, validationMessage: t('explain.empty') })}
      >
        <Textarea autoFocus value={reason} rows={3} maxLength={500} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabled={pane.state.work !== 'idle'}>
          {t('explain.store')}
        </Button>
        {finding.explained !== undefined && (
          <Button size="small" onClick={() => void store('')}>
            {t('explain.remove')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t('explain.leave')}
        </Button>
      </div>
    </form>
  );
}

/** "2026-11-22" where the officer is: in Vietnam the day begins seven hours before Greenwich's. */
function dayOf(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
