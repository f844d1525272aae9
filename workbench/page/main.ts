import { isRefusal } from '../../src/file/read';
import { say } from '../../src/report/say';
import { writeLog } from '../host/replay';
import { addFunctions, Failures, type FunctionsFile } from './functions';
import type { CreateGrid, GridPort } from './grid-port';
import { readManifest, type AddinManifest, type RibbonButton } from './manifest';
import { emptyBook, openFile } from '../../src/book/open-file';
import { drawRibbon } from './ribbon';
import { Session } from './session';
import { languageOf, textsIn } from './texts';
import { THEMES, type Theme } from './theme';
import { cellMenu } from './menu';
import { showStatus } from './status';
import { drawTools } from './tools';
import { setsOf } from './version';
import { download } from '../../src/page/hand-out';
import { savedBytes, type Saveable } from '../../src/book/save';

const language = languageOf(location.search);
const locale = language === 'vi' ? 'vi-VN' : 'en-US';
const texts = textsIn(language);
const $ = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

let session: Session | null = null;
let file: Saveable | null = null;
let theme: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
let tools: ReturnType<typeof drawTools> | null = null;
const failures = new Failures();

async function start(): Promise<void> {
  label();
  const [manifest, functions, samples, { createGrid }] = await Promise.all([
    fetch('/manifest.xml').then(async (response) => (response.ok ? readManifest(await response.text(), locale) : null)),
    fetch('/functions.json').then(async (response) => (response.ok ? ((await response.json()) as FunctionsFile) : { functions: [] })),
    fetch('/samples.json').then(async (response) => (await response.json()) as string[]),
    import(/* the grid's own bundle */ '/workbench/grid.js' as string) as Promise<{ createGrid: CreateGrid }>,
  ]);
  const grid = createGrid($('grid'), language, {
    edited: (sheet, entries) => session?.edited(sheet, entries),
    calculated: (sheet, results) => session?.calculated(sheet, results),
    spilled: (sheet, spills) => session?.spilled(sheet, spills),
    selected: (sheet, area) => session?.selected(sheet, area),
    sheetOpened: (sheet) => session?.opened(sheet),
    sized: (sheet, axis, sizes) => session?.sized(sheet, axis, sizes),
    sheetRenamed: (sheet, name) => session?.sheetRenamed(sheet, name),
    sheetAdded: () => session?.sheetAdded(),
    sheetMoved: (sheet, to) => session?.sheetMoved(sheet, to),
    editing: (on) => session?.book.edit(on),
    undo: () => session?.book.undo.back(),
  });
  addFunctions(grid, functions, manifest?.namespace ?? null, () => session?.functions ?? null, failures);
  if (manifest) drawRibbon($('ribbon'), manifest, (button) => press(button));
  else $('ribbon').textContent = texts.noAddin;
  tools = drawTools($('tools'), texts, () => session);
  cellMenu($('grid'), texts, () => session);
  wire(grid, manifest, samples);
  const wanted = new URLSearchParams(location.search).get('sample') ?? samples[0];
  if (wanted && samples.includes(wanted)) await openSample(grid, manifest, wanted);
  else show(grid, manifest, emptyBook());
  await grid.ready();
  document.documentElement.dataset.ready = 'true';
}

function press(button: RibbonButton): void {
  if (button.action.kind === 'pane') showPane(true);
  else session?.pane.peer.invokeCommand(button.action.name, button.id);
}

function showPane(visible: boolean): void {
  $('pane').hidden = !visible;
  session?.pane.peer.push([[65536, 65539, '', JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }), 0]]);
}

function show(grid: GridPort, manifest: AddinManifest | null, opened: Saveable): void {
  session?.end();
  file = opened;
  session = new Session(
    opened.book,
    grid,
    failures,
    {
      page: manifest?.pane ?? '/taskpane.html',
      container: $('pane-frame'),
      title: manifest?.name ?? texts.pane,
      locale,
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
  tools?.follow(sheet.cell(area.top, area.left)?.format ?? 'General');
}

async function openSample(grid: GridPort, manifest: AddinManifest | null, name: string): Promise<void> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  await openBytes(grid, manifest, name, new Uint8Array(await response.arrayBuffer()));
  $<HTMLSelectElement>('samples').value = name;
}

async function openBytes(grid: GridPort, manifest: AddinManifest | null, name: string, bytes: Uint8Array): Promise<void> {
  $('document').textContent = texts.reading;
  const opened = await openFile(name, bytes);
  if (isRefusal(opened)) $('document').textContent = `${texts.cannotOpen}: ${name}. ${say(opened.message, language, [])}`;
  else show(grid, manifest, opened);
}

function wire(grid: GridPort, manifest: AddinManifest | null, samples: readonly string[]): void {
  const open = async (chosen: File | null | undefined) => {
    if (chosen) await openBytes(grid, manifest, chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  const picker = $<HTMLSelectElement>('samples');
  picker.replaceChildren(new Option(texts.chooseSample, ''), ...samples.map((name) => new Option(name.replace(/\.xlsx$/, ''), name)));
  picker.addEventListener('change', () => void (picker.value ? openSample(grid, manifest, picker.value) : undefined));
  const input = $<HTMLInputElement>('file');
  $('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => void open(input.files?.[0]));
  $('save').addEventListener('click', () => save());
  $('undo').addEventListener('click', () => session?.book.undo.back());
  $('pane-close').addEventListener('click', () => showPane(false));
  $('log').addEventListener('click', () => session && download('wire.jsonl', writeLog(session.server.log)));
  $('language').addEventListener('click', () => {
    location.search = language === 'vi' ? '?lang=en' : '';
  });
  $('theme').addEventListener('click', () => {
    theme = theme === 'dark' ? 'light' : 'dark';
    paint();
    if (file) show(grid, manifest, file);
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
