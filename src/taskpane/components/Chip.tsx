import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    padding: '2px 10px',
    minHeight: '26px',
    borderRadius: '13px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
});

interface Props {
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A filter to be pressed in and out. */
export function Chip({ chosen, onPress, children }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.chip, chosen && styles.chosen)} aria-pressed={chosen} onClick={onPress}>
      {children}
    </button>
  );
}
