import { makeStyles } from '@fluentui/react-components';
import { Suspense, useMemo } from 'react';
import type { RefObject } from 'react';
import { outerConditions } from './conditions';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { handled, keysOf, mendedKeys } from '../state';
import { BoardNews } from '../components/later';
import { ConditionsBox } from './ConditionsBox';
import { FilterBar } from './FilterBar';
import { cellsOf, countSections, groupEntries } from './filter';
import type { Entry } from './filter';
import { FindingList } from './FindingList';
import { labelOf } from './labels';
import { LastMend } from './LastMend';
import { OutOfDate } from './OutOfDate';
import { Sound } from './Sound';
import { Toolbar } from './Toolbar';
import { UndecidedList } from './UndecidedList';
import { useWay } from './use-way';
import { VerdictHead } from './VerdictHead';
import { Way } from './Way';

const useStyles = makeStyles({
  // Always there, so that what comes into it is heard; empty it takes no room.
  live: { ':empty': { marginBottom: '-12px' } },
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 12px 24px' },
});

/** So many findings are seen at a glance; from there on it helps to search and to narrow. */
const FILTER_FROM = 8;

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
      .map((finding, i): Entry => {
        const names = cellsOf(finding).map((cell) => labelOf(cell, report));
        return { key: keys[i]!, finding, sentence: say(finding.message), names };
      })
      .filter(({ finding }) => scope === null || finding.cell.sheet === scope);
  }, [report, say, scope]);
  const groups = useMemo(() => groupEntries(entries, filter, sheetNames), [entries, filter, sheetNames]);
  const sheets = useMemo(() => [...new Set(entries.map(({ finding }) => finding.cell.sheet))].sort((a, b) => a - b), [entries]);
  const mended = useMemo(() => mendedKeys(state), [state]);
  // Colours are no news here: the button that takes them off stands below.
  const outer = useMemo(() => outerConditions(surroundings).filter(({ id }) => id !== 'marked'), [surroundings]);
  const undecided = useMemo(() => report.undecided.filter(({ cell }) => scope === null || cell.sheet === scope), [report, scope]);
  const { step, onKeyDown } = useWay(groups, heading);
  const { done, of } = handled(state);
  const judging = state.work === 'reading' || state.work === 'checking';
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div aria-live="polite" className={styles.live}>
        {state.stale ? (
          <OutOfDate why="edited" count={0} onCheck={() => void check(scope)} />
        ) : mended.size > 0 && !judging && state.work === 'idle' ? (
          <OutOfDate why="fixed" count={mended.size} onCheck={() => void check(scope)} />
        ) : (
          state.applied.length > 0 && <LastMend />
        )}
      </div>
      <ConditionsBox conditions={[...outer, ...conditions]} folded />
      <VerdictHead ref={heading} outcome={outcome} scope={scope} />
      {(of > 0 || entries.length > 1) && <Way done={done} of={of} busy={judging} onStep={step} steps={entries.length > 1} />}
      <Toolbar findings={entries.length} />
      {entries.length >= FILTER_FROM && (
        <FilterBar
          filter={filter}
          counts={countSections(entries, filter.sheet)}
          sheets={sheets}
          onFilter={(change) => dispatch({ type: 'filter', filter: change })}
        />
      )}
      {entries.length > 0 ? (
        <FindingList groups={groups} open={state.open} mended={mended} onOpen={(key) => dispatch({ type: 'open', key })} />
      ) : (
        <Sound />
      )}
      <Suspense fallback={null}>
        <BoardNews />
      </Suspense>
      <UndecidedList undecided={undecided} />
    </div>
  );
}
