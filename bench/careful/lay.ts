import type { RowCol } from '../../src/core/model/cell-ref';
import type { Dress } from './dress';
import type { Column, Form } from './model';

/** Where everything of a form stands, before anything is written. */
export interface Plan {
  readonly form: Form;
  readonly dress: Dress;
  readonly top: number;
  /** The first row of the head, the row of column numbers (or -1), the first row of the body, the row after it. */
  readonly head: number;
  readonly numbers: number;
  readonly body: number;
  readonly end: number;
  /** Columns of the stub by what they hold; -1 where there is none. */
  readonly serial: number;
  readonly code: number;
  readonly name: number;
  /** The first column of figures. */
  readonly first: number;
  at(line: string, col?: string): RowCol;
}

const depth = ({ columns }: Form, { tall, across }: Dress): number =>
  tall && !across ? Math.max(...columns.map(({ head }) => head.length)) : 1;

/** Rows that stand above the head: motto, title, unit. */
function rowsAbove(form: Form, dress: Dress): number {
  return (dress.motto ? 3 : 0) + (dress.titled ? form.title.length + 1 : 0) + (form.unit ? 1 : 0);
}

export function plan(form: Form, dress: Dress, top: number): Plan {
  const head = top + rowsAbove(form, dress);
  const heads = depth(form, dress);
  const numbered = dress.numbering !== 'none' && !dress.across;
  const body = head + heads + (numbered ? 1 : 0) + (dress.blankAfterHead ? 1 : 0);
  const serial = dress.serial ? dress.left : -1;
  const code = dress.codes && !dress.across ? dress.left + (dress.serial ? 1 : 0) : -1;
  const name = dress.left + (dress.serial ? 1 : 0) + (code >= 0 ? 1 : 0);
  const first = name + 1;
  const rows = dress.across ? form.columns.length : form.lines.length;
  return {
    form,
    dress,
    top,
    head,
    numbers: numbered ? head + heads : -1,
    body,
    end: body + rows,
    serial,
    code,
    name,
    first,
    at: placing(form, dress, head, body, name),
  };
}

function placing({ lines, columns }: Form, { across }: Dress, head: number, body: number, name: number) {
  return (line: string, col?: string): RowCol => {
    const i = lines.findIndex(({ id }) => id === line);
    const j = columns.findIndex(({ id }) => id === col);
    if (across) return { row: j < 0 ? head : body + j, col: name + 1 + i };
    return { row: body + i, col: name + 1 + j };
  };
}

/** Heads as one text, as they stand in one row or beside a line that was a column. */
export const flatHead = ({ head }: Column): string =>
  head.length === 1 ? head[0]! : `${head[0]!} - ${head.slice(1).map(small).join(' ')}`;

/** "Số hộ" inside a longer head; "NSTW" stays. */
const small = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
