import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/model/finding';
import { CellLink } from '../components/CellLink';
import { useWords } from '../words/Words';
import type { Told } from './told';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '10px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase300 },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  quote: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  marked: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
  },
  text: { margin: 0 },
  suspects: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' },
});

const COLOURS: Record<Severity, 'danger' | 'warning' | 'informative'> = { error: 'danger', warning: 'warning', info: 'informative' };

interface Props {
  readonly told: readonly Told[];
  readonly onShow: (told: Told) => void;
}

/** What is wrong in a report's text, each with its sentence, and the ways to the sentence and to the cell. */
export function ReportFindings({ told, onShow }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ol className={styles.list} aria-label={t('text.findings')}>
      {told.map((one) => (
        <li key={one.at} className={styles.card}>
          <Finding told={one} onShow={onShow} />
        </li>
      ))}
    </ol>
  );
}

function Finding({ told, onShow }: { readonly told: Told; readonly onShow: (told: Told) => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const { account, finding, spot, cells } = told;
  const { quote } = account;
  return (
    <>
      <h3 className={styles.head}>
        <Badge appearance="tint" color={COLOURS[finding.severity]}>
          {t(`text.severity.${finding.severity}`)}
        </Badge>
        <span className={styles.place}>{account.address}</span>
      </h3>
      {quote && (
        <blockquote className={styles.quote}>
          {quote.before}
          <mark className={styles.marked}>{quote.marked}</mark>
          {quote.after}
        </blockquote>
      )}
      <p className={styles.text}>{account.message}</p>
      {account.suspects.length > 0 && (
        <div>
          <p className={styles.text}>{account.suspectsTitle}</p>
          <ol className={styles.suspects}>
            {account.suspects.map((suspect) => (
              <li key={suspect}>{suspect}</li>
            ))}
          </ol>
        </div>
      )}
      <div className={styles.more}>
        {spot && quote && (
          <Button size="small" aria-label={t('text.to-sentence-named', { quote: quote.marked })} onClick={() => onShow(told)}>
            {t('text.to-sentence')}
          </Button>
        )}
        {cells.length > 0 && (
          <span>
            {t('text.cells')}{' '}
            {cells.map((cell) => (
              <span key={`${cell.sheet}:${cell.row}:${cell.col}`}>
                <CellLink cell={cell} home={-1} />{' '}
              </span>
            ))}
          </span>
        )}
      </div>
    </>
  );
}
