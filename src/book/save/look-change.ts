import type { BookCell, Style } from '../cells';

/** What becomes of a cell's look in the file; a fill is written elsewhere. Absent: stays. */
export interface LookChange {
  /** Number format code; "General" for none. */
  readonly format?: string;
  readonly font?: Pick<Style, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color' | 'size' | 'font'>;
  readonly alignment?: Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent'>;
  readonly lines?: NonNullable<Style['lines']>;
  readonly locked?: boolean;
}

const FONT = ['bold', 'italic', 'underline', 'strikethrough', 'color', 'size', 'font'] as const;
const ALIGNMENT = ['horizontal', 'vertical', 'wrap', 'indent'] as const;

const pick = <K extends keyof Style>(style: Style, keys: readonly K[]) =>
  Object.fromEntries(keys.flatMap((key) => (style[key] === undefined ? [] : [[key, style[key]]]))) as Pick<Style, K>;

/** null where cell and cell look alike, but for the fill. */
export function lookChange(before: BookCell | undefined, after: BookCell | undefined): LookChange | null {
  const [then, now] = [before?.style ?? {}, after?.style ?? {}];
  const differ = <K extends keyof Style>(keys: readonly K[]) => JSON.stringify(pick(then, keys)) !== JSON.stringify(pick(now, keys));
  const change: LookChange = {
    ...((before?.format ?? 'General') === (after?.format ?? 'General') ? {} : { format: after?.format ?? 'General' }),
    ...(differ(FONT) ? { font: pick(now, FONT) } : {}),
    ...(differ(ALIGNMENT) ? { alignment: pick(now, ALIGNMENT) } : {}),
    ...(differ(['lines']) ? { lines: now.lines ?? {} } : {}),
    ...(then.locked === now.locked ? {} : { locked: now.locked ?? true }),
  };
  return Object.keys(change).length > 0 ? change : null;
}
