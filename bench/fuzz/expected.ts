import { SAME } from './answer';

/** Refusals that mutations of ours lead to; another one would be a reader that takes a broken file for something else. */
const CODES: ReadonlySet<string> = new Set(['cut-off', 'not-a-workbook', 'too-large', 'empty', 'unsupported-format', 'encrypted']);
/** Of the inputs whose mutations mean something. Fewer: the mutations are too tame; more: nothing behind the reader is tried. */
const REFUSED = { least: 0.35, most: 0.75 };
/** Below this many inputs a share says nothing. */
const ENOUGH = 500;

/** What is wrong with the outcomes as a whole, one sentence each. */
export function unexpected(outcomes: ReadonlyMap<string, number>): string[] {
  const entries = [...outcomes];
  const count = (of: (outcome: string) => boolean): number => entries.reduce((n, [outcome, many]) => (of(outcome) ? n + many : n), 0);
  const strange = entries.map(([outcome]) => codeOf(outcome)).filter((code) => code !== null && !CODES.has(code));
  const all = count(() => true);
  const same = count((outcome) => outcome === SAME) / all;
  const refused = count((outcome) => codeOf(outcome) !== null) / (all * (1 - same));
  console.log(`${percent(refused)} of those whose mutations mean something are refused; ${percent(same)} of all mean nothing`);
  const sentences = strange.map((code) => `no mutation should be refused as ${code}`);
  if (all < ENOUGH) return sentences;
  if (refused < REFUSED.least || refused > REFUSED.most)
    sentences.push(`refused ${percent(refused)}, expected ${percent(REFUSED.least)} to ${percent(REFUSED.most)}`);
  if (Math.abs(same - 0.5) > 0.05) sentences.push(`${percent(same)} mean nothing, expected half`);
  return sentences;
}

const codeOf = (outcome: string): string | null => (outcome.startsWith('refused:') ? outcome.slice('refused:'.length) : null);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
