import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useGoTo } from '../components/GoTo';
import { Said } from '../components/Said';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { AlsoAt } from './AlsoAt';
import type { Entry } from './filter';
import { Equation } from './Equation';
import { ExplainBox } from './ExplainBox';
import { FixBox } from './FixBox';
import { lapsedReason } from './lapsed';
import type { Head } from './head';
import { PartsTable } from './PartsTable';
import { partsOf } from './parts';
import { Suspects } from './Suspects';
import { TargetBox } from './TargetBox';
import { TwoFigures } from './TwoFigures';
import { WhyBox } from './WhyBox';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '0 12px 12px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  sentence: { margin: 0 },
  explained: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

type Box = 'why' | 'explain' | null;

interface Props {
  readonly entry: Entry;
  readonly head: Head;
  readonly mended: boolean;
}

/** All there is to one finding: what to do, the evidence with its cells, other suspects, and why. */
export function FindingDetail({ entry, head, mended }: Props) {
  const styles = useStyles();
  const { t, cellFrom } = useWords();
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
      <FixBox finding={finding} findingKey={key} head={head} mended={mended} />
      <p className={styles.sentence}>
        <Said message={finding.message} />
      </p>
      <TargetBox finding={finding} />
      <Equation finding={finding} parts={parts} />
      <TwoFigures finding={finding} parts={parts} head={head} />
      {parts && <PartsTable finding={finding} parts={parts} />}
      <AlsoAt finding={finding} />
      {!mended && <Suspects finding={finding} />}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void goTo.cell(head.cell)}>
          {t('go-to-cell', { cell: cellFrom(head.cell, finding.cell.sheet) })}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={box === 'why'} onClick={() => toggle('why')}>
          {t('why')}
        </Button>
      </div>
      {box === 'why' && <WhyBox finding={finding} parts={parts} />}
      {!mended && box !== 'explain' && (
        <div className={styles.actions} ref={explain}>
          <Button size="small" appearance="subtle" onClick={() => toggle('explain')}>
            {t(finding.explained === undefined ? 'explain' : 'explain.change')}
          </Button>
        </div>
      )}
      {box === 'explain' && <ExplainBox finding={finding} onClose={close} />}
    </div>
  );
}
