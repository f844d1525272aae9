/**
 * Microsoft's own office.js in jest-environment-jsdom, served by our host. A test of the `pane` project does:
 *
 *   const office = await bootOffice({ workbook: { sheets: [parseGrid('A|1\nB|2').sheet] } });
 *   office.user.type('Sheet1', 0, 1, '5');          // a person at the grid
 *   office.book.sheets[0]!.cell(0, 1)                // the model
 *   office.server.requests, office.server.unsupported, office.server.log
 *   await office.customFunctions.call('POVERTYRATE', [1, 2], 'Sheet1!A1')
 *
 * `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` are then globals, as in the add-in. One boot a test file:
 * the library keeps its connection for the life of the window; `office.open(workbook)` puts another workbook under it.
 */
import type { Workbook } from '../../src/core/model/sheet';
import { CustomFunctions } from './custom-functions';
import { cultureOf } from '../../src/book/culture';
import type { Book } from '../../src/book/book';
import { bookOf } from '../../src/book/from-workbook';
import { loadLibrary } from './library';
import { Peer } from './peer';
import { Server, type ServerOptions } from './protocol/server';
import { DEFAULT_SETS, type Sets } from './protocol/sets';
import { User } from './user';

export { bookOf } from '../../src/book/from-workbook';
export { readLog, replay, writeLog } from './replay';
export { User } from './user';
export type { Book } from '../../src/book/book';
export type { Server } from './protocol/server';

export interface BootOptions extends ServerOptions {
  readonly workbook?: Workbook;
  readonly book?: Book;
  /** Overrides of the declared requirement sets: {ExcelApi: '1.9'}. */
  readonly sets?: Sets;
  /** Regional setting; "vi-VN" unless told. */
  readonly culture?: 'vi-VN' | 'en-US';
  /** `document.settings` the file already holds. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
}

export interface BootedOffice {
  book: Book;
  server: Server;
  user: User;
  peer: Peer;
  customFunctions: CustomFunctions;
  /** What `Office.onReady` gave. */
  readonly info: { host: string | null; platform: string | null };
  /** Puts another workbook under the running library: a fresh server, the same window. */
  open(options: Omit<BootOptions, 'locale'>): void;
  /** Resolves when messages on their way have arrived: events are posted, as in a browser. */
  settled(): Promise<void>;
}

const CONVERSATION = 'jest';

type Seat = Pick<BootedOffice, 'book' | 'server' | 'user' | 'peer' | 'customFunctions'>;

function seat(options: BootOptions, post: (text: string) => void): Seat {
  const book =
    options.book ??
    bookOf(
      options.workbook ?? {
        sheets: [{ name: 'Sheet1', visibility: 'visible', cells: [], merges: [], hiddenRows: new Set(), hiddenCols: new Set() }],
      },
    );
  if (options.culture) book.culture = cultureOf(options.culture);
  for (const [key, value] of Object.entries(options.settings ?? {})) book.documentSettings.set(key, JSON.stringify(value));
  const server = new Server(book, { ...options, sets: { ...DEFAULT_SETS, ...options.sets } });
  const peer = new Peer(
    server,
    { origin: location.origin, conversation: CONVERSATION, control: 'jest', ...(options.locale ? { locale: options.locale } : {}) },
    post,
  );
  return { book, server, peer, user: new User(book), customFunctions: new CustomFunctions(server, (pushes) => peer.push(pushes)) };
}

export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const origin = location.origin;
  if (!origin.startsWith('https://')) throw new Error('office.js only answers https pages: use the pane project of jest.config.mjs');
  const post = (data: string) => void setTimeout(() => window.dispatchEvent(new MessageEvent('message', { origin, data })), 0);
  let current = seat(options, post);
  window.name = current.peer.windowName();
  // jsdom has no document.domain; the library compares it with its peer's host.
  if (document.domain === undefined) Object.defineProperty(document, 'domain', { value: location.hostname, configurable: true });
  // The library talks to window.opener before window.parent.
  Object.defineProperty(window, 'opener', {
    configurable: true,
    writable: true,
    value: { postMessage: (text: string) => current.peer.receive(text) },
  });
  await loadLibrary(origin);
  const info = await new Promise<BootedOffice['info']>((resolve) => void Office.onReady(resolve as never));
  const office: BootedOffice = {
    ...current,
    info,
    open(next) {
      const { subscriptions } = current.peer;
      current = seat(next, post);
      for (const name of subscriptions) current.peer.subscriptions.add(name);
      Object.assign(office, current);
    },
    settled: async () => {
      // Two turns: the event's message, and what its handler sends in answer.
      for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
  return office;
}
