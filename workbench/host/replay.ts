import type { Book } from '../../src/book/book';
import { Server, type ServerOptions } from './protocol/server';
import type { Exchange } from './protocol/wire';

export interface Difference {
  /** 0-based line of the log. */
  readonly line: number;
  readonly expected: unknown;
  readonly received: unknown;
}

/** A wire log as JSON lines, one exchange each. */
export function readLog(text: string): Exchange[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Exchange);
}

export const writeLog = (log: readonly Exchange[]): string => `${log.map((exchange) => JSON.stringify(exchange)).join('\n')}\n`;

/**
 * Sends a log's requests to a fresh server over `book` and compares the answers. Reference ids and sheet ids are names
 * each host gives as it likes: they are compared by where they appear, not by their text.
 */
export function replay(log: readonly Exchange[], book: Book, options?: ServerOptions): Difference[] {
  const server = new Server(book, options);
  const names = new Map<string, string>();
  const differences: Difference[] = [];
  log.forEach(({ request, response, flags }, line) => {
    const received = server.process(translate(request, names) as Exchange['request'], flags);
    learn(response, received, names);
    const expected = translate(response, names);
    if (JSON.stringify(expected) !== JSON.stringify(received)) differences.push({ line, expected, received });
  });
  return differences;
}

/** Pairs the ids of an answer in the log with those the server gave instead. */
function learn(logged: unknown, received: unknown, names: Map<string, string>): void {
  if (typeof logged !== 'object' || logged === null || typeof received !== 'object' || received === null) return;
  for (const [key, value] of Object.entries(logged)) {
    const other = (received as Record<string, unknown>)[key];
    const isId = key === '_ReferenceId' || key === 'Id';
    if (isId && typeof value === 'string' && typeof other === 'string') names.set(value, other);
    else learn(value, other, names);
  }
}

function translate(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => translate(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translate(item, names)]));
}
