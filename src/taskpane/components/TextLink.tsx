import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    display: 'inline',
    padding: 0,
    border: 'none',
    background: 'transparent',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

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
    <button type="button" aria-label={name} className={styles.link} onClick={onPress}>
      {children}
    </button>
  );
}
