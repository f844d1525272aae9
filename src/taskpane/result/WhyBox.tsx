import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { ruleNamed } from '../../core/all-rules';
import { useWords } from '../words/Words';
import { ExampleGrid } from './ExampleGrid';
import type { Parts } from './parts';

const useStyles = makeStyles({
  box: {
    padding: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  because: { margin: 0, paddingLeft: '18px' },
});

/** The rule behind a finding: what must be true, why, how the sheet says so, and an example of the break. */
export function WhyBox({ finding, parts }: { readonly finding: Finding; readonly parts: Parts | null }) {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const { title, why, shown } = ruleNamed(finding.rule);
  const because = parts?.relation.because ?? [];
  return (
    <section className={styles.box} aria-label={t('why')}>
      <p className={styles.title}>{title[language]}</p>
      <p className={styles.text}>{why[language]}</p>
      {because.length > 0 && (
        <div>
          <p className={styles.text}>{t('why.because')}</p>
          <ul className={styles.because}>
            {because.map((message, i) => (
              <li key={i}>{say(message)}</li>
            ))}
          </ul>
        </div>
      )}
      <ExampleGrid example={shown} />
    </section>
  );
}
