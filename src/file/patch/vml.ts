import { greatest } from '../../core/collections/of-many';
/** The drawing of a sheet's notes, without any yet (the language that Excel still writes it in). */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The box of a note, hidden until the cell is pointed at, beside the cell. */
export function noteShape(drawing: string, row: number, col: number): string {
  const anchor = `${col + 1}, 15, ${Math.max(row - 1, 0)}, 10, ${col + 4}, 15, ${row + 4}, 4`;
  return (
    `<v:shape id="_x0000_s${freeId(drawing)}" type="#_x0000_t202" style="position:absolute;width:160pt;height:70pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
  );
}

export function withoutShape(drawing: string, row: number, col: number): string {
  const isOfCell = (shape: string) =>
    new RegExp(`<x:Row>${row}</x:Row>\\s*<x:Column>${col}</x:Column>`).test(shape) && shape.includes('ObjectType="Note"');
  const closing = '</v:shape>';
  let kept = '';
  let at = 0;
  for (const { index } of drawing.matchAll(/<v:shape\s/g)) {
    const end = drawing.indexOf(closing, index) + closing.length;
    // One that never ends is none, nor are those behind it.
    if (end < closing.length) break;
    if (index < at || !isOfCell(drawing.slice(index, end))) continue;
    kept += drawing.slice(at, index);
    at = end;
  }
  return kept + drawing.slice(at);
}

/** Ids go on from the highest one in the drawing. */
function freeId(drawing: string): number {
  return Math.max(1024, greatest([...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)))) + 1;
}
