import { fold } from '../../text/fold';
import type { BoardLine, BoardRow } from './model';

type Standing = Pick<BoardRow, 'kind' | 'group' | 'parent'>;

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** True where a row carries no unit, no target and no result: it names what follows. */
function isBare(line: BoardLine): boolean {
  return isBlank(line.unit) && isBlank(line.result) && line.targets.every(isBlank);
}

/** "-", "+", "a)" or "•": a sub-row of the indicator above it. */
function isSubNumber(number: string): boolean {
  return /^(?:[-+*•]|[a-zđ][.)])$/.test(fold(number));
}

/** A chapter has a whole number, a Roman one or a capital letter, and nothing else. */
function isChapter(line: BoardLine): boolean {
  return isBare(line) && /^(?:\d+|[ivx]+|[a-h])[.)]?$/i.test(line.number.trim());
}

/** Which rows are chapters, indicators, their headings and their sub-rows. */
export function outline(lines: readonly BoardLine[]): readonly Standing[] {
  const standings: Standing[] = [];
  let group = '';
  let owner: number | null = null;
  lines.forEach((line, i) => {
    const below = lines[i + 1];
    const leads = below !== undefined && isSubNumber(below.number);
    if (isSubNumber(line.number) && owner !== null) {
      standings.push({ kind: 'sub-row', group, parent: owner });
      return;
    }
    if (isChapter(line) && !leads) {
      group = line.number.trim();
      owner = null;
      standings.push({ kind: 'group', group, parent: null });
      return;
    }
    owner = i;
    standings.push({ kind: leads && isBare(line) ? 'heading' : 'indicator', group, parent: null });
  });
  return standings;
}
