import { isAimHead } from '../../tables/vocabulary/verdicts';
import type { Table } from '../../model/table';
import type { Understanding } from '../../model/understanding';
import type { Found } from '../anomaly-rule';
import { fold, tidy } from '../../text/fold';
import type { Bound } from '../../text/target';
import { parseTarget } from '../../text/target';
import { wholesOf } from '../../relations/forms/scope';

/** Longer tables are data; shorter labels ("Nữ") are said of many things. */
const MOST_LINES = 300;
const SHORTEST_LABEL = 12;

interface Aim {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly label: string;
}

/** "Trên 90" on one sheet and "95" on another, of one indicator by one year under one head: nobody knows which is meant. */
export function differingTargets({ workbook, sheets }: Understanding): Found[] {
  const pages = sheets.flatMap(({ sheet, tables }) =>
    tables.filter(({ lines }) => lines.length <= MOST_LINES).map((table) => ({ read: workbook.sheets[sheet]!, table })),
  );
  const whose = wholesOf(pages);
  const found = new Map<string, Aim>();
  return pages.flatMap(({ read, table }, i) =>
    aimsIn(table, (row, col) => read.cells[row]?.[col]?.value ?? null).flatMap(({ key, aim }) => {
      const other = found.get(`${whose[i]!}|${key}`);
      if (!other) found.set(`${whose[i]!}|${key}`, aim);
      return other && other.sheet !== aim.sheet && contradict(other.text, aim.text) ? [told(aim, other)] : [];
    }),
  );
}

function aimsIn({ sheet, lines, columns }: Table, at: (row: number, col: number) => unknown): { key: string; aim: Aim }[] {
  // A column of targets in words may pass for one of names.
  const name = columns.find(({ role }) => role === 'name');
  const aims = columns.filter((c) => c !== name && c.role !== 'serial' && c.role !== 'unit' && isAimHead(fold(c.path.join(' '))));
  return aims.flatMap(({ col, path }) =>
    lines.flatMap(({ row, unit }) => {
      const value = at(row, col);
      const label = tidy(String(at(row, name?.col ?? -1) ?? ''));
      if (label.length < SHORTEST_LABEL || (typeof value !== 'string' && typeof value !== 'number')) return [];
      return [
        {
          key: [fold(label), fold(unit ?? ''), fold(path.join(' / '))].join('|'),
          aim: { sheet, row, col, text: tidy(String(value)), label },
        },
      ];
    }),
  );
}

function told({ sheet, row, col, text, label }: Aim, other: Aim): Found {
  return {
    says: 'targets-differ',
    cell: { sheet, row, col },
    actual: text,
    confidence: 0.4,
    related: [{ sheet: other.sheet, row: other.row, col: other.col }],
    words: { label, own: text, other: other.text },
  };
}

/** Two targets that differ, one of them in words or as a range: two plain figures may be two figures of anything. */
export function contradict(a: string, b: string): boolean {
  const [one, other] = [parseTarget(a), parseTarget(b)];
  if (!one || !other || one.kind !== other.kind || !['figure', 'multiple', 'change'].includes(one.kind)) return false;
  const same = (x: Bound | null, y: Bound | null): boolean => x?.value === y?.value && x?.open === y?.open;
  const alike = same(one.low, other.low) && same(one.high, other.high) && one.sense === other.sense;
  return !alike && [one, other].some(({ low, high }) => low?.value !== high?.value);
}
