import { Peer } from '../host/peer';
import type { Server } from '../host/protocol/server';

export interface PaneOptions {
  /** Path of the add-in's page. */
  readonly page: string;
  readonly container: HTMLElement;
  readonly title: string;
  readonly locale: string;
  readonly theme: Readonly<Record<string, string | boolean>>;
}

/** The add-in's window: an iframe whose peer is this page, as it is Excel's page on the web. */
export class PaneWindow {
  readonly peer: Peer;
  private frame: HTMLIFrameElement | null = null;
  private readonly listen = (event: MessageEvent) => {
    if (event.source === this.frame?.contentWindow && typeof event.data === 'string') this.peer.receive(event.data);
  };

  constructor(
    server: Server,
    private readonly options: PaneOptions,
  ) {
    const unique = () => Math.random().toString(36).slice(2);
    this.peer = new Peer(
      server,
      { origin: location.origin, conversation: unique(), control: unique(), locale: options.locale },
      (message) => this.frame?.contentWindow?.postMessage(message, location.origin),
    );
    this.peer.onReady = () => this.dress(options.theme);
  }

  open(): void {
    const frame = document.createElement('iframe');
    // The library reads the window's name, which is fixed when the window is made.
    frame.name = this.peer.windowName();
    frame.title = this.options.title;
    frame.src = this.options.page;
    this.frame = frame;
    window.addEventListener('message', this.listen);
    this.options.container.replaceChildren(frame);
  }

  /**
   * Office's theme, as Excel on a desk tells it (on the web it tells none): an add-in that is open gets no event, it sees the
   * change when its window has the focus back.
   */
  dress(theme: PaneOptions['theme']): void {
    const inside = this.frame?.contentWindow as (Window & { Office?: typeof Office }) | null | undefined;
    if (!inside?.Office?.context) return;
    Object.defineProperty(inside.Office.context, 'officeTheme', { value: theme, configurable: true });
    inside.dispatchEvent(new Event('focus'));
  }

  /** Whether the add-in's page shows such an element now. */
  shows(selector: string): boolean {
    return Boolean(this.frame?.contentDocument?.querySelector(selector));
  }

  close(): void {
    window.removeEventListener('message', this.listen);
    this.frame?.remove();
    this.frame = null;
  }
}
