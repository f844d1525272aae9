import { useCallback, useRef } from 'react';
import type { Dispatch } from 'react';
import { HostRefusal } from '../host/host';
import type { PaneHost, Progress } from '../host/host';
import { message } from '../core/model/message';
import type { Report } from '../core/model/report';
import type { RunCheck } from './props';
import { condition, faultConditions, innerConditions } from './result/conditions';
import { refusalOf } from './refusal-of';
import type { Action } from './state';

export interface Checking {
  /** Reads and checks; `sheet` looks at one sheet only, `quiet` leaves what is on show. Null where it did not come to its end. */
  check(sheet?: number | 'active' | null, quiet?: boolean): Promise<Report | null>;
  cancel(): void;
}

interface Means {
  readonly host: PaneHost;
  readonly runCheck: RunCheck;
  readonly now: () => Date;
  /** Names of our functions, in capitals. */
  readonly own: ReadonlySet<string>;
  readonly dispatch: Dispatch<Action>;
  /** After a check: what surrounds the cells is asked anew. */
  readonly survey: () => Promise<void>;
}

/**
 * Typing that ends with the click on "check" is told while the reading begins: up to so many milliseconds it was read,
 * unless the reading was over before.
 */
const COMMIT = 500;

/** One check at a time, from the reading to the report, to be left at any moment. */
export function useCheck({ host, runCheck, now, own, dispatch, survey }: Means): Checking {
  const running = useRef<AbortController | null>(null);

  const through = useCallback(
    async (sheet: number | 'active' | null, quiet: boolean, signal: AbortSignal): Promise<Report> => {
      const onProgress = (progress: Progress): void => dispatch({ type: 'progress', progress });
      const start = performance.now();
      const workbook = await host.readWorkbook(onProgress, signal);
      const readBy = Math.min(performance.now(), start + COMMIT);
      if (signal.aborted) throw new HostRefusal('cancelled');
      const scope = sheet === 'active' ? await host.activeSheet() : sheet;
      dispatch({ type: 'checking' });
      const [report, inner] = await Promise.all([runCheck(workbook, onProgress, signal), innerConditions(workbook, own)]);
      if (signal.aborted) throw new HostRefusal('cancelled');
      host.adopt(workbook);
      const told = [...faultConditions(report), ...inner];
      const conditions = sheet === 'active' && scope === null ? [condition('not-this-sheet'), ...told] : told;
      dispatch({ type: 'finished', workbook, report, conditions, readBy, at: now(), scope, quiet });
      return report;
    },
    [dispatch, host, now, own, runCheck],
  );

  const check = useCallback(
    async (sheet: number | 'active' | null = null, quiet = false): Promise<Report | null> => {
      if (running.current) return null;
      const controller = (running.current = new AbortController());
      dispatch({ type: 'reading', quiet });
      try {
        const report = await Promise.race([through(sheet, quiet, controller.signal), left(controller.signal)]);
        await survey();
        return report;
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        if (controller.signal.aborted || refusal.code === 'cancelled') {
          dispatch({ type: 'settled' });
          dispatch({ type: 'news', message: message('pane.news.cancelled') });
        } else dispatch({ type: 'refused', refusal });
        return null;
      } finally {
        if (running.current === controller) running.current = null;
      }
    },
    [dispatch, survey, through],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  return { check, cancel };
}

/** Rejects as soon as `signal` is set: Excel answers nothing while a cell is being edited, and nobody should wait for it. */
function left(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new HostRefusal('cancelled')), { once: true }));
}
