import { WAITS_FOR_CELL_EDIT, type Server } from './protocol/server';
import { requirementMatrix } from './protocol/sets';
import { PATH, type Push } from './protocol/wire';

/** The library's envelope of messages between the add-in's window and Excel's page (names are Microsoft's). */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly [key: string]: unknown;
  };
}

const MESSAGE = { request: 0, response: 1 } as const;
const INVOKE = { register: 1, unregister: 2 } as const;
/** The library handles Tab itself: at the ends of the add-in's page it asks Excel to take the focus (Ctrl+F6, Tab, Esc, and where nothing can have it). */
const LEAVES = new Set([5, 6, 13, 14, 15, 17, 18]);
/** The library's number of it. */
const INTERNAL_ERROR = 5001;
const ANSWER = { call: 0, event: 1 } as const;
const COMMAND = 'appCommandInvoked';
const DISPATCH = { loadSettings: 75, saveSettings: 76, goTo: 82, theme: 85, richApi: 93, commandDone: 94 } as const;

export interface PeerOptions {
  readonly origin: string;
  readonly conversation: string;
  readonly control: string;
  /** The display language, e.g. "vi-VN". */
  readonly locale?: string;
  readonly documentUrl?: string;
}

/**
 * Excel's side of the conversation with one add-in window, whatever carries it: the page's postMessage or a test's.
 * `send` takes JSON texts for the add-in; `receive` is given those it sends.
 */
export class Peer {
  /** What the library asked for and nobody answers; a panel and tests look at it. */
  readonly unanswered: string[] = [];
  /** Names of the library's subscriptions: richApiMessage, appCommandInvoked, … */
  readonly subscriptions = new Set<string>();
  /** The ribbon control whose action has called `event.completed()`. */
  onCommandDone: (control: string) => void = () => undefined;
  /** The keyboard leaves the add-in's window. */
  onLeave: () => void = () => undefined;
  /** The add-in's library stands and takes commands. */
  onReady: () => void = () => undefined;
  onSettings: () => void = () => undefined;
  private calls = 1;
  private readonly pressed: (() => void)[] = [];
  /** Excel answers when its calculation is done; null where nothing is being calculated. */
  idle: () => Promise<void> | null = () => null;

  constructor(
    private readonly server: Server,
    private readonly options: PeerOptions,
    private readonly send: (message: string) => void,
  ) {
    server.deliver = (pushes) => this.push(pushes);
  }

