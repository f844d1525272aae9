import type { Paragraph } from '../../core/model/prose';
import type { Sheet } from '../../core/model/sheet';
import type { OldCode } from '../../core/text/old-fonts';
import { codeOfFont, recode } from '../../core/text/old-fonts';
import { sheetOfTable } from '../document';
import type { Attributes, XmlHandler } from '../xml-events';
import { attributeOf } from '../xml-events';
import type { WordStyle } from './styles';
import { TableDraft } from './table-draft';

/** What is deleted, moved away, hidden or an older program's copy of the same: nothing of it is shown. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPrChange', 'pPrChange', 'sectPrChange']);
/** Notes that only draw the line above the notes. */
const NO_NOTES = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** What is written into a paragraph while it is read. */
class ParagraphDraft {
  text = '';
  heading?: number;
  list?: number;
  font: string | undefined;
  readonly pieces: Piece[] = [];
  /** Its mark was deleted: the next paragraph goes on in it. */
  joined = false;
  /** It has begun to hold text: what is said of a mark is said before. */
  inRun = false;
  runFont: string | undefined;
  vanished = false;
}

/** Where paragraphs go: the body, a cell of a table, a text box. */
type Sink = (paragraph: ParagraphDraft) => void;

/** Where a stretch of a paragraph's text stands in the part: in which of its elements, counted from 1, and in which font's code. */
export interface Piece {
  readonly element: number;
  readonly from: number;
  readonly to: number;
  readonly code: OldCode | undefined;
}

/** Pieces by paragraph of the body, and by cell of a table ("0:3:1": table, row, column), its first paragraph with text. */
export interface Traces {
  readonly paragraphs: { readonly text: string; readonly pieces: readonly Piece[] }[];
  readonly cells: Map<string, { readonly text: string; readonly pieces: readonly Piece[] }>;
}

/** One story of a document (its body, its footnotes) as it is read, element by element. */
export class Story implements XmlHandler {
  readonly paragraphs: Paragraph[] = [];
  readonly boxed: Paragraph[] = [];
  readonly tables: Sheet[] = [];
  private unseen = 0;
  private readonly open_: ParagraphDraft[] = [];
  private readonly sinks: Sink[] = [
    (draft) => {
      this.paragraphs.push(finished(draft));
      this.traces?.paragraphs.push(draft);
    },
  ];
  private elements = 0;
  private element = 0;
  private readonly drafts: (TableDraft | null)[] = [];
  private pending: ParagraphDraft | null = null;
  private inText = false;

  constructor(
    private readonly styles: ReadonlyMap<string, WordStyle>,
    private readonly tablesBefore = 0,
    private readonly traces: Traces | null = null,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.elements++;
    if (this.unseen > 0 || this.isUnseen(name, attributes)) {
      this.unseen++;
      return;
    }
    const draft = this.open_[this.open_.length - 1];
    if (name === 'p') this.begin();
    else if (name === 'tbl') this.beginTable();
    else if (name === 'txbxContent') this.sinks.push((box) => this.boxed.push(finished(box)));
    else if (this.table && this.table.open(name, attributes)) {
      if (name === 'tc') this.sinks.push((cell) => this.addToCell(cell));
    } else if (draft) this.inParagraph(draft, name, attributes);
  }

  close(name: string): void {
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    if (name === 'p') this.end();
    else if (name === 'tbl') this.endTable();
    else if (name === 'txbxContent' || name === 'tc') this.sinks.pop();
    else if (name === 't') this.inText = false;
    else if (name === 'pPr') this.inMark = false;
    else if (name === 'r') this.endRun();
  }

  text(text: string): void {
    const draft = this.open_[this.open_.length - 1];
    if (this.unseen > 0 || !this.inText || !draft || draft.vanished) return;
    const from = draft.text.length;
    const code = this.write(draft, text);
    if (this.traces) draft.pieces.push({ element: this.element, from, to: draft.text.length, code });
  }

