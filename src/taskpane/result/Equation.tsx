import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { cellName } from '../../core/text/a1';
import { useGoTo } from '../components/GoTo';
import { TextLink } from '../components/TextLink';
import { sayFigure } from '../../report/say';
import { sidesOf } from '../../report/figures';
import { useWords } from '../words/Words';
import type { Part, Parts } from './parts';
import { printedFigure } from './printed';

const useStyles = makeStyles({
  line: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** What a factor makes of a quotient: 100 a percentage, 1000 a rate per mille. */
const UNITS: Readonly<Record<number, string>> = { 1: '', 100: ' %', 1000: ' ‰' };

/** A rate as the division that it is, with its figures: "1.855 / 38.459 = 4,82 %"; growth likewise. Each figure leads to its cell. */
export function Equation({ finding, parts }: { readonly finding: Finding; readonly parts: Parts | null }) {
  const styles = useStyles();
  const { language, t } = useWords();
  const kind = parts?.relation.kind;
  if (!parts || (kind !== 'ratio' && kind !== 'growth') || finding.expected === null) return null;
  const { factor } = parts.relation;
  const [a, b] = parts.parts as [Part, Part];
  const unit = UNITS[factor] ?? ` (× ${sayFigure(factor, language)})`;
  const result = printedFigure(finding.expected, sidesOf(finding).expected, language) + unit;
  return (
    <p className={styles.line} aria-label={t('equation')} role="group">
      {kind === 'ratio' ? (
        <>
          <Figure part={a} /> / <Figure part={b} />
        </>
      ) : (
        <>
          (<Figure part={b} /> − <Figure part={a} />) / <Figure part={a} />
        </>
      )}
      {` = ${result}`}
    </p>
  );
}

function Figure({ part: { cell, figure } }: { readonly part: Part }) {
  const { t, language } = useWords();
  const goTo = useGoTo();
  const shown = figure === figure ? sayFigure(figure, language) : '?';
  return (
    <TextLink name={t('go-to-figure', { figure: shown, cell: cellName(cell.row, cell.col) })} onPress={() => void goTo.cell(cell)}>
      {shown}
    </TextLink>
  );
}
