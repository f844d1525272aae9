import { addFunctions, type FunctionsFile } from './functions';
import type { CreateGrid, GridPort } from './grid-port';
import { readManifest, type AddinManifest, type RibbonButton } from './manifest';
import { cellMenu } from './menu';
import { drawRibbon } from './ribbon';
import type { Session } from './session';
import { localeOf, textsIn, type Language } from './texts';
import { drawTools } from './tools';

/** What speaks the page's language: made anew in another. */
export interface Desk {
  readonly grid: GridPort;
  readonly manifest: AddinManifest | null;
  readonly tools: ReturnType<typeof drawTools>;
  end(): void;
}

/** What a desk is made of, whatever its language. */
export interface Made {
  readonly createGrid: CreateGrid;
  readonly manifest: string | null;
  readonly functions: FunctionsFile;
}

export async function fetched(): Promise<Made> {
  const [manifest, functions, { createGrid }] = await Promise.all([
    fetch('/manifest.xml').then((response) => (response.ok ? response.text() : null)),
    fetch('/functions.json').then(async (response) => (response.ok ? ((await response.json()) as FunctionsFile) : { functions: [] })),
    import(/* the grid's own bundle */ '/workbench/grid.js' as string) as Promise<{ createGrid: CreateGrid }>,
  ]);
  return { manifest, functions, createGrid };
}

/** Grid, ribbon, tools and menu in a language, for whichever workbook is open. */
export function furnish(made: Made, language: Language, session: () => Session | null, press: (button: RibbonButton) => void): Desk {
  const texts = textsIn(language);
  const [ribbon, tools, container] = ['ribbon', 'tools', 'grid'].map((id) => document.getElementById(id)!) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const manifest = made.manifest === null ? null : readManifest(made.manifest, localeOf(language));
  const grid = made.createGrid(container, language, {
    edited: (sheet, entries) => session()?.edited(sheet, entries),
    calculated: (sheet, results) => session()?.calculated(sheet, results),
    spilled: (sheet, spills) => session()?.spilled(sheet, spills),
    selected: (sheet, area) => session()?.selected(sheet, area),
    sheetOpened: (sheet) => session()?.opened(sheet),
    sized: (sheet, axis, sizes) => session()?.sized(sheet, axis, sizes),
    sheetRenamed: (sheet, name) => session()?.sheetRenamed(sheet, name),
    sheetAdded: () => session()?.sheetAdded(),
    sheetMoved: (sheet, to) => session()?.sheetMoved(sheet, to),
    editing: (on) => session()?.book.edit(on),
    undo: () => session()?.book.undo.back(),
  });
  addFunctions(grid, made.functions, manifest?.namespace ?? null, () => session()?.functions ?? null);
  if (manifest) drawRibbon(ribbon, manifest, press);
  else ribbon.textContent = texts.noAddin;
  const gone = new AbortController();
  cellMenu(container, texts, session, gone.signal);
  return {
    grid,
    manifest,
    tools: drawTools(tools, texts, session),
    end: () => {
      gone.abort();
      grid.end();
    },
  };
}
