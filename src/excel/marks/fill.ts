import type { Fill } from '../../host/marks/remembered';
import { askEach, forEachSynced } from '../batches';

const FIELDS = { color: true, pattern: true, patternColor: true, tintAndShade: true, patternTintAndShade: true } as const;

/** Queues the questions about a cell's fill; the answer is to be taken after the sync. */
export function askFill(range: Excel.Range): () => Fill {
  const { fill } = range.format;
  fill.load(FIELDS);
  return () => ({
    color: fill.color ?? '',
    pattern: fill.pattern ?? '',
    patternColor: fill.patternColor ?? '',
    tint: fill.tintAndShade ?? 0,
    patternTint: fill.patternTintAndShade ?? 0,
  });
}

/** The stops of a gradient can't be read, so a cell with one is never coloured. */
export function canBePutBack({ pattern }: Fill): boolean {
  return !pattern.endsWith('Gradient');
}

/** The colour first: where Excel stops between the two, the cell is known by it. */
export function paint(range: Excel.Range, color: string): void {
  range.format.fill.color = color;
  range.format.fill.pattern = 'Solid';
}

/** Writes the fill back, but for the tint: `mendTint` looks at what became of it. */
export function putBack(range: Excel.Range, { color, pattern, patternColor }: Fill): void {
  const { fill } = range.format;
  if (pattern === 'None' || (!pattern && !color)) return fill.clear();
  if (pattern) fill.pattern = pattern as Excel.FillPattern;
  if (color) fill.color = color;
  if (pattern && pattern !== 'Solid' && patternColor) fill.patternColor = patternColor;
}

/** Whether the fill is back, but for its tint, which may be missing or may have given it another colour. */
export function isBack(now: Fill, { color, pattern, tint, patternTint }: Fill): boolean {
  if (now.pattern !== pattern) return false;
  const tinted = (tint !== 0 || patternTint !== 0) && now.tint === tint && now.patternTint === patternTint;
  return pattern === 'None' || tinted || now.color.toUpperCase() === color.toUpperCase();
}

export function hasTint({ pattern, tint, patternTint }: Fill): boolean {
  return pattern !== 'None' && (tint !== 0 || patternTint !== 0);
}

/**
 * Excel gives a theme colour as it looks, tint included, and the tint besides. Whether writing the tint back keeps the
 * look is not documented: it is tried, and where the colour came out otherwise the look wins.
 */
export async function mendTints(
  context: Excel.RequestContext,
  tinted: readonly { readonly range: Excel.Range; readonly fill: Fill }[],
): Promise<void> {
  await forEachSynced(context, tinted, ({ range, fill }) => {
    range.format.fill.tintAndShade = fill.tint;
    if (fill.pattern !== 'Solid') range.format.fill.patternTintAndShade = fill.patternTint;
  });
  const now = await askEach(context, tinted, ({ range }) => askFill(range));
  const altered = tinted.filter(({ fill }, i) => now[i]!.color.toUpperCase() !== fill.color.toUpperCase());
  await forEachSynced(context, altered, ({ range, fill }) => {
    range.format.fill.tintAndShade = 0;
    range.format.fill.color = fill.color;
  });
}
