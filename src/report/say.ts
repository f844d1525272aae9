import type { Message, MessageArg, CellsArg } from '../core/model/message';
import { formatNumber, storedDecimals } from '../core/text/number';
import type { Language } from '../messages';
import { text } from '../messages';
import { areaNames, joined } from './areas';
import { visibleLine } from './visible';

/** More areas than this are not read by anybody: the rest is counted. */
const AREAS_SAID = 12;

/**
 * A message of the core as a sentence: figures in the separators of `language`, places as "C4:C14" with the sheet's
 * quoted name where it is another than the finding's own. `sheetNames`: by the index of the sheet in the workbook.
 */
export function say(message: Message, language: Language, sheetNames: readonly string[]): string {
  const args = Object.entries(message.args).map(([name, arg]) => [name, sayArg(arg, language, sheetNames)]);
  return text(language, message.key, Object.fromEntries(args) as Record<string, string>);
}

function sayArg(arg: MessageArg, language: Language, sheetNames: readonly string[]): string {
  if (typeof arg === 'string') return visibleLine(arg);
  // A bare number is a year, the number of a row, a count: no separators of thousands.
  if (typeof arg === 'number') return language === 'vi' ? String(arg).replace('.', ',') : String(arg);
  if ('figure' in arg) return formatNumber(arg.figure, arg.decimals, language);
  if ('areas' in arg) return sayCells(arg, language, sheetNames);
  return say(arg, language, sheetNames);
}

function sayCells({ sheet, home, areas }: CellsArg, language: Language, sheetNames: readonly string[]): string {
  const names = areaNames(joined(areas), sheet === home ? null : visibleLine(sheetNames[sheet] ?? ''));
  if (names.length <= AREAS_SAID) return names.join(', ');
  const rest = names.length - AREAS_SAID + 1;
  return text(language, 'finding.places-and-more', { places: names.slice(0, AREAS_SAID - 1).join(', '), rest });
}

/** A figure whose printed decimals are not known: the digits that it has, without the noise of binary fractions. */
export function sayFigure(value: number, language: Language): string {
  const clean = Number.isInteger(value) ? value : Number(value.toPrecision(12));
  return formatNumber(clean, storedDecimals(clean), language);
}