  private get table(): TableDraft | null {
    return this.drafts[this.drafts.length - 1] ?? null;
  }

  /** "del" also stands in the properties of a paragraph's mark, where it has no text in it. */
  private isUnseen(name: string, attributes: Attributes): boolean {
    const draft = this.open_[this.open_.length - 1];
    if (name === 'del' && draft && !draft.inRun && this.inMark) {
      draft.joined = true;
      return false;
    }
    const isNote = name === 'footnote' || name === 'endnote';
    return UNSEEN.has(name) || (isNote && NO_NOTES.has(attributeOf(attributes, 'type') ?? ''));
  }

  private inMark = false;

  private begin(): void {
    const draft = this.pending ?? new ParagraphDraft();
    draft.joined = false;
    draft.inRun = false;
    this.pending = null;
    this.open_.push(draft);
  }

  private end(): void {
    const draft = this.open_.pop()!;
    if (draft.joined) this.pending = draft;
    else this.sinks[this.sinks.length - 1]!(draft);
  }

  private beginTable(): void {
    this.drafts.push(new TableDraft(this.tables.length));
    this.tables.push(sheetOfTable(this.tablesBefore + this.tables.length, []));
  }

  private endTable(): void {
    const draft = this.drafts.pop()!;
    this.tables[draft.index] = sheetOfTable(this.tablesBefore + draft.index, draft.rows, draft.areas);
  }

  private addToCell(draft: ParagraphDraft): void {
    this.table!.add(draft.text);
    const key = `${this.table!.index}:${this.table!.place}`;
    if (draft.text.trim() !== '' && !this.traces?.cells.has(key)) this.traces?.cells.set(key, draft);
  }

  private inParagraph(draft: ParagraphDraft, name: string, attributes: Attributes): void {
    const val = attributeOf(attributes, 'val') ?? '';
    if (name === 'r') Object.assign(draft, { inRun: true, runFont: undefined, vanished: false });
    else if (name === 'pPr') this.inMark = true;
    else if (name === 't') [this.inText, this.element] = [true, this.elements];
    else if (name === 'tab' && draft.inRun) this.write(draft, '\t');
    else if ((name === 'br' || name === 'cr') && draft.inRun) this.write(draft, '\n');
    else if (name === 'noBreakHyphen') this.write(draft, '-');
    else if (name === 'sym') this.write(draft, symbol(attributeOf(attributes, 'char')));
    else if (name === 'vanish' && draft.inRun && val !== '0' && val !== 'false') draft.vanished = true;
    else if (name === 'rFonts' && draft.inRun) draft.runFont = attributeOf(attributes, 'ascii');
    else if (name === 'pStyle') this.styled(draft, val);
    else if (name === 'outlineLvl' && Number(val) < 9) draft.heading = Number(val);
    else if (name === 'ilvl') draft.list = Number(val);
    else if (name === 'numId' && val !== '0') draft.list ??= 0;
  }

  private styled(draft: ParagraphDraft, id: string): void {
    const { heading, font, list } = this.styles.get(id) ?? {};
    Object.assign(draft, { font }, heading !== undefined && { heading }, list !== undefined && { list });
  }

  private write(draft: ParagraphDraft, text: string): OldCode | undefined {
    const code = codeOfFont(draft.runFont ?? draft.font ?? this.styles.get('')?.font ?? '');
    draft.text += code === undefined ? text : recode(text, code);
    return code;
  }

  private endRun(): void {
    const draft = this.open_[this.open_.length - 1];
    if (draft) Object.assign(draft, { runFont: undefined, vanished: false });
  }
}

/** Symbol fonts keep ASCII at F000. */
function symbol(char: string | undefined): string {
  if (!char) return '';
  const code = parseInt(char, 16);
  return String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
}

function finished({ text, heading, list }: ParagraphDraft): Paragraph {
  return { text, ...(heading !== undefined && { heading }), ...(list !== undefined && { list }) };
}
