import { Parser } from 'htmlparser2';
import type { Workbook } from '../core/model/sheet';
import { HtmlTable } from './html-table';
import { LIMITS } from './limits';
import { refuse } from './refusal';

/** What parts two words that no blank stands between. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

/**
 * Reads a web page that was saved under the name .xls, as programs of many offices do: each table with content is a sheet of
 * texts, `untyped`. A table within a cell is a sheet of its own. Throws `Refused` too-large.
 */
export function readHtml(text: string): Workbook {
  const page = new PageReader();
  const parser = new Parser(page, { decodeEntities: true });
  parser.write(text);
  parser.end();
  const sheets = page.tables.filter((table) => table.hasContent).map((table, i) => table.sheet(`Sheet${i + 1}`));
  return { sheets };
}

class PageReader {
  readonly tables: HtmlTable[] = [];
  private readonly open: HtmlTable[] = [];
  private readonly budget = { left: 4 * LIMITS.cells };

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') return this.openTable();
    const table = this.table;
    if (!table) return;
    if (name === 'tr') table.row(isHidden(attributes));
    else if (name === 'td' || name === 'th')
      table.cell(spanOf(attributes['colspan']), spanOf(attributes['rowspan']), name === 'th' || isBold(attributes));
    else if (BOLD.has(name)) table.bold();
    else if (BREAKS.has(name)) table.text('\n');
  }

  ontext(text: string): void {
    this.table?.text(text.replace(/\s+/g, ' '));
  }

  onclosetag(name: string): void {
    if (name === 'table') this.open.pop();
    else if (name === 'td' || name === 'th') this.table?.endCell();
  }

  private get table(): HtmlTable | undefined {
    return this.open[this.open.length - 1];
  }

  private openTable(): void {
    // Each row of a report takes one; a page of nothing but tables is none.
    if (this.tables.length >= LIMITS.sheets) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.sheets, decimals: 0 } });
    const table = new HtmlTable(this.budget);
    this.tables.push(table);
    this.open.push(table);
  }
}

/** "0" and nonsense are 1; a browser takes no more than Excel has columns either. */
function spanOf(value: string | undefined): number {
  const span = parseInt(value ?? '1', 10);
  return span >= 1 ? span : 1;
}

const isHidden = ({ style = '' }: Readonly<Record<string, string>>): boolean => /display\s*:\s*none/i.test(style);
const isBold = ({ style = '' }: Readonly<Record<string, string>>): boolean => /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
