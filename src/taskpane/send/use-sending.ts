import { useState } from 'react';
import type { Finding, Fix } from '../../core/model/finding';
import { refusalOf } from '../refusal-of';
import type { Refusal } from '../state';
import type { Pane } from '../use-pane';

export const STEPS = ['check', 'unmark', 'functions', 'save'] as const;
export type Step = (typeof STEPS)[number];

export type StepState = 'waiting' | 'doing' | 'done' | 'asks' | 'failed';

export interface Sending {
  readonly steps: Readonly<Record<Step, StepState>>;
  /** Findings that the check left open: it asks whether to go on with them, and they are named to the end. */
  readonly open: readonly Finding[];
  /** Cells with our functions that became values or plain formulas; null once that is taken back. */
  readonly replaced: Fix | null;
  readonly refusal: Refusal | null;
  readonly running: boolean;
  start(): Promise<void>;
  /** From where the check asked. */
  goOn(): Promise<void>;
  /** Puts our functions back, for who keeps a copy to work on. */
  giveBack(): Promise<void>;
}

const WAITING: Record<Step, StepState> = { check: 'waiting', unmark: 'waiting', functions: 'waiting', save: 'waiting' };

/** The one flow before sending: check again → unmark → functions into values → save. It stops where a step fails. */
export function useSending(pane: Pane, plain?: (formula: string) => string | null): Sending {
  const [steps, setSteps] = useState(WAITING);
  const [open, setOpen] = useState<readonly Finding[]>([]);
  const [replaced, setReplaced] = useState<Fix | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { host } = pane;
  const set = (step: Step, state: StepState): void => setSteps((before) => ({ ...before, [step]: state }));

  const run = async (step: Step, deed: () => Promise<unknown>): Promise<boolean> => {
    set(step, 'doing');
    try {
      await deed();
      set(step, 'done');
      return true;
    } catch (thrown) {
      set(step, 'failed');
      setRefusal(refusalOf(thrown));
      return false;
    }
  };
  const goOn = async (): Promise<void> => {
    set('check', 'done');
    const replace = async (): Promise<void> => setReplaced(await host.replaceFunctions(plain));
    if ((await run('unmark', () => host.unmark())) && (await run('functions', replace))) await run('save', () => host.save());
    await pane.survey();
  };
  const start = async (): Promise<void> => {
    setSteps({ ...WAITING, check: 'doing' });
    setRefusal(null);
    setReplaced(null);
    const report = await pane.check(null);
    if (!report) return set('check', 'failed');
    const left = report.findings.filter(({ severity, explained }) => severity !== 'info' && explained === undefined);
    setOpen(left);
    if (left.length > 0) set('check', 'asks');
    else await goOn();
  };
  const giveBack = async (): Promise<void> => {
    if (!replaced || !(await pane.deed(() => host.undo(replaced), 'pane.news.undone'))) return;
    setReplaced(null);
    setSteps((before) => ({ ...before, functions: 'waiting', save: 'waiting' }));
  };
  return { steps, open, replaced, refusal, running: Object.values(steps).includes('doing'), start, goOn, giveBack };
}
