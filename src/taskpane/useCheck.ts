import { useCallback, useRef } from 'react';
import type { Dispatch } from 'react';
import { HostRefusal } from '../core/model/host';
import type { PaneHost, Progress } from '../core/model/host';
import { message } from '../core/model/message';
import type { Report } from '../core/model/report';
import type { RunCheck } from './props';
import { refusalOf } from './refusalOf';
import type { Action } from './state';

export interface Checking {
  /** Reads and checks; `sheet` looks at one sheet only. Null where it did not come to its end. */
  check(sheet?: number | 'active' | null): Promise<Report | null>;
  cancel(): void;
}

interface Means {
  readonly host: PaneHost;
  readonly runCheck: RunCheck;
  readonly now: () => Date;
  readonly dispatch: Dispatch<Action>;
  /** After a check: what surrounds the cells is asked anew. */
  readonly survey: () => Promise<void>;
}

/** One check at a time, from the reading to the report, to be left at any moment. */
export function useCheck({ host, runCheck, now, dispatch, survey }: Means): Checking {
  const running = useRef<AbortController | null>(null);

  const through = useCallback(
    async (sheet: number | 'active' | null, signal: AbortSignal): Promise<Report> => {
      const onProgress = (progress: Progress): void => dispatch({ type: 'progress', progress });
      const workbook = await host.readWorkbook(onProgress, signal);
      if (signal.aborted) throw new HostRefusal('cancelled');
      const scope = sheet === 'active' ? await host.activeSheet() : sheet;
      dispatch({ type: 'checking' });
      const report = await runCheck(workbook, onProgress, signal);
      if (signal.aborted) throw new HostRefusal('cancelled');
      dispatch({ type: 'finished', workbook, report, at: now(), scope });
      return report;
    },
    [dispatch, host, now, runCheck],
  );

  const check = useCallback(
    async (sheet: number | 'active' | null = null): Promise<Report | null> => {
      if (running.current) return null;
      const controller = (running.current = new AbortController());
      dispatch({ type: 'reading' });
      try {
        const report = await through(sheet, controller.signal);
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
        running.current = null;
      }
    },
    [dispatch, survey, through],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  return { check, cancel };
}
