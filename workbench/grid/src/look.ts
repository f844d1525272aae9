import type { Edge, Line, Style } from '../../../src/book/cells';
import type { GridLook } from '../../page/grid-port';
import { isGeneral } from './general';

/** A style of Univer as a command writes it: only what changed; null takes a property away. */
export interface GridStyle {
  readonly bg?: { readonly rgb?: string | null } | null;
  readonly cl?: { readonly rgb?: string | null } | null;
  readonly bl?: number | null;
  readonly it?: number | null;
  readonly ul?: { readonly s?: number } | null;
  readonly st?: { readonly s?: number } | null;
  readonly fs?: number | null;
  readonly ff?: string | null;
  readonly ht?: number | null;
  readonly vt?: number | null;
  readonly tb?: number | null;
  readonly bd?: Readonly<
    Partial<Record<'t' | 'b' | 'l' | 'r', { readonly s?: number; readonly cl?: { readonly rgb?: string | null } } | null>>
  > | null;
  readonly n?: { readonly pattern?: string } | null;
}

const ACROSS: Readonly<Record<number, string>> = { 1: 'Left', 2: 'Center', 3: 'Right', 4: 'Justify', 6: 'Distributed' };
const DOWN: Readonly<Record<number, string>> = { 1: 'Top', 2: 'Center', 3: 'Bottom' };
const SIDES = { t: 'EdgeTop', b: 'EdgeBottom', l: 'EdgeLeft', r: 'EdgeRight' } as const;
const LINES: Readonly<Record<number, readonly [style: string, weight: string]>> = {
  1: ['Continuous', 'Thin'],
  2: ['Continuous', 'Hairline'],
  3: ['Dot', 'Thin'],
  4: ['Dash', 'Thin'],
  5: ['DashDot', 'Thin'],
  6: ['DashDotDot', 'Thin'],
  7: ['Double', 'Thick'],
  8: ['Continuous', 'Medium'],
  13: ['Continuous', 'Thick'],
};
const WRAPPED = 3;

const colour = (value: { readonly rgb?: string | null } | null | undefined) => {
  const rgb = value?.rgb;
  return rgb ? hex(rgb) : undefined;
};

/** "rgb(255, 199, 206)" or "#ffc7ce" as "#FFC7CE". */
function hex(rgb: string): string {
  const channels = /^rgba?\(([^)]*)\)/.exec(rgb)?.[1]!.split(',').slice(0, 3).map(Number);
  return (channels ? `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}` : rgb).toUpperCase();
}

/** What a style written by a command of the grid says of a cell's look; null where it says nothing that the model keeps. */
export function lookOf(style: GridStyle): GridLook | null {
  const found: { [K in keyof Style]?: Style[K] | undefined } = {
    ...('bg' in style ? { fill: colour(style.bg) } : {}),
    ...('cl' in style ? { color: colour(style.cl) } : {}),
    ...('bl' in style ? { bold: style.bl ? true : undefined } : {}),
    ...('it' in style ? { italic: style.it ? true : undefined } : {}),
    ...('ul' in style ? { underline: style.ul?.s ? 'Single' : undefined } : {}),
    ...('st' in style ? { strikethrough: style.st?.s ? true : undefined } : {}),
    ...('fs' in style ? { size: style.fs ?? undefined } : {}),
    ...('ff' in style ? { font: style.ff ?? undefined } : {}),
    ...('ht' in style ? { horizontal: ACROSS[style.ht ?? 0] } : {}),
    ...('vt' in style ? { vertical: DOWN[style.vt ?? 0] } : {}),
    ...('tb' in style ? { wrap: style.tb === WRAPPED ? true : undefined } : {}),
    ...('bd' in style ? { lines: linesOf(style.bd) } : {}),
  };
  const format = 'n' in style ? { format: isGeneral(style.n?.pattern) ? 'General' : style.n!.pattern! } : {};
  return Object.keys(found).length > 0 || 'format' in format ? { style: found, ...format } : null;
}

function linesOf(bd: GridStyle['bd']): Style['lines'] | undefined {
  const lines: Partial<Record<Edge, Line>> = {};
  for (const [side, edge] of Object.entries(SIDES)) {
    const line = bd?.[side as keyof typeof SIDES];
    const drawn = line?.s ? LINES[line.s] : undefined;
    if (drawn) lines[edge] = { style: drawn[0], weight: drawn[1], color: colour(line!.cl) ?? '#000000' };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}
