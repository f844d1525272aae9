import { LIMITS } from '../file/limits';
import type { Language } from '../messages';
import { text } from '../messages';
import { visible } from '../report/visible';

/** `docx`: the report that is checked, with comments in its margin. */
export type Format = 'text' | 'json' | 'html' | 'docx';

/** A call of the command line, understood. */
export interface Call {
  readonly command: 'check' | 'structure';
  readonly format: Format;
  readonly language: Language;
  readonly out: string | null;
  /** How long one file may take; null: as long as it takes. */
  readonly seconds: number | null;
  readonly paths: readonly string[];
}

/** `wrong`: the sentence that says what is wrong with the call. */
export type Parsed =
  { readonly call: Call } | { readonly help: true; readonly language: Language } | { readonly wrong: string; readonly language: Language };

const FORMATS: Record<Call['command'], readonly Format[]> = { check: ['text', 'json', 'html', 'docx'], structure: ['text', 'json'] };
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const OPTIONS = ['--format', '--lang', '--out', '--timeout'] as const;
type Option = (typeof OPTIONS)[number];

/** `argv` without node and the program: `check --format json reports`. Options may stand anywhere, "--" ends them. */
export function parseArguments(argv: readonly string[]): Parsed {
  const { options, words, wrong } = sort(argv);
  const language = LANGUAGES.find((one) => one === options.get('--lang')) ?? 'vi';
  if (options.has('--help')) return { help: true, language };
  const fail = (key: string, args: Record<string, string> = {}): Parsed => ({
    wrong: visible(text(language, `cli.${key}`, args)),
    language,
  });
  if (wrong) return fail(wrong.key, wrong.args);
  const [command, ...paths] = words;
  if (command === undefined) return fail('no-command');
  if (command !== 'check' && command !== 'structure') return fail('wrong-command', { word: command });
  const given = options.get('--lang');
  if (given !== undefined && given !== language) return fail('wrong-value', { option: '--lang', values: LANGUAGES.join(', ') });
  const format = FORMATS[command].find((one) => one === (options.get('--format') ?? 'text'));
  if (!format) return fail('wrong-value', { option: '--format', values: FORMATS[command].join(', ') });
  const seconds = secondsOf(options.get('--timeout'));
  if (seconds === undefined) return fail('wrong-seconds', { option: '--timeout', most: String(LONGEST) });
  if (paths.length === 0) return fail('no-path');
  if (format === 'docx' && !options.has('--out')) return fail('comments-out');
  return { call: { command, format, language, out: options.get('--out') ?? null, seconds, paths } };
}

/** A day. */
const LONGEST = 86_400;

/** 0 is no limit; undefined: no number of seconds. */
function secondsOf(given: string | undefined): number | null | undefined {
  if (given === undefined) return LIMITS.seconds;
  if (!/^\d+(?:\.\d+)?$/.test(given) || Number(given) > LONGEST) return undefined;
  return Number(given) || null;
}

interface Sorted {
  readonly options: Map<Option | '--help', string>;
  words: string[];
  wrong: { key: string; args: Record<string, string> } | null;
}

function sort(argv: readonly string[]): Sorted {
  const sorted: Sorted = { options: new Map(), words: [], wrong: null };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') {
      sorted.words = sorted.words.concat(argv.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') sorted.words.push(word);
    else if (word === '--help' || word === '-h') sorted.options.set('--help', '');
    else i += takeOption(sorted, word, argv[i + 1]);
  }
  return sorted;
}

/** Returns how many further words belong to the option. */
function takeOption(sorted: Sorted, word: string, next: string | undefined): number {
  const cut = word.indexOf('=');
  const name = cut < 0 ? word : word.slice(0, cut);
  const option = OPTIONS.find((one) => one === name);
  const value = cut < 0 ? next : word.slice(cut + 1);
  if (!option) sorted.wrong ??= { key: 'wrong-option', args: { word: name } };
  else if (value === undefined || value === '') sorted.wrong ??= { key: 'no-value', args: { option } };
  else sorted.options.set(option, value);
  return option && cut < 0 ? 1 : 0;
}
