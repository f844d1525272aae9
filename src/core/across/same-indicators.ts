import { CONFIDENCE } from '../relations/confidence';
import { append } from '../collections/append';
import { State } from '../model/figures';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import type { Column, Table } from '../model/table';
import type { Understanding } from '../model/understanding';
import { fold } from '../text/fold';
import { wholesOf } from '../relations/forms/scope';

/** Longer tables are lists or data, not indicators. */
const MOST_LINES = 300;
/** So many informative figures must agree between two sheets before one that does not is worth a word, and so many to each. */
const LEAST_AGREEING = 3;
/** "Số người", "Nữ": said of many things. */
const SHORTEST_LABEL = 12;

interface Stated {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly value: number;
}

/**
 * The same indicator of the same period, area and unit says the same on two sheets. Told only where label, unit and head
 * are word for word the same, once on each sheet, and the two sheets agree in most of what they share: two figures of
 * trained people with different scopes are two indicators.
 */
export function withSameIndicators(understanding: Understanding): Understanding {
  const found = sameIndicators(understanding);
  if (found.length === 0) return understanding;
  const { workbook, sheets } = understanding;
  return {
    workbook,
    sheets: sheets.map((sheet) => ({ ...sheet, relations: [...sheet.relations, ...found.filter((r) => r.sheet === sheet.sheet)] })),
  };
}

function sameIndicators({ workbook, sheets }: Understanding): Relation[] {
  const pages = sheets.flatMap(({ sheet, tables, figures }) =>
    tables
      .filter((t) => t.lines.length <= MOST_LINES)
      .map((table) => ({
        sheet,
        table,
        read: workbook.sheets[sheet]!,
        stated: statedIn(table, (row, col) =>
          figures.state[row * figures.cols + col] === State.Figure ? figures.value[row * figures.cols + col]! : NaN,
        ),
      })),
  );
  const pairs = agreeingPages(pages.map(({ stated }) => stated)).filter(([i, k]) => pages[i]!.sheet !== pages[k]!.sheet);
  if (pairs.length === 0) return [];
  const whose = wholesOf(pages);
  return pairs.filter(([i, k]) => whose[i] === whose[k]).flatMap(([i, k]) => compare(pages[i]!.stated, pages[k]!.stated));
}

type Page = ReadonlyMap<string, Stated | null>;

/** Of some hundred pages hardly any two say the same: the pairs that agree in enough informative figures, in order. */
function agreeingPages(pages: readonly Page[]): [number, number][] {
  const saying = new Map<string, number[]>();
  return pages
    .flatMap((page, k) => {
      const shared = new Map<number, number>();
      for (const [key, stated] of page) {
        if (!stated || !isInformative(stated.value)) continue;
        const said = `${key}=${stated.value}`;
        for (const i of saying.get(said) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
        append(saying, said, k);
      }
      return [...shared].flatMap(([i, n]): [number, number][] => (n >= LEAST_AGREEING ? [[i, k]] : []));
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function statedIn({ sheet, lines, columns }: Table, at: (row: number, col: number) => number): Map<string, Stated | null> {
  const found = new Map<string, Stated | null>();
  for (const line of lines) {
    const label = fold(line.label).trim();
    if (line.unit === null || label.length < SHORTEST_LABEL) continue;
    for (const column of columns) {
      const value = column.role === 'figures' ? at(line.row, column.col) : NaN;
      if (Number.isNaN(value)) continue;
      const key = [label, fold(line.unit), headOf(column)].join('|');
      found.set(key, found.has(key) ? null : { sheet, row: line.row, col: column.col, value });
    }
  }
  return found;
}

const headOf = ({ path }: Column): string => fold(path.join(' / ')).trim();
/** 0, 5 and 100 agree by chance. */
const isInformative = (value: number): boolean => Math.abs(value) > 100 || !Number.isInteger(value);

function compare(ours: Page, theirs: Page): Relation[] {
  const pairs = [...ours].flatMap(([key, a]) => {
    const b = theirs.get(key);
    return a && b ? [[a, b] as const] : [];
  });
  const agreeing = pairs.filter(([a, b]) => a.value === b.value && isInformative(a.value)).length;
  const differing = pairs.filter(([a, b]) => a.value !== b.value).length;
  if (agreeing < LEAST_AGREEING || agreeing < LEAST_AGREEING * differing) return [];
  return pairs.map(([a, b]): Relation => ({
    kind: 'equality',
    role: 'same',
    sheet: b.sheet,
    axis: 'column',
    result: { line: b.col },
    operands: [{ line: a.col, at: a.row, sheet: a.sheet }],
    signs: [1],
    factor: 1,
    positions: [b.row],
    evidence: ['label'],
    confidence: CONFIDENCE.across.sameIndicator,
    because: [message('because.same-indicator')],
  }));
}
