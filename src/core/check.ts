import type { Report } from './model/report';
import type { Workbook } from './model/sheet';
import type { Understanding } from './model/understanding';
import { understand } from './structure';

export { understand };

/** Checks a whole workbook: what holds, what fails and why, what could not be decided. The one door of the core. */
export function check(workbook: Workbook): Report {
  return judge(understand(workbook));
}

/** Judges what was understood; apart from `check` so that a caller can switch off readings in between. */
export function judge(understanding: Understanding): Report {
  const { workbook } = understanding;
  return {
    sheets: workbook.sheets.map(({ name, visibility }) => ({
      name, visibility, tables: [], relations: [], counts: { holds: 0, fails: 0, undecided: 0 },
    })),
    counts: { holds: 0, fails: 0, undecided: 0 },
    findings: [],
    undecided: [],
  };
}
