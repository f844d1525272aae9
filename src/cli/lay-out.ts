import { reportHtml } from '../report/html';
import { reportJson } from '../report/json';
import { structureJson } from '../report/structure';
import { summaryText } from '../report/summary';
import { accountText } from '../report/text';
import type { Task, Worded } from './engine/question';
import { Status } from './status';

/** What the files of a call have to say, in the form that was asked for. */
export function layOut(worded: readonly Worded[], { command, format, language, paper }: Task): string {
  const words = worded.map((one) => one.words);
  if (format === 'json') {
    const json = words.flatMap((one) => ('json' in one ? [one.json] : []));
    return command === 'check' ? reportJson(json) : structureJson(json);
  }
  if (command === 'structure') return words.flatMap((one) => ('block' in one ? [one.block] : [])).join('\n');
  const accounts = words.flatMap((one) => ('account' in one ? [one.account] : []));
  const summary = summaryText(accounts, language);
  if (format === 'html') return reportHtml(accounts, summary, language);
  const blocks = accounts.map((account) => accountText(account, language, paper));
  return [...blocks, ...(accounts.length === 1 ? [] : [`${summary}\n`])].join('\n');
}

/** The gravest of them: a file that was refused outweighs errors in others. */
export function statusOf(worded: readonly Worded[]): Status {
  return worded.reduce<Status>((gravest, { status }) => Math.max(gravest, status), Status.Fine);
}
