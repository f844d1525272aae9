import type { Session } from './session';
import type { Texts } from './texts';

/** What the page itself offers for the selected cells, as Excel's own tabs do. */
export interface Tool {
  readonly id: string;
  readonly label: string;
  /** An outline on a field of 16 pixels. */
  readonly icon: string;
  run(session: Session): void;
}

const ROWS = 'M2 3h12M2 13h12';
const COLUMNS = 'M3 2v12M13 2v12';

export function toolsOf(texts: Texts): Tool[] {
  return [
    { id: 'insert-rows', label: texts.insertRows, icon: `${ROWS}M8 5v6M5 8h6`, run: (session) => session.lines('row', true) },
    { id: 'delete-rows', label: texts.deleteRows, icon: `${ROWS}M5 8h6`, run: (session) => session.lines('row', false) },
    { id: 'insert-columns', label: texts.insertColumns, icon: `${COLUMNS}M8 5v6M5 8h6`, run: (session) => session.lines('column', true) },
    { id: 'delete-columns', label: texts.deleteColumns, icon: `${COLUMNS}M5 8h6`, run: (session) => session.lines('column', false) },
  ];
}

export function drawTool(tool: Tool, session: () => Session | null): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.innerHTML = `<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="${tool.icon}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></svg>`;
  button.append(tool.label);
  button.addEventListener('click', () => {
    const open = session();
    if (open) tool.run(open);
  });
  return button;
}

/** The page's group beside the add-in's: lines, and the number format of the selected cells. */
export function drawTools(container: HTMLElement, texts: Texts, session: () => Session | null): { follow(format: string): void } {
  const group = document.createElement('section');
  group.className = 'group tools';
  group.setAttribute('aria-label', texts.sheet);
  const buttons = document.createElement('div');
  buttons.className = 'grid-tools';
  buttons.append(...toolsOf(texts).map((tool) => Object.assign(drawTool(tool, session), { id: tool.id })));
  const formats = formatPicker(texts, session);
  const name = document.createElement('span');
  name.className = 'group-name';
  name.textContent = texts.sheet;
  const inside = document.createElement('div');
  inside.className = 'buttons';
  inside.append(buttons, formats.label);
  group.append(inside, name);
  container.replaceChildren(group);
  return formats;
}

function formatPicker(texts: Texts, session: () => Session | null) {
  const label = document.createElement('label');
  label.className = 'format';
  const select = document.createElement('select');
  select.id = 'format';
  const known: readonly (readonly [string, string])[] = [
    ['General', texts.formatGeneral],
    ['#,##0', texts.formatWhole],
    ['#,##0.00', texts.formatDecimals],
    ['0.00%', texts.formatPercent],
    ['dd/mm/yyyy', texts.formatDate],
    ['@', texts.formatText],
  ];
  const draw = (format: string) => {
    const all = known.some(([code]) => code === format) ? known : [...known, [format, format] as const];
    select.replaceChildren(...all.map(([code, text]) => new Option(text, code)));
    select.value = format;
  };
  draw('General');
  select.addEventListener('change', () => session()?.dress({ style: {}, format: select.value }));
  label.append(texts.format, select);
  return {
    label,
    follow: (format: string) => {
      if (select.value !== format) draw(format);
    },
  };
}