  /** `window.name` of the add-in's window, which must have it when it is created. */
  windowName(): string {
    const { conversation, control, origin } = this.options;
    // Flags: 1 shared app, 2 custom functions; without 2 the library never starts the functions' runtime.
    const hostInfo = `Excel|Web|16.01|${this.options.locale ?? 'en-US'}|telemetry|||3`;
    return JSON.stringify({
      baseFrameName: 'addin',
      hostInfo,
      xdmInfo: `${conversation}|${control}|${origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  receive(text: string): void {
    const message = envelope(text);
    if (message?._messageType !== MESSAGE.request || message._conversationId !== this.options.conversation) return;
    if (message._actionType === INVOKE.register) this.subscribe(message._actionName);
    else if (message._actionType === INVOKE.unregister) this.subscriptions.delete(message._actionName);
    else return this.call(message);
    this.reply(message, { Error: 0 });
  }

  push(pushes: readonly Push[]): void {
    if (!this.subscriptions.has('richApiMessage')) return;
    this.event('richApiMessage', { ArrayData: pushes, Version: 1, Error: 0 });
  }

  private subscribe(name: string): void {
    this.subscriptions.add(name);
    // After the answer to the subscription itself.
    if (name !== COMMAND) return;
    setTimeout(() => {
      this.onReady();
      for (const invoke of this.pressed.splice(0)) invoke();
    });
  }

  /** The person pressed a ribbon button with an ExecuteFunction action; one pressed early waits for the add-in, as in Excel. */
  invokeCommand(action: string, sourceControl: string): void {
    if (!this.subscriptions.has(COMMAND)) return void this.pressed.push(() => this.invokeCommand(action, sourceControl));
    const call = JSON.stringify({ source: { id: sourceControl } });
    this.event(COMMAND, [`${sourceControl}#${this.calls++}`, action, call]);
  }

  private event(name: string, data: unknown): void {
    this.post({ _actionName: name, _correlationId: -1, _responseType: ANSWER.event, _data: data });
  }

  private call(message: Envelope): void {
    const name = message._actionName;
    if (name === 'ContextActivationManager_getAppContextAsync') return this.reply(message, this.context());
    if (name === 'ContextActivationManager_notifyHost') {
      const action = (message._data as unknown as readonly unknown[])[1];
      if (typeof action === 'number' && LEAVES.has(action)) this.onLeave();
      return this.reply(message, null);
    }
    if (name === 'executeMethod') return this.execute(message, message._data?.DdaMethod?.DispatchId ?? 0);
    this.unanswered.push(name);
    this.reply(message, null);
  }

  private execute(message: Envelope, dispatch: number): void {
    switch (dispatch) {
      case DISPATCH.richApi:
        return this.richApi(message);
      case DISPATCH.loadSettings:
        return this.reply(message, { Version: 1, Error: 0, ...this.settings() });
      case DISPATCH.saveSettings:
        return this.saveSettings(message);
      case DISPATCH.commandDone:
        this.onCommandDone(commandOf(message._data));
        return this.reply(message, { Version: 1, Error: 0 });
      default:
        this.unanswered.push(`dispatch ${dispatch}`);
        // A silent success would hide what is missing.
        return this.reply(message, { Version: 1, Error: INTERNAL_ERROR });
    }
  }

  private richApi(message: Envelope): void {
    const data = message._data?.ArrayData ?? [];
    const body = String(data[4]);
    const flags = Number(data[6] ?? 0);
    const answer = () => {
      let reply: Record<string, unknown> = { Version: 1, Error: INTERNAL_ERROR };
      try {
        const result = this.server.answer(body, flags);
        reply = 'error' in result ? { Version: 1, Error: result.error } : { Version: 1, Error: 0, Data: [200, [], result.body] };
      } finally {
        // A fault of the workbench is thrown on, for all to see; the add-in must not wait for ever all the same.
        this.reply(message, reply);
        this.server.flush();
      }
    };
    const calculated = () => {
      // Results of custom functions come this way too: they are what a calculation may be waiting for.
      const calculation = isOfService(body) ? null : this.idle();
      if (calculation) void calculation.then(answer);
      else answer();
    };
    if (flags & WAITS_FOR_CELL_EDIT) this.server.book.whenIdle(calculated);
    else calculated();
  }

  private settings(): Record<string, unknown> {
    const Settings = [...this.server.book.documentSettings].map(([Name, Value]) => ({ Name, Value }));
    return { Properties: { Settings } };
  }

  private saveSettings(message: Envelope): void {
    const { documentSettings } = this.server.book;
    documentSettings.clear();
    for (const [key, value] of settingsIn(message._data)) documentSettings.set(key, value);
    this.onSettings();
    this.reply(message, { Version: 1, Error: 0 });
  }

  private context(): Record<string, unknown> {
    const { control, locale = 'en-US', origin, documentUrl = `${origin}/${this.server.book.name}` } = this.options;
    return {
      _id: control,
      _appName: 16,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: this.server.book.culture.name,
      _docUrl: documentUrl,
      _clientMode: 0,
      _settings: [...this.server.book.documentSettings],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _appInstanceId: control,
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.20000.10000',
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: 'addin',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
      _requirementMatrix: requirementMatrix(this.server.sets),
    };
  }

  private reply(message: Envelope, data: unknown): void {
    this.post({ _actionName: message._actionName, _correlationId: message._correlationId, _responseType: ANSWER.call, _data: data });
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    const { conversation: _conversationId, origin: _origin } = this.options;
    this.send(
      JSON.stringify({ _messageType: MESSAGE.response, _conversationId, _origin, _errorCode: 0, _serializerVersion: 1, ...message }),
    );
  }
}

function envelope(text: string): Envelope | null {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    // Windows get all kinds of messages; only ours are JSON.
    return null;
  }
}

/** A call of one of Excel's services ("new Microsoft…"), not of the workbook. */
const isOfService = (body: string): boolean => body.includes(`"ObjectPathType":${PATH.create}`);

/** The id that the call went out with is "control#number". */
function commandOf(data: Envelope['_data']): string {
  return String(data?.['0']).replace(/#\d+$/, '');
}

/** `document.settings` arrive all together: [["key", "serialised value"], …]. */
function settingsIn(data: Envelope['_data']): readonly [string, string][] {
  const method = data?.DdaSettingsMethod as { readonly Properties?: readonly [string, string][] } | undefined;
  return method?.Properties ?? [];
}
