import type { OldCode } from '../core/text/old-fonts';
import { codeOfFont } from '../core/text/old-fonts';
import { isTrue } from './xml';
import type { Element } from './xml-tree';
import { attribute, below } from './xml-tree';

/** What of a cell's style tells something about the figures. */
export interface CellStyle {
  /** Number format code; absent for General. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly oldFont?: OldCode;
}

/** The formats that files name by number only (ECMA-376 part 1, 18.8.30); dates as Excel shows them in Vietnam. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0\\ "₫";-#,##0\\ "₫"',
  6: '#,##0\\ "₫";[Red]-#,##0\\ "₫"',
  7: '#,##0.00\\ "₫";-#,##0.00\\ "₫"',
  8: '#,##0.00\\ "₫";[Red]-#,##0.00\\ "₫"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0\\ "₫"_-;-* #,##0\\ "₫"_-;_-* "-"\\ "₫"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00\\ "₫"_-;-* #,##0.00\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The style of each number that a cell's "s" may name, from the root of the styles part. */
export function parseStyles(root: Element): CellStyle[] {
  const formats = new Map(
    below(root, 'numFmts', 'numFmt').map((format) => [Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? '']),
  );
  const fonts = below(root, 'fonts', 'font').map((font) => ({
    ...(below(font, 'b').some((b) => isTrue(attribute(b, 'val') ?? '1')) ? { bold: true } : {}),
    ...oldFontOf(below(font, 'name').map((name) => attribute(name, 'val'))[0] ?? ''),
  }));
  return below(root, 'cellXfs', 'xf').map((xf) => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    const format = formats.get(id) ?? BUILT_IN[id];
    const indent = Number(below(xf, 'alignment').map((alignment) => attribute(alignment, 'indent'))[0] ?? 0);
    return {
      ...(format && format !== 'General' ? { format } : {}),
      ...fonts[Number(attribute(xf, 'fontId') ?? 0)],
      ...(indent > 0 ? { indent } : {}),
    };
  });
}

function oldFontOf(name: string): Pick<CellStyle, 'oldFont'> {
  const oldFont = codeOfFont(name);
  return oldFont ? { oldFont } : {};
}
