import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import type { CellRef } from '../core/model/cell-ref';
import type { PaneHost } from '../host/host';
import { message } from '../core/model/message';
import type { Notes } from '../core/model/notes';
import type { Workbook } from '../core/model/sheet';
import type { Finding, RelatedCells } from '../core/model/finding';
import type { GoTo } from './components/GoTo';
import type { RunCheck } from './props';
import { refusalOf } from './refusal-of';
import { FIRST, keysOf, reduce } from './state';
import type { Action, Outcome, Section, State, View } from './state';
import { useCheck } from './use-check';
import type { Checking } from './use-check';

export interface Pane extends Checking {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  readonly host: PaneHost;
  readonly goTo: GoTo;
  fix(key: string): Promise<void>;
  undo(): Promise<void>;
  /** Colours the open findings; with comments only where asked. */
  mark(comments?: boolean): Promise<boolean>;
  unmark(): Promise<boolean>;
  /** Stores notes in the workbook and judges again what was read, without reading anew. */
  note(change: (notes: Notes) => Notes): Promise<boolean>;
  /** Runs `work` and says on the pane what went wrong; null where it did. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
  /** A deed on the workbook that is neither of these: buttons rest meanwhile, `news` is said when it is done. */
  deed(work: () => Promise<unknown>, news: string): Promise<boolean>;
  /** Asks the host again what surrounds the cells: colours, our sheet, protection. */
  survey(): Promise<void>;
  look(view: View, section?: Section): void;
}

interface Means {
  readonly host: PaneHost;
  readonly runCheck: RunCheck;
  readonly now: () => Date;
  /** Names of our functions, in capitals. */
  readonly own: ReadonlySet<string>;
  /** What a comment in the cell says of a finding. */
  readonly comment: (finding: Finding, outcome: Outcome) => string;
}

/** The pane's dealings with the workbook: the only place that calls the host and the check. */
export function usePane({ host, runCheck, now, own, comment }: Means): Pane {
  const [state, dispatch] = useReducer(reduce, FIRST);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const attempt = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (thrown) {
      dispatch({ type: 'refused', refusal: refusalOf(thrown) });
      return null;
    }
  }, []);

  /** A deed on the workbook: buttons rest meanwhile. Where it breaks off, something may be left that can be taken back. */
  const act = useCallback(
    async (deed: () => Promise<unknown>): Promise<boolean> => {
      dispatch({ type: 'acting' });
      const done = await attempt(async () => {
        await deed();
        dispatch({ type: 'settled' });
        return true;
      });
      if (done) return true;
      // Why it broke off is what is to be said, not that this can't be asked either.
      const surroundings = await host.look().catch(() => null);
      if (surroundings) dispatch({ type: 'surroundings', surroundings });
      return false;
    },
    [attempt, host],
  );

  const survey = useCallback(async () => {
    const surroundings = await attempt(() => host.look());
    if (surroundings) dispatch({ type: 'surroundings', surroundings });
  }, [attempt, host]);

  const { check, cancel } = useCheck({ host, runCheck, now, own, dispatch, survey });

  const rejudge = useCallback(
    async (workbook: Workbook) => dispatch({ type: 'judged', workbook, report: await runCheck(workbook) }),
    [runCheck],
  );

  useEffect(() => {
    void survey();
    return host.onEdit((at) => dispatch({ type: 'edited', at }));
  }, [host, survey]);

  const deeds = useMemo(() => {
    const inScope = ({ cell }: Finding): boolean => latest.current.scope === null || cell.sheet === latest.current.scope;
    const open = (): Finding[] => outcomeOf().report.findings.filter((finding) => finding.explained === undefined && inScope(finding));
    const outcomeOf = (): NonNullable<State['outcome']> => latest.current.outcome!;
    const fix = async (key: string): Promise<void> => {
      const { report } = outcomeOf();
      const chosen = report.findings[keysOf(report.findings).indexOf(key)]?.fix;
      if (!chosen) return;
      const done = await act(() => host.apply(chosen));
      if (!done) return;
      dispatch({ type: 'fixed', key, fix: chosen });
      dispatch({ type: 'news', message: message('pane.news.fixed') });
      // Whatever else the figure was to blame for is judged at once: what is cured leaves the list.
      await check(latest.current.scope, true);
    };
    const undo = async (): Promise<void> => {
      const last = latest.current.applied.at(-1);
      if (!(await act(() => host.undo(last?.fix)))) return;
      dispatch({ type: 'undone' });
      dispatch({ type: 'news', message: message('pane.news.undone') });
      // Undone after the check that saw the fix: its result no longer fits.
      if (last && last.outcome !== outcomeOf().number) await check(latest.current.scope, true);
    };
    const note = (change: (notes: Notes) => Notes): Promise<boolean> =>
      act(async () => {
        const { workbook } = outcomeOf();
        // Asked for anew: somebody who works on the same file may have written some since the check.
        const notes = change(await host.readNotes());
        await host.writeNotes(notes);
        await rejudge({ ...workbook, notes });
      });
    const deed = async (work: () => Promise<unknown>, key: string): Promise<boolean> => {
      const done = await act(work);
      if (done) dispatch({ type: 'news', message: message(key) });
      await survey();
      return done;
    };
    return {
      fix,
      undo,
      note,
      deed,
      survey,
      mark: (comments = false) =>
        deed(() => host.mark(open(), comments ? (finding) => comment(finding, outcomeOf()) : undefined), 'pane.news.marked'),
      unmark: () => deed(() => host.unmark(), 'pane.news.unmarked'),
      goTo: {
        cell: async (cell: CellRef) => void (await attempt(() => host.show(cell))),
        cells: async (cells: RelatedCells) => void (await attempt(() => host.select(cells))),
      },
      look: (view: View, section?: Section) => dispatch({ type: 'view', view, ...(section && { section }) }),
    };
  }, [act, attempt, check, comment, host, rejudge, survey]);

  return { state, dispatch, host, check, cancel, attempt, ...deeds };
}
