import type { CSSProperties } from 'react';
import type { BookCell, Edge, Line, Style } from '../../book/cells';

const known = new WeakMap<Style, CSSProperties>();
const NONE: CSSProperties = {};

/** A cell's look in CSS; the same object for the same style, so that the browser is told of changes only. */
export function lookOf(style: Style | undefined): CSSProperties {
  if (!style) return NONE;
  const before = known.get(style);
  if (before) return before;
  const look = {
    ...fontOf(style),
    ...placeOf(style),
    ...(style.fill ? { background: `${style.fill} padding-box` } : {}),
    ...linesOf(style),
  };
  known.set(style, look);
  return look;
}

function fontOf({ bold, italic, underline, strikethrough, color, size, font }: Style): CSSProperties {
  const lines = [...(underline ? ['underline'] : []), ...(strikethrough ? ['line-through'] : [])];
  return {
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
    ...(color ? { color } : {}),
    ...(size ? { fontSize: `${size}pt` } : {}),
    // Fonts of before Unicode have no letters for the text as it was decoded.
    ...(font && !/^(\.vn|vni-|vntime)/i.test(font) ? { fontFamily: `"${font.replaceAll('"', '')}", Calibri, Carlito, sans-serif` } : {}),
  };
}

const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center', Justify: 'center', Distributed: 'center' };

function placeOf({ wrap, vertical, indent }: Style): CSSProperties {
  return {
    // A text of one line is placed by its row, which knows its height.
    ...(wrap ? { whiteSpace: 'pre-wrap', alignItems: VERTICAL[vertical ?? ''] ?? 'flex-end' } : {}),
    ...(indent ? { paddingLeft: `${3 + indent * 9}px` } : {}),
  };
}

const SIDES: Readonly<Partial<Record<Edge, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>>> = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
};

function linesOf({ lines = {} }: Style): CSSProperties {
  const drawn = Object.entries(lines).flatMap(([edge, line]) => {
    const side = SIDES[edge as Edge];
    return side && line ? [[side, lineOf(line)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const KINDS: Readonly<Record<string, string>> = {
  Double: 'double',
  Dot: 'dotted',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
};

const lineOf = ({ style, weight, color }: Line): string => `${WIDTHS[weight] ?? 1}px ${KINDS[style] ?? 'solid'} ${color}`;

const ALIGN: Readonly<Record<string, string>> = {
  Left: 'left',
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Justify: 'left',
  Fill: 'left',
  Distributed: 'center',
};

/** Texts to the left, figures to the right, truth values and errors in the middle, unless the cell says otherwise. */
export function alignOf(cell: BookCell): string {
  const said = ALIGN[cell.style?.horizontal ?? ''];
  if (said) return said;
  if (cell.error || typeof cell.value === 'boolean') return 'center';
  return typeof cell.value === 'number' ? 'right' : 'left';
}
