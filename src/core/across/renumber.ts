/**
 * The same with every sheet number (`sheet`, `home`) put through `to`. For plain data about sheets (relations, tables,
 * findings); lists of numbers are places and rows, which stay as they are.
 */
export function renumbered<T>(value: T, to: (sheet: number) => number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (typeof value[0] === 'number' ? value : value.map((one: unknown) => renumbered(one, to))) as T;
  if (value instanceof Set) return value;
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, renumbered(part as unknown, to)])) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    copy[key] = (key === 'sheet' || key === 'home') && typeof part === 'number' ? to(part) : renumbered(part as unknown, to);
  }
  return copy as T;
}
