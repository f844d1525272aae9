import { appendInside } from '../../../src/file/patch/parts';
import { elements, escapeXml, inside } from '../../../src/file/xml';
import type { Style } from '../../host/model/cells';

/** Adds looks to a styles part; what stands there keeps its numbers. */
export class Looks {
  private readonly made = new Map<string, number>();

  constructor(public xml: string) {}

  /** The number for a cell's "s". */
  numberOf(style: Style | undefined, format: string | undefined): number {
    if (!style && !format) return 0;
    const key = JSON.stringify([style, format]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const number = this.add('cellXfs', 'xf', this.xf(style ?? {}, format));
    this.made.set(key, number);
    return number;
  }

  private xf(style: Style, format: string | undefined): string {
    const font = this.add('fonts', 'font', fontXml(style));
    const fill = style.fill ? this.add('fills', 'fill', `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`) : 0;
    const number = format ? this.format(format) : 0;
    const alignment = [
      style.horizontal && style.horizontal !== 'General' ? ` horizontal="${small(style.horizontal)}"` : '', style.vertical ? ` vertical="${small(style.vertical)}"` : '',
      style.wrap ? ' wrapText="1"' : '', style.indent ? ` indent="${style.indent}"` : '',
    ].join('');
    return `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment ? `<alignment${alignment}/>` : ''}</xf>`;
  }

  /** Formats of one's own are numbered from 164. */
  private format(code: string): number {
    const ids = [...this.xml.matchAll(/numFmtId="(\d+)"\s+formatCode=/g)].map(([, id]) => Number(id));
    const id = Math.max(163, ...ids) + 1;
    const numFmt = `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    this.xml = /<(?:\w+:)?numFmts[\s/>]/.test(this.xml) ? counted(appendInside(this.xml, 'numFmts', numFmt), 'numFmts', 'numFmt') : this.xml.replace(/(<((?:\w+:)?)styleSheet[^>]*>)/, `$1<$2numFmts count="1">${numFmt.replace('<', '<$2')}</$2numFmts>`);
    return id;
  }

  private add(list: string, item: string, xml: string): number {
    const number = elements(inside(this.xml, list), item).length;
    this.xml = counted(appendInside(this.xml, list, xml), list, item);
    return number;
  }
}

const small = (name: string) => `${name[0]!.toLowerCase()}${name.slice(1)}`;

function fontXml({ bold, italic, color, size = 11, font = 'Calibri' }: Style): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${color ? `<color rgb="FF${color.slice(1)}"/>` : ''}<name val="${escapeXml(font)}"/></font>`;
}

function counted(xml: string, list: string, item: string): string {
  const count = elements(inside(xml, list), item).length;
  return xml.replace(new RegExp(`(<(?:[\\w.-]+:)?${list}(?=[\\s>])[^>]*?\\scount=")\\d+(")`), `$1${count}$2`);
}
