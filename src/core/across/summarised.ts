import { append } from '../collections/append';
import type { SheetUnderstanding } from '../model/understanding';

/** A sheet that a line of a summary may be about, under its names. */
export interface Part {
  readonly sheet: SheetUnderstanding;
  readonly name: string;
  readonly title: string;
}

/** Shorter names stand in any title. */
export const SHORTEST_NAME = 4;

/** The sheets by name and by what their titles say: a workbook may have some thousand, and each may sum up the others. */
export class Parts {
  private readonly byName = new Map<string, Part[]>();
  /** Every run of so many words of the titles, for each number of words that is asked for. */
  private readonly runs = new Map<number, Map<string, Part[]>>();

  constructor(private readonly all: readonly Part[]) {
    for (const part of all) append(this.byName, part.name, part);
  }

  /** The one other sheet of that name; where none has it, the one in whose title it stands. */
  only(name: string, summary: SheetUnderstanding, inTitles: boolean): Part | undefined {
    const others = (list: readonly Part[] = []): Part[] => list.filter((p) => p.sheet !== summary);
    const named = others(this.byName.get(name));
    const found =
      named.length > 0 || !inTitles || name.length < SHORTEST_NAME ? named : others(this.runsOf(name.split(' ').length).get(name));
    return found.length === 1 ? found[0] : undefined;
  }

  private runsOf(length: number): Map<string, Part[]> {
    const known = this.runs.get(length);
    if (known) return known;
    const runs = new Map<string, Part[]>();
    for (const part of this.all) {
      for (const run of runsIn(part.title, length)) if (last(runs.get(run)) !== part) append(runs, run, part);
    }
    this.runs.set(length, runs);
    return runs;
  }
}

/** Each `length` words of the title that follow each other: its parts, not copies of them. */
function runsIn(title: string, length: number): string[] {
  const runs: string[] = [];
  const starts = [0];
  for (let at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) starts.push(at + 1);
  starts.push(title.length + 1);
  for (let i = 0; i + length < starts.length; i++) runs.push(title.slice(starts[i], starts[i + length]! - 1));
  return runs;
}

const last = (parts: readonly Part[] = []): Part | undefined => parts[parts.length - 1];
