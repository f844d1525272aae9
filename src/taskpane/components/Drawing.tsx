import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  drawing: { width: '96px', height: '72px', fill: 'none', strokeWidth: '2', strokeLinecap: 'round', strokeLinejoin: 'round' },
  paper: { stroke: tokens.colorNeutralStrokeAccessible },
  mark: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '3' },
  good: { stroke: tokens.colorStatusSuccessForeground1, strokeWidth: '3' },
  bad: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '3' },
});

const SHEET = 'M14 8h56v56H14zM14 20h56M14 34h56M14 48h56M34 8v56';

/** What is laid over the sheet, each in its colour. */
const MARKS = {
  start: { look: 'mark', path: 'M66 40a14 14 0 1 0 .1 0M76 60l10 8' },
  agree: { look: 'good', path: 'M52 48l10 10 22-24' },
  empty: { look: 'mark', path: 'M62 36a8 8 0 1 1 9 9v6M71 58v.5' },
  fault: { look: 'bad', path: 'M58 36l22 22M80 36L58 58' },
} as const;

/** A sheet with a mark on it: beside words that say the same, never the only sign. */
export function Drawing({ name }: { readonly name: keyof typeof MARKS }) {
  const styles = useStyles();
  const { look, path } = MARKS[name];
  return (
    <svg className={styles.drawing} viewBox="0 0 96 72" aria-hidden="true" focusable="false">
      <path className={styles.paper} d={SHEET} />
      <path className={styles[look]} d={path} />
    </svg>
  );
}
