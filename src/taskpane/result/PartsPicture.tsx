import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { cellKey } from '../../core/model/cell-ref';
import { useWords } from '../words/Words';
import type { Part, Parts } from './parts';
import { suspectKeys } from './parts';
import { printedFigure } from './printed';
import { greatest, smallest } from '../../core/collections/of-many';

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: '3px', marginBottom: '10px', forcedColorAdjust: 'none' },
  track: { position: 'relative', height: '12px' },
  bar: { position: 'absolute', top: 0, bottom: 0, borderRadius: '2px' },
  total: { backgroundColor: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  part: {
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    boxShadow: `inset -1px 0 0 ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  taken: { backgroundColor: tokens.colorNeutralBackground5, boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}` },
  suspect: { backgroundColor: tokens.colorPaletteRedBackground3, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  names: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Step {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly taken: boolean;
}

/** Where each line begins and ends when they are laid one after the other; subtracted lines go back. */
export function steps(parts: readonly Part[]): Step[] {
  let at = 0;
  return parts
    .filter(({ figure }) => figure === figure && figure !== 0)
    .map(({ cell, figure, sign }) => {
      const from = at;
      at += sign * figure;
      return { key: cellKey(cell), from: Math.min(from, at), to: Math.max(from, at), taken: sign * figure < 0 };
    });
}

/** The total above, its lines laid end to end below, in one scale: too long or too short shows at once. */
export function PartsPicture({ finding, parts }: { readonly finding: Finding; readonly parts: Parts }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { axis } = parts.relation;
  const laid = steps(parts.parts);
  const { actual, expected, decimals } = finding;
  if (typeof actual !== 'number' || expected === null || laid.length === 0) return null;
  const low = Math.min(0, actual, smallest(laid.map((step) => step.from)));
  const high = Math.max(0, actual, greatest(laid.map((step) => step.to)));
  if (!(high > low)) return null;
  const suspects = suspectKeys(finding);
  const at = (value: number): string => `${(((value - low) / (high - low)) * 100).toFixed(2)}%`;
  const style = (from: number, to: number) => ({ left: at(from), width: `${(((to - from) / (high - low)) * 100).toFixed(2)}%` });
  const label = t(axis === 'column' ? 'picture.of-columns' : 'picture', {
    actual: printedFigure(actual, decimals, language),
    expected: printedFigure(expected, decimals, language),
  });
  return (
    <div className={styles.picture} role="img" aria-label={label}>
      <div className={styles.names}>
        <span>{t('picture.total')}</span>
      </div>
      <div className={styles.track}>
        <div className={mergeClasses(styles.bar, styles.total)} style={style(Math.min(0, actual), Math.max(0, actual))} />
      </div>
      <div className={styles.track}>
        {laid.map((step) => (
          <div
            key={step.key}
            className={mergeClasses(styles.bar, styles.part, step.taken && styles.taken, suspects.has(step.key) && styles.suspect)}
            style={style(step.from, step.to)}
          />
        ))}
      </div>
      <div className={styles.names}>
        <span>{t(axis === 'column' ? 'picture.columns' : 'picture.lines')}</span>
      </div>
    </div>
  );
}
