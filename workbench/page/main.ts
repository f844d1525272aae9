import { isRefusal } from '../../src/file/read';
import { say } from '../../src/report/say';
import { writeLog } from '../host/replay';
import { fetched, furnish, type Desk, type Made } from './desk';
import type { RibbonButton } from './manifest';
import { cultureOf } from '../../src/book/culture';
import { emptyBook, openFile } from '../../src/book/open-file';
import { mayBeOpened } from './looked-over';
import { Session } from './session';
import { languageOf, localeOf, textsIn, type Language, type Texts } from './texts';
import { THEMES, type Theme } from './theme';
import { showStatus } from './status';
import { setsOf } from './version';
import { download } from '../../src/page/hand-out';
import { savedBytes, type Saveable } from '../../src/book/save';

const $ = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

let language: Language = languageOf(location.search);
let texts: Texts = textsIn(language);
let desk: Desk | null = null;
let session: Session | null = null;
let file: Saveable | null = null;
let theme: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

async function start(): Promise<void> {
  const [made, samples] = await Promise.all([
    fetched(),
    fetch('/samples.json').then(async (response) => (await response.json()) as string[]),
  ]);
  label();
  desk = furnish(made, language, () => session, press);
  wire(made, samples);
  const wanted = new URLSearchParams(location.search).get('sample') ?? samples[0];
  if (wanted && samples.includes(wanted)) await openSample(wanted);
  else show(emptyBook());
  await desk.grid.ready();
  document.documentElement.dataset.ready = 'true';
}

/** The same workbook with all its edits on a desk in the other language; a result is worked out anew, in that language. */
async function speak(made: Made, next: Language): Promise<void> {
  const checked = session?.pane.shows('#verdict-title') ?? false;
  session?.end();
  session = null;
  desk?.end();
  language = next;
  texts = textsIn(language);
  const query = new URLSearchParams(location.search);
  if (language === 'en') query.set('lang', 'en');
  else query.delete('lang');
  history.replaceState(null, '', `?${query}`);
  label();
  desk = furnish(made, language, () => session, press);
  show(file ?? emptyBook());
  await desk.grid.ready();
  const command = desk.manifest?.groups.flatMap(({ buttons }) => buttons).find(({ action }) => action.kind === 'function');
  if (checked && command) press(command);
}

function press(button: RibbonButton): void {
  if (button.action.kind === 'pane') showPane(true);
  else session?.pane.peer.invokeCommand(button.action.name, button.id);
}

function showPane(visible: boolean): void {
  $('pane').hidden = !visible;
  session?.pane.peer.push([[65536, 65539, '', JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }), 0]]);
}

function show(opened: Saveable): void {
  session?.end();
  file = opened;
  const { grid, manifest } = desk!;
  opened.book.culture = cultureOf(localeOf(language));
  session = new Session(
    opened.book,
    grid,
    {
      page: manifest?.pane ?? '/taskpane.html',
      container: $('pane-frame'),
      title: manifest?.name ?? texts.pane,
      locale: localeOf(language),
      theme: THEMES[theme],
    },
    (code) => {
      $('document').textContent = `${opened.book.name}: ${code === 'AccessDenied' ? texts.protected : texts.cannotDo}`;
    },
    setsOf(location.search),
  );
  session.server.onVisibility = showPane;
  session.pane.peer.onLeave = () => $('pane-close').focus();
  session.book.listen(() => follow());
  session.server.onAnswered = () => follow();
  session.start();
  session.book.onSave = save;
  $('document').textContent =
    opened.bytes || opened.book.name.endsWith('.xlsx') ? opened.book.name : `${opened.book.name}: ${texts.notXlsx}`;
  Object.assign(window, { workbench: { session, grid } });
  follow();
}

function follow(): void {
  if (!session) return;
  showStatus(session, texts);
  const { sheet, area } = session.book.selection;
  desk?.tools.follow(sheet.cell(area.top, area.left)?.format ?? 'General');
}

async function openSample(name: string): Promise<void> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  await openBytes(name, new Uint8Array(await response.arrayBuffer()), name);
}

/** A stranger's file is read in a worker first: one that would stall this page is not opened. */
async function openChosen(name: string, bytes: Uint8Array): Promise<void> {
  $('document').textContent = texts.reading;
  if (await mayBeOpened(name, bytes)) await openBytes(name, bytes);
  else $('document').textContent = `${texts.cannotOpen}: ${name}. ${texts.beyondLimits}`;
}

/** `sample`: what the picker shows; a file of the person's own is none of the samples. */
async function openBytes(name: string, bytes: Uint8Array, sample = ''): Promise<void> {
  $('document').textContent = texts.reading;
  const opened = await openFile(name, bytes);
  if (isRefusal(opened)) $('document').textContent = `${texts.cannotOpen}: ${name}. ${say(opened.message, language, [])}`;
  else {
    show(opened);
    $<HTMLSelectElement>('samples').value = sample;
  }
}

function wire(made: Made, samples: readonly string[]): void {
  const open = async (chosen: File | null | undefined) => {
    if (chosen) await openChosen(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  const picker = $<HTMLSelectElement>('samples');
  picker.replaceChildren(
    Object.assign(new Option(texts.chooseSample, ''), { id: 'choose-sample' }),
    ...samples.map((name) => new Option(name.replace(/\.xlsx$/, ''), name)),
  );
  picker.addEventListener('change', () => void (picker.value ? openSample(picker.value) : undefined));
  const input = $<HTMLInputElement>('file');
  $('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => void open(input.files?.[0]));
  $('save').addEventListener('click', () => save());
  $('undo').addEventListener('click', () => session?.book.undo.back());
  $('pane-close').addEventListener('click', () => showPane(false));
  $('log').addEventListener('click', () => session && download('wire.jsonl', writeLog(session.server.log)));
  $('language').addEventListener('click', () => void speak(made, language === 'vi' ? 'en' : 'vi'));
  $('theme').addEventListener('click', () => {
    theme = theme === 'dark' ? 'light' : 'dark';
    paint();
    session?.pane.dress(THEMES[theme]);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    $('drop').hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) $('drop').hidden = true;
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    $('drop').hidden = true;
    void open(event.dataTransfer?.files[0]);
  });
}

function save(): void {
  if (!file) return;
  try {
    const name = file.bytes ? file.book.name : file.book.name.replace(/\.\w+$/, '.xlsx');
    download(name, savedBytes(file));
    $('document').textContent = name === file.book.name ? `${name}: ${texts.saved}` : `${file.book.name}: ${texts.savedAs} ${name}`;
  } catch (error) {
    $('document').textContent = `${texts.cannotSave}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function label(): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  for (const [id, text] of Object.entries({
    title: texts.title,
    'samples-label': texts.samples,
    open: texts.open,
    save: texts.save,
    undo: texts.undo,
    language: texts.language,
    'pane-title': texts.pane,
    log: texts.log,
    drop: texts.drop,
  }))
    $(id).textContent = text;
  const choose = document.getElementById('choose-sample');
  if (choose) choose.textContent = texts.chooseSample;
  $('pane-close').setAttribute('aria-label', texts.close);
  const width = new URLSearchParams(location.search).get('pane');
  if (width) document.documentElement.style.setProperty('--pane', `${Number(width)}px`);
  paint();
}

function paint(): void {
  document.documentElement.dataset.theme = theme;
  $('theme').textContent = theme === 'dark' ? texts.light : texts.dark;
}

void start();
