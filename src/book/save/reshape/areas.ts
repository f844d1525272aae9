import { areaName, parseArea } from '../../../core/text/a1';
import type { LineShift } from '../../references';
import { movedArea } from '../../sheet-state';

/** "A1:B2 C4" after the shift; "" where all of it went. */
export function movedAreas(text: string, shift: LineShift): string {
  const left = text
    .trim()
    .split(/\s+/)
    .flatMap((reference) => {
      const area = parseArea(reference);
      if (!area) return [reference];
      const after = movedArea(area, shift);
      return after ? [areaName(after) === areaName(area) ? reference : areaName(after)] : [];
    });
  return left.join(' ');
}

/** The element with its attribute moved; "" where the cells it is about went. */
export function withAreas(element: string, name: string, shift: LineShift): string {
  const end = element.indexOf('>') + 1;
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(element.slice(0, end));
  if (!match) return element;
  const moved = movedAreas(match[1]!, shift);
  return moved === '' ? '' : element.slice(0, end).replace(match[0], ` ${name}="${moved}"`) + element.slice(end);
}
