import type { Area } from '../core/model/cell-ref';
import type { Message, MessageArg, CellsArg } from '../core/model/message';
import { joined } from '../core/text/a1';
import { asTyped, separatorsIn } from '../core/text/formula/as-typed';
import { formatNumber, storedDecimals } from '../core/text/number';
import type { Language } from '../messages';
import { text } from '../messages';
import { areaNames } from './areas';
import { visibleLine } from './visible';

/** More areas than this are not read by anybody: the rest is counted. */
const AREAS_SAID = 12;

/** Words, or a place in the workbook with its name. */
export type SaidPart = string | { readonly name: string; readonly sheet: number; readonly areas: readonly Area[] };

/**
 * A message of the core as a sentence: figures in the separators of `language`, places as "C4:C14" with the sheet's
 * quoted name where it is another than the finding's own. `sheetNames`: by the index of the sheet in the workbook.
 */
export function say(message: Message, language: Language, sheetNames: readonly string[]): string {
  return sayInParts(message, language, sheetNames)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('');
}

/** The same sentence in parts, so that its places can be gone to. */
export function sayInParts(message: Message, language: Language, sheetNames: readonly string[]): SaidPart[] {
  // Without its arguments a text still has its placeholders.
  const pieces = text(language, message.key).split(/\{(\w+)\}/);
  return pieces.flatMap((piece, i): SaidPart[] => {
    if (i % 2 === 0) return piece === '' ? [] : [piece];
    const arg = message.args[piece];
    return arg === undefined ? [`{${piece}}`] : sayArg(arg, language, sheetNames);
  });
}

function sayArg(arg: MessageArg, language: Language, sheetNames: readonly string[]): SaidPart[] {
  if (typeof arg === 'string') return [visibleLine(arg)];
  // A bare number is a year, the number of a row, a count: no separators of thousands.
  if (typeof arg === 'number') return [language === 'vi' ? String(arg).replace('.', ',') : String(arg)];
  if ('figure' in arg) return [formatNumber(arg.figure, arg.decimals, language)];
  if ('formula' in arg) return [asTyped(arg.formula, separatorsIn(language))];
  if ('areas' in arg) return sayCells(arg, language, sheetNames);
  return sayInParts(arg, language, sheetNames);
}

function sayCells({ sheet, home, areas }: CellsArg, language: Language, sheetNames: readonly string[]): SaidPart[] {
  const apart = joined(areas);
  const names = areaNames(apart, sheet === home ? null : visibleLine(sheetNames[sheet] ?? ''));
  const places = names.map((name, i): SaidPart => ({ name, sheet, areas: [apart[i]!] }));
  if (names.length <= AREAS_SAID) return listed(places);
  const rest = names.length - AREAS_SAID + 1;
  const [before, , after] = text(language, 'finding.places-and-more', { rest }).split(/\{(places)\}/);
  return [before!, ...listed(places.slice(0, AREAS_SAID - 1)), after!].filter((part) => part !== '');
}

function listed(parts: readonly SaidPart[]): SaidPart[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [', ', part]));
}

/** A figure whose printed decimals are not known: the digits that it has, without the noise of binary fractions. */
export function sayFigure(value: number, language: Language): string {
  const clean = Number.isInteger(value) ? value : Number(value.toPrecision(12));
  return formatNumber(clean, storedDecimals(clean), language);
}
