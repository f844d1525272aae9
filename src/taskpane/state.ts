import type { Finding, Fix, Severity } from '../core/model/finding';
import type { HostRefusalCode, Progress, Surroundings } from '../host/host';
import type { Message } from '../core/model/message';
import type { Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import type { Condition } from './result/conditions';

export type Section = 'board';
export type View = 'result' | 'understood' | 'text' | 'send' | 'tools';

/** A check that came to its end: what was read, what was found, when. */
export interface Outcome {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly at: Date;
  /** Counts the checks of this session, so that a fix knows whether it came before or after. */
  readonly number: number;
  /** What the cells tell that is to be known before the result counts. */
  readonly conditions: readonly Condition[];
  /** Edits later than this (performance.now) were not read. */
  readonly readBy: number;
  /** Judged anew beside the list, after a fix: the reader stays where they are. */
  readonly quiet: boolean;
}

export interface Filter {
  readonly severity: Severity | 'explained' | null;
  readonly sheet: number | null;
  readonly query: string;
}

/** A fix that was written into the workbook in this session and can be taken back. */
export interface Applied {
  readonly key: string;
  readonly fix: Fix;
  /** `number` of the outcome it was applied on. */
  readonly outcome: number;
}

export interface Refusal {
  readonly code: HostRefusalCode;
  readonly detail: string;
}

export interface State {
  readonly view: View;
  /** What of the view was asked for; null: its beginning. */
  readonly section: Section | null;
  readonly work: 'idle' | 'reading' | 'checking' | 'acting';
  readonly progress: Progress | null;
  /** The work goes on beside the result on show. */
  readonly quiet: boolean;
  readonly outcome: Outcome | null;
  readonly refusal: Refusal | null;
  /** Somebody edited the workbook after it was read for the check. */
  readonly stale: boolean;
  /** When somebody last did (performance.now). */
  readonly editedAt: number;
  /** Only this sheet was asked for; null: the whole workbook. */
  readonly scope: number | null;
  readonly filter: Filter;
  /** Key of the finding that is open. */
  readonly open: string | null;
  readonly applied: readonly Applied[];
  /** Keys of all that had to be looked at since this scope was first checked. */
  readonly seen: readonly string[];
  readonly surroundings: Surroundings | null;
  /** What the live region says; `count` makes the same words heard twice. */
  readonly news: { readonly message: Message; readonly count: number } | null;
}

export type Action =
  | { readonly type: 'view'; readonly view: View; readonly section?: Section }
  | { readonly type: 'reading'; readonly quiet: boolean }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'checking' }
  | { readonly type: 'acting' }
  | ({ readonly type: 'finished'; readonly scope: number | null } & Omit<Outcome, 'number'>)
  | { readonly type: 'judged'; readonly workbook: Workbook; readonly report: Report }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'settled' }
  | { readonly type: 'dismissed' }
  | { readonly type: 'edited'; readonly at: number }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'open'; readonly key: string | null }
  | { readonly type: 'fixed'; readonly key: string; readonly fix: Fix }
  | { readonly type: 'undone' }
  | { readonly type: 'surroundings'; readonly surroundings: Surroundings }
  | { readonly type: 'news'; readonly message: Message };

const NO_FILTER: Filter = { severity: null, sheet: null, query: '' };

export const FIRST: State = {
  view: 'result',
  section: null,
  work: 'idle',
  progress: null,
  quiet: false,
  outcome: null,
  refusal: null,
  stale: false,
  editedAt: -Infinity,
  scope: null,
  filter: NO_FILTER,
  open: null,
  applied: [],
  seen: [],
  surroundings: null,
  news: null,
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'view':
      return { ...state, view: action.view, section: action.section ?? null };
    case 'reading':
      return { ...state, work: 'reading', progress: null, refusal: null, quiet: action.quiet };
    case 'progress':
      return state.work === 'reading' || state.work === 'checking' ? { ...state, progress: action.progress } : state;
    case 'checking':
      return { ...state, work: 'checking', progress: null };
    case 'acting':
      return { ...state, work: 'acting', refusal: null };
    case 'finished':
      return finished(state, action);
    case 'judged':
      return state.outcome ? { ...state, outcome: { ...state.outcome, workbook: action.workbook, report: action.report } } : state;
    case 'refused':
      return { ...state, work: 'idle', progress: null, refusal: action.refusal };
    case 'settled':
      return { ...state, work: 'idle', progress: null };
    case 'dismissed':
      return { ...state, refusal: null };
    case 'edited':
      return { ...state, editedAt: action.at, stale: state.outcome !== null && (state.stale || action.at > state.outcome.readBy) };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter }, open: null };
    case 'open':
      return { ...state, open: action.key };
    case 'fixed':
      return { ...state, applied: [...state.applied, { key: action.key, fix: action.fix, outcome: state.outcome?.number ?? 0 }] };
    case 'undone':
      return { ...state, applied: state.applied.slice(0, -1) };
    case 'surroundings':
      return { ...state, surroundings: action.surroundings };
    case 'news':
      return { ...state, news: { message: action.message, count: (state.news?.count ?? 0) + 1 } };
  }
}

function finished(state: State, { scope, workbook, report, at, conditions, readBy, quiet }: Extract<Action, { type: 'finished' }>): State {
  const number = (state.outcome?.number ?? 0) + 1;
  const before = state.outcome !== null && state.scope === scope ? state.seen : [];
  const sheet = state.filter.sheet !== null && state.filter.sheet < workbook.sheets.length ? state.filter.sheet : null;
  return {
    ...state,
    work: 'idle',
    progress: null,
    refusal: null,
    stale: state.editedAt > readBy,
    open: quiet && state.open !== null && keysOf(report.findings).includes(state.open) ? state.open : null,
    scope,
    seen: [...new Set([...before, ...keysToReview(report, scope)])],
    news: quiet ? state.news : null,
    filter: quiet ? state.filter : { ...NO_FILTER, sheet: scope ?? sheet },
    outcome: { workbook, report, at, conditions, readBy, number, quiet },
  };
}

/** One key a finding, the same from check to check while rule and cell are the same. */
export function keysOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, cell }) => {
    const key = `${rule}@${cell.sheet}:${cell.row}:${cell.col}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times ? `${key}#${times}` : key;
  });
}

/** Keys of the errors and warnings that wait for the officer. */
function keysToReview({ findings }: Report, scope: number | null): string[] {
  const keys = keysOf(findings);
  return keys.filter((_, i) => {
    const { severity, explained, cell } = findings[i]!;
    return severity !== 'info' && explained === undefined && (scope === null || cell.sheet === scope);
  });
}

/** How many of all that had to be looked at since the first check are mended or explained. */
export function handled({ outcome, scope, seen }: State): { readonly done: number; readonly of: number } {
  const open = new Set(outcome ? keysToReview(outcome.report, scope) : []);
  return { done: seen.filter((key) => !open.has(key)).length, of: new Set([...seen, ...open]).size };
}

/** Fixes written since the findings on show were found: those findings are mended, though still on the list. */
export function mendedKeys(state: State): ReadonlySet<string> {
  return new Set(state.applied.filter((fix) => fix.outcome === state.outcome?.number).map((fix) => fix.key));
}
