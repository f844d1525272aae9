import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { formatNumber, storedDecimals } from '../../core/text/number';
import { sameCell } from '../../core/model/cell-ref';
import { gapOf, sidesOf } from '../../report/figures';
import { useWords } from '../words/Words';
import type { Head } from './head';
import type { Parts } from './parts';
import { kindOf } from './parts';
import { printedFigure } from './printed';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: 0 },
  box: { padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  gap: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
    color: tokens.colorNeutralForeground2,
  },
  gapFigure: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly finding: Finding;
  readonly parts: Parts | null;
  readonly head: Head;
}

/** The figure that stands there beside the one that the others give, and how far apart they are. */
export function TwoFigures({ finding, parts, head }: Props) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { actual } = finding;
  const sides = sidesOf(finding);
  const expected = sides.apart ? finding.expected : null;
  // Where the head tells this very cell with what to write, both figures have been said.
  const said = sameCell(head.cell, finding.cell) && head.culprit?.suggestion != null;
  if (said || typeof actual !== 'number' || expected === null) return null;
  const expectedName = `figures.expected.${parts ? kindOf(parts) : 'cell'}`;
  const gap = sides.apart ? gapOf(finding) : null;
  return (
    <dl className={styles.pair}>
      <div className={styles.box}>
        <dt className={styles.name}>{t('figures.actual')}</dt>
        <dd className={styles.figure}>{printedFigure(actual, sides.actual, language)}</dd>
      </div>
      <div className={styles.box}>
        <dt className={styles.name}>{t(expectedName)}</dt>
        <dd className={styles.figure}>{printedFigure(expected, sides.expected, language)}</dd>
      </div>
      {gap !== null && (
        <div className={styles.gap}>
          <dt>{t('figures.gap')}</dt>
          <dd className={styles.gapFigure}>{signed(gap, Math.max(sides.actual, sides.expected), language)}</dd>
        </div>
      )}
    </dl>
  );
}

/** A difference with its sign; a gap too small for the printed decimals keeps its first significant digits. */
function signed(gap: number, decimals: number, language: 'vi' | 'en'): string {
  const rounded = Number(gap.toFixed(Math.max(0, decimals)));
  const shown = rounded === 0 ? Number(gap.toPrecision(2)) : rounded;
  const text = formatNumber(Math.abs(shown), rounded === 0 ? storedDecimals(shown) : decimals, language);
  return shown < 0 ? `−${text}` : `+${text}`;
}
