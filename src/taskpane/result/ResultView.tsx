import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RefObject } from 'react';
import { outerConditions } from './conditions';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { keysOf, mendedKeys } from '../state';
import { ConditionsBox } from './ConditionsBox';
import { FilterBar } from './FilterBar';
import { countSections, groupEntries } from './filter';
import type { Entry } from './filter';
import { FindingList } from './FindingList';
import { OutOfDate } from './OutOfDate';
import { Toolbar } from './Toolbar';
import { UndecidedList } from './UndecidedList';
import { VerdictHead } from './VerdictHead';

const useStyles = makeStyles({
  // Always there, so that what comes into it is heard; empty it takes no room.
  live: { ':empty': { marginBottom: '-14px' } },
  view: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '14px 12px 24px' },
});

interface Props {
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** The result of a check: what is out of date, what to know first, the verdict, the findings, the undecided. */
export function ResultView({ heading }: Props) {
  const styles = useStyles();
  const { say, sheetNames } = useWords();
  const { state, dispatch, check } = usePaneDeeds();
  const outcome = useOutcome();
  const { report, conditions } = outcome;
  const { filter, scope, surroundings } = state;
  const entries = useMemo(() => {
    const keys = keysOf(report.findings);
    return report.findings
      .map((finding, i): Entry => ({ key: keys[i]!, finding, sentence: say(finding.message) }))
      .filter(({ finding }) => scope === null || finding.cell.sheet === scope);
  }, [report, say, scope]);
  const groups = useMemo(() => groupEntries(entries, filter, sheetNames), [entries, filter, sheetNames]);
  const sheets = useMemo(() => [...new Set(entries.map(({ finding }) => finding.cell.sheet))].sort((a, b) => a - b), [entries]);
  const mended = useMemo(() => mendedKeys(state), [state]);
  // Colours are no news here: the button that takes them off stands below.
  const outer = useMemo(() => outerConditions(surroundings).filter(({ id }) => id !== 'marked'), [surroundings]);
  const again = (): void => void check(scope);
  const undecided = useMemo(() => report.undecided.filter(({ cell }) => scope === null || cell.sheet === scope), [report, scope]);
  return (
    <div className={styles.view}>
      <div aria-live="polite" className={styles.live}>
        {state.stale ? (
          <OutOfDate why="edited" count={0} onCheck={again} />
        ) : (
          mended.size > 0 && <OutOfDate why="fixed" count={mended.size} onCheck={again} />
        )}
      </div>
      <ConditionsBox conditions={[...outer, ...conditions]} />
      <VerdictHead ref={heading} outcome={outcome} scope={scope} />
      <Toolbar findings={entries.length} />
      {entries.length > 1 && (
        <FilterBar
          filter={filter}
          counts={countSections(entries, filter.sheet)}
          sheets={sheets}
          onFilter={(change) => dispatch({ type: 'filter', filter: change })}
        />
      )}
      {entries.length > 0 && (
        <FindingList groups={groups} open={state.open} mended={mended} onOpen={(key) => dispatch({ type: 'open', key })} />
      )}
      <UndecidedList undecided={undecided} />
    </div>
  );
}
