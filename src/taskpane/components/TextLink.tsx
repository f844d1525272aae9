import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ link: { overflowWrap: 'inherit', userSelect: 'text' } });

/** Words in a text that lead somewhere in the workbook; `name` tells a screen reader where. */
export function TextLink({
  name,
  onPress,
  children,
}: {
  readonly name: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Link as="button" inline aria-label={name} className={styles.link} onClick={onPress}>
      {children}
    </Link>
  );
}
