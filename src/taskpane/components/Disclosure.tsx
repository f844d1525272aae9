import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icons';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: '4px 0',
    border: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  chevron: {
    display: 'flex',
    transitionProperty: 'transform',
    transitionDuration: '120ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  closed: { transform: 'rotate(-90deg)' },
});

interface Props {
  readonly title: ReactNode;
  readonly strong?: boolean;
  readonly startOpen?: boolean;
  readonly children: ReactNode;
  /** The heading level that the title takes in the page, if any. */
  readonly level?: 2 | 3 | 4;
}

/** A title that opens and closes what follows. */
export function Disclosure({ title, strong = false, startOpen = false, children, level }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, strong && styles.strong)}
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      <span className={mergeClasses(styles.chevron, !open && styles.closed)}>
        <Icon name="chevron" small />
      </span>
      <span>{title}</span>
    </button>
  );
  return (
    <div>
      {level ? (
        <div role="heading" aria-level={level}>
          {button}
        </div>
      ) : (
        button
      )}
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
