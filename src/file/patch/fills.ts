import { attribute, elements, inside } from '../xml';
import { appendInside } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a workbook without styles has all the same. */
export const BARE_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The styles part while fills are added to it; existing styles keep their numbers. */
export class Fills {
  private readonly made = new Map<string, number>();
  private readonly fillNumbers = new Map<string, number>();
  private readonly styles: string[];
  private fillCount: number;

  constructor(public xml: string) {
    this.styles = elements(inside(xml, 'cellXfs'), 'xf');
    this.fillCount = elements(inside(xml, 'fills'), 'fill').length;
  }

  /** The number of the style that is `base` with this fill ("#FFC7CE"; null: none). */
  styleWith(base: number, colour: string | null): number {
    const key = `${base} ${colour}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const number = this.addStyle(filled(this.styles[base] ?? this.styles[0] ?? '<xf/>', this.fillNumber(colour)));
    this.made.set(key, number);
    return number;
  }

  private addStyle(xf: string): number {
    // The copy already has the prefix of the part.
    this.xml = counted(appendInside(this.xml, 'cellXfs', xf.replace(/<(\/?)[\w.-]+:(?=\w)/g, '<$1')), 'cellXfs', this.styles.length + 1);
    return this.styles.push(xf) - 1;
  }

  private fillNumber(colour: string | null): number {
    if (colour === null) return 0;
    const argb = `FF${colour.replace(/^#/, '').slice(-6).toUpperCase()}`;
    const known = this.fillNumbers.get(argb);
    if (known !== undefined) return known;
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;
    this.xml = counted(appendInside(this.xml, 'fills', fill), 'fills', this.fillCount + 1);
    this.fillNumbers.set(argb, this.fillCount);
    return this.fillCount++;
  }
}

function filled(xf: string, fill: number): string {
  const tag = xf.slice(0, xf.indexOf('>') + 1);
  const bare = tag.replace(/\sfillId="[^"]*"/, '').replace(/\sapplyFill="[^"]*"/, '');
  return bare.replace(/(?=\s*\/?>$)/, ` fillId="${fill}" applyFill="1"`) + xf.slice(tag.length);
}

function counted(xml: string, name: string, count: number): string {
  return xml.replace(new RegExp(`(<(?:[\\w.-]+:)?${name}\\s[^>]*)count="\\d+"`), (whole, before: string) =>
    attribute(whole, 'count') === undefined ? whole : `${before}count="${count}"`,
  );
}
