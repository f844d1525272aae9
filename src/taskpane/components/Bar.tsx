import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icons';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '6px 8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder1}`, backgroundColor: tokens.colorStatusDangerBackground1 },
  actions: { gridColumnStart: 2 },
});

interface Props {
  readonly look: 'info' | 'warning' | 'error';
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** A word across the pane with the one thing to do about it. */
export function Bar({ look, action, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, look === 'warning' && styles.warning, look === 'error' && styles.error)}>
      <Icon name={look === 'info' ? 'info' : 'bang'} />
      <div>{children}</div>
      <div className={styles.actions}>{action}</div>
    </div>
  );
}
