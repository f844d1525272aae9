import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useGoTo } from '../components/GoTo';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { AlsoAt } from './AlsoAt';
import type { Entry } from './filter';
import { ExplainBox } from './ExplainBox';
import { FixBox } from './FixBox';
import { PartsTable } from './PartsTable';
import { partsOf } from './parts';
import { Suspects } from './Suspects';
import { TwoFigures } from './TwoFigures';
import { WhyBox } from './WhyBox';
import { lapsedReason } from './lapsed';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 12px 12px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  explained: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

type Box = 'why' | 'explain' | null;

/** All there is to one finding: figures, lines, suspects, and what can be done about it. */
export function FindingDetail({ entry, mended }: { readonly entry: Entry; readonly mended: boolean }) {
  const styles = useStyles();
  const { t } = useWords();
  const outcome = useOutcome();
  const goTo = useGoTo();
  const [box, setBox] = useState<Box>(null);
  const { finding, key } = entry;
  const parts = partsOf(finding, outcome);
  const lapsed = lapsedReason(finding, outcome.workbook);
  const toggle = (wanted: Box): void => setBox(box === wanted ? null : wanted);
  // The form stands in the place of its button: closed, the keyboard returns there.
  const explain = useRef<HTMLDivElement>(null);
  const [returning, setReturning] = useState(false);
  const close = (): void => {
    setBox(null);
    setReturning(true);
  };
  useEffect(() => {
    if (returning) explain.current?.querySelector('button')?.focus();
    setReturning(false);
  }, [returning]);
  return (
    <div className={styles.detail}>
      {finding.explained !== undefined && <p className={styles.explained}>{t('explain.given', { reason: finding.explained })}</p>}
      {lapsed && <p className={styles.explained}>{t('explain.lapsed', { reason: lapsed.reason })}</p>}
      <TwoFigures finding={finding} parts={parts} />
      <AlsoAt finding={finding} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void goTo(finding.cell)}>
          {t('go-to')}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={box === 'why'} onClick={() => toggle('why')}>
          {t('why')}
        </Button>
      </div>
      {box === 'why' && <WhyBox finding={finding} parts={parts} />}
      <FixBox finding={finding} findingKey={key} mended={mended} />
      {!mended && finding.suspects.length > 0 && <Suspects finding={finding} />}
      {parts && <PartsTable finding={finding} parts={parts} />}
      {!mended && box !== 'explain' && (
        <div className={styles.actions} ref={explain}>
          <Button size="small" onClick={() => toggle('explain')}>
            {t(finding.explained === undefined ? 'explain' : 'explain.change')}
          </Button>
        </div>
      )}
      {box === 'explain' && <ExplainBox finding={finding} onClose={close} />}
    </div>
  );
}
