import type { Message, MessageArg } from '../core/model/message';
import { asTyped, separatorsIn } from '../core/text/formula/as-typed';
import { formatNumber } from '../core/text/number';
import { text, type Language } from '../messages';

/** A message of the core in words. Figures print in the separators of the language. */
export function say(message: Message, language: Language = 'vi'): string {
  const args: Record<string, string | number> = {};
  for (const [name, arg] of Object.entries(message.args)) args[name] = sayArg(arg, language);
  return text(language, message.key, args);
}

function sayArg(arg: MessageArg, language: Language): string {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return formatNumber(arg, Number.isInteger(arg) ? 0 : 2, language);
  if ('figure' in arg) return formatNumber(arg.figure, arg.decimals, language);
  if ('formula' in arg) return asTyped(arg.formula, separatorsIn(language));
  if ('key' in arg) return say(arg, language);
  throw new Error('a function has no places to speak of: say them where the sheet is known');
}
