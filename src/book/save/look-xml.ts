import { escapeXml } from '../../file/xml';
import type { Edge, Line, Style } from '../cells';

const small = (name: string) => `${name[0]!.toLowerCase()}${name.slice(1)}`;
const colour = (rgb: string) => `<color rgb="FF${rgb.slice(1)}"/>`;

/** A font as files hold it; the order of its elements is the schema's. */
export function fontXml({ bold, italic, strikethrough, underline, color, size = 11, font = 'Calibri' }: Style): string {
  const under = underline && underline !== 'None' ? `<u${underline === 'Single' ? '' : ` val="${small(underline)}"`}/>` : '';
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}${under}<sz val="${size}"/>${color ? colour(color) : ''}<name val="${escapeXml(font)}"/></font>`;
}

export const fillXml = (fill: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;

/** "" where nothing is told. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: Style): string {
  const attributes = [
    horizontal && horizontal !== 'General'
      ? ` horizontal="${horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : small(horizontal)}"`
      : '',
    vertical ? ` vertical="${small(vertical)}"` : '',
    wrap ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
  ].join('');
  return attributes && `<alignment${attributes}/>`;
}

const SIDES: readonly (readonly [name: string, edge: Edge])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];
const WEIGHTS: Readonly<Record<string, string>> = { Thin: 'thin', Medium: 'medium', Thick: 'thick', Hairline: 'hair' };
const DASHES: Readonly<Record<string, string>> = {
  Double: 'double',
  Dot: 'dotted',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
};

const lineXml = (name: string, line: Line | undefined) =>
  line && line.style !== 'None'
    ? `<${name} style="${DASHES[line.style] ?? WEIGHTS[line.weight] ?? 'thin'}">${colour(line.color)}</${name}>`
    : `<${name}/>`;

export function borderXml(lines: NonNullable<Style['lines']>): string {
  return `<border>${SIDES.map(([name, edge]) => lineXml(name, lines[edge])).join('')}<diagonal/></border>`;
}
