import type { Sheet } from '../../src/core/model/sheet';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

/** An example's sheets, and the severity at each marked cell ("Sheet1!C5"). */
export function sheetsOfExample(example: string): { readonly sheets: Sheet[]; readonly marks: ReadonlyMap<string, string> } {
  const [only, ...parts] = example.split(/^\s*=== *(.*)$/m);
  const named = parts.length === 0 ? [['Sheet1', only!]] : parts.flatMap((name, i) => (i % 2 === 0 ? [[name.trim(), parts[i + 1]!]] : []));
  const grids = named.map(([name, text]) => parseGrid(text!, name));
  return {
    sheets: grids.map(({ sheet }) => sheet),
    marks: new Map(
      grids.flatMap(({ sheet, marked }) =>
        marked.map(({ row, col, severity }) => [`${sheet.name}!${cellName(row, col)}`, severity] as const),
      ),
    ),
  };
}
