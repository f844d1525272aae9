import { appendInside } from '../../file/patch/parts';
import { attribute, elements, escapeXml, inside, openingTags, unescapeXml } from '../../file/xml';
import type { Style } from '../cells';
import type { LookChange } from './look-change';
import { alignmentXml, borderXml, fillXml, fontXml } from './look-xml';
import { greatest } from '../../core/collections/of-many';

/** Adds looks to a styles part; what stands there keeps its numbers. */
export class Looks {
  private readonly made = new Map<string, number>();

  constructor(public xml: string) {}

  /** The number for the "s" of a cell that is new to the file. */
  numberOf(style: Style | undefined, format: string | undefined): number {
    if (!style && !format) return 0;
    return this.once(JSON.stringify([style, format]), () => this.add('cellXfs', 'xf', this.xf(style ?? {}, format)));
  }

  /** The number of a look that is like `base` but for the change. */
  changed(base: number, change: LookChange): number {
    return this.once(JSON.stringify([base, change]), () => {
      const xf = elements(inside(this.xml, 'cellXfs'), 'xf')[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
      return this.add('cellXfs', 'xf', this.changedXf(xf.replace(/<(\/?)[\w.-]+:/g, '<$1'), change));
    });
  }

  private once(key: string, make: () => number): number {
    const number = this.made.get(key) ?? make();
    this.made.set(key, number);
    return number;
  }

  private xf(style: Style, format: string | undefined): string {
    const font = this.add('fonts', 'font', fontXml(style));
    const fill = style.fill ? this.add('fills', 'fill', fillXml(style.fill)) : 0;
    const border = style.lines ? this.add('borders', 'border', borderXml(style.lines)) : 0;
    return `<xf numFmtId="${this.format(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`;
  }

  private changedXf(xf: string, { format, font, alignment, lines, locked }: LookChange): string {
    const set = (tag: string, name: string, value: number | string) =>
      attribute(tag, name) === undefined
        ? tag.replace(/(?=\s*\/?>$)/, ` ${name}="${value}"`)
        : tag.replace(new RegExp(`\\s${name}="[^"]*"`), ` ${name}="${value}"`);
    let tag = openingTags(xf, 'xf')[0]!.replace(/\s*\/>$/, '>');
    if (format !== undefined) tag = set(set(tag, 'numFmtId', this.format(format)), 'applyNumberFormat', 1);
    if (font) tag = set(set(tag, 'fontId', this.add('fonts', 'font', fontXml(font))), 'applyFont', 1);
    if (lines) tag = set(set(tag, 'borderId', this.add('borders', 'border', borderXml(lines))), 'applyBorder', 1);
    if (alignment) tag = set(tag, 'applyAlignment', 1);
    if (locked !== undefined) tag = set(tag, 'applyProtection', 1);
    const kept = (name: string) => elements(xf, name)[0] ?? '';
    return `${tag}${alignment ? alignmentXml(alignment) : kept('alignment')}${locked === undefined ? kept('protection') : `<protection locked="${locked ? 1 : 0}"/>`}</xf>`;
  }

  /** Formats of one's own are numbered from 164. */
  private format(code = 'General'): number {
    if (code === 'General') return 0;
    const known = openingTags(inside(this.xml, 'numFmts'), 'numFmt');
    const same = known.find((tag) => unescapeXml(attribute(tag, 'formatCode') ?? '') === code);
    if (same) return Number(attribute(same, 'numFmtId'));
    const id = Math.max(163, greatest(known.map((tag) => Number(attribute(tag, 'numFmtId'))))) + 1;
    const numFmt = `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    this.xml = /<(?:\w+:)?numFmts[\s/>]/.test(this.xml)
      ? counted(appendInside(this.xml, 'numFmts', numFmt), 'numFmts', 'numFmt')
      : this.xml.replace(/(<((?:\w+:)?)styleSheet[^>]*>)/, `$1<$2numFmts count="1">${numFmt.replace('<', '<$2')}</$2numFmts>`);
    return id;
  }

  private add(list: string, item: string, xml: string): number {
    const number = elements(inside(this.xml, list), item).length;
    this.xml = counted(appendInside(this.xml, list, xml), list, item);
    return number;
  }
}

function counted(xml: string, list: string, item: string): string {
  const count = elements(inside(xml, list), item).length;
  return xml.replace(new RegExp(`(<(?:[\\w.-]+:)?${list}(?=[\\s>])[^>]*?\\scount=")\\d+(")`), `$1${count}$2`);
}
