import { isOfType } from '../../../file/package';
import type { Parts } from '../../../file/patch/parts';
import { attribute } from '../../../file/xml';
import { movedLine, type LineShift } from '../../references';
import { withAreas } from './areas';
import { edit } from './edit';

/** What hangs on a sheet and stands at its cells: tables, notes and their boxes, pictures and charts. */
export function moveBelongings(parts: Parts, sheet: string, shift: LineShift): void {
  for (const link of parts.relationships(sheet)) {
    if (isOfType(link, 'table'))
      edit(parts, link.target, (xml) => elementsMoved(xml, ['table', 'autoFilter', 'sortState', 'sortCondition'], shift));
    if (isOfType(link, 'comments') || isOfType(link, 'threadedComment')) edit(parts, link.target, (xml) => notesMoved(xml, shift));
    if (isOfType(link, 'vmlDrawing')) edit(parts, link.target, (xml) => boxesMoved(xml, shift));
    if (isOfType(link, 'drawing')) edit(parts, link.target, (xml) => anchorsMoved(xml, shift));
  }
}

function elementsMoved(xml: string, names: readonly string[], shift: LineShift): string {
  return xml.replace(new RegExp(`<(?:[\\w.-]+:)?(?:${names.join('|')})\\s[^>]*>`, 'g'), (tag) => withAreas(tag, 'ref', shift) || tag);
}

const NOTE = /<((?:[\w.-]+:)?(?:comment|threadedComment))\s[\s\S]*?<\/\1>/g;

function notesMoved(xml: string, shift: LineShift): string {
  return xml.replace(NOTE, (note) => withAreas(note, 'ref', shift));
}

/** The library of shapes counts the cells of notes from 0, and the corners of boxes in an anchor of eight numbers. */
function boxesMoved(xml: string, shift: LineShift): string {
  const [line, corners] = shift.axis === 'row' ? (['x:Row', [2, 6]] as const) : (['x:Column', [0, 4]] as const);
  return xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const place = new RegExp(`<${line}>(\\d+)</${line}>`).exec(shape);
    const moved = place ? movedLine(Number(place[1]), shift) : null;
    if (place && moved === null) return '';
    if (!place || moved === Number(place[1])) return shape;
    const by = moved! - Number(place[1]);
    return shape.replace(place[0], `<${line}>${moved}</${line}>`).replace(
      /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/,
      (_whole, open: string, numbers: string, close: string) =>
        `${open}${numbers
          .split(',')
          .map((number, i) => ((corners as readonly number[]).includes(i) ? ` ${Math.max(0, Number(number) + by)}` : number))
          .join(',')}${close}`,
    );
  });
}

/** A picture keeps to the cells its corners stand in, unless it was told to stay where it is. */
function anchorsMoved(xml: string, shift: LineShift): string {
  const name = shift.axis === 'row' ? 'row' : 'col';
  return xml.replace(/<((?:[\w.-]+:)?)(twoCellAnchor|oneCellAnchor)(?=[\s>])[\s\S]*?<\/\1\2>/g, (anchor, prefix: string) => {
    if (attribute(anchor.slice(0, anchor.indexOf('>') + 1), 'editAs') === 'absolute') return anchor;
    return anchor.replace(
      new RegExp(`(<${prefix}(?:from|to)>[\\s\\S]*?<${prefix}${name}>)(\\d+)(?=</${prefix}${name}>)`, 'g'),
      (_whole, before: string, line: string) => `${before}${movedLine(Number(line), shift) ?? shift.at}`,
    );
  });
}
