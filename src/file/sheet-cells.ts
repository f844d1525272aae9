import { columnIndex, columnName } from '../core/text/a1';
import { attribute } from './xml';

/**
 * Two things that the standard allows and exceljs does not read are written as Excel writes them: cells and rows without
 * their reference (they follow the one before), and dates as ISO text (their serial number is put instead).
 */
export function canonicalCells(data: string): string {
  const dated = data.includes('t="d"') ? datesAsNumbers(data) : data;
  return /<(?:c|row)(?![^>]*\sr=)[\s>]/.test(dated) ? withReferences(dated) : dated;
}

function withReferences(data: string): string {
  let row = 0;
  let col = 0;
  return data.replace(/<(row|c)(?=[\s/>])([^>]*)>/g, (_, name: string, rest: string) => {
    const given = attribute(` ${rest}`, 'r');
    const bare = rest.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    if (name === 'row') {
      row = given ? Number(given) : row + 1;
      col = 0;
      return `<row r="${row}"${bare}>`;
    }
    col = given ? columnIndex(given.replace(/\d+/g, '')) + 1 : col + 1;
    return `<c r="${columnName(col - 1)}${row}"${bare}>`;
  });
}

function datesAsNumbers(data: string): string {
  return data.replace(/<c\s[^>]*\st="d"[^>]*>\s*<v>([^<]*)<\/v>/g, (cell, iso: string) => {
    const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00:00'}Z`);
    if (Number.isNaN(time)) return cell.replace(' t="d"', ' t="str"');
    // Day 25,569 of the 1900 calendar is 1 January 1970.
    return cell.replace(' t="d"', '').replace(iso, String(time / 86_400_000 + 25_569));
  });
}
