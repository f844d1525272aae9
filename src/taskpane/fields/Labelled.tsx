import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFieldStyles } from './field-styles';

/** What ties a field to the words about it. */
export interface Ties {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed; said at once. */
  readonly wrong?: string | undefined;
  readonly children: (ties: Ties) => ReactNode;
}

/** A field under its label, with a hint and, where something is wrong, what. */
export function Labelled({ label, hint, wrong, children }: Props) {
  const styles = useFieldStyles();
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(about ? { 'aria-describedby': about } : {}), ...(wrong ? { 'aria-invalid': true } : {}) })}
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {wrong}
        </span>
      )}
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
