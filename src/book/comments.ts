import { denied, invalid } from './errors';
import type { Book } from './book';
import type { Comment } from './comment';
import type { BookSheet } from './book-sheet';
import type { Actor } from './events';

function checkAllowed(sheet: BookSheet): void {
  if (sheet.protection && sheet.protection.options.allowEditObjects !== true) throw denied();
}

/** One comment a cell: a second one is refused as Excel does. */
export function addComment(
  book: Book,
  actor: Actor,
  sheet: BookSheet,
  row: number,
  col: number,
  content: string,
  author = book.author,
): Comment {
  checkAllowed(sheet);
  if (book.comments.some((one) => one.sheet === sheet && one.row === row && one.col === col)) throw invalid('CommentCollection.add');
  const comment: Comment = {
    id: book.guid(),
    content,
    author,
    created: new Date().toISOString(),
    sheet,
    row,
    col,
    resolved: false,
    replies: [],
  };
  book.comments.push(comment);
  book.undo.push({ actor, label: 'comment', restore: () => remove(book, 'user', comment) });
  book.emit(actor, { type: 'commentAdded', sheet, comment });
  return comment;
}

export function changeComment(book: Book, actor: Actor, comment: Comment, content: string): void {
  checkAllowed(comment.sheet);
  comment.content = content;
  book.emit(actor, { type: 'commentChanged', sheet: comment.sheet, comment });
}

export function deleteComment(book: Book, actor: Actor, comment: Comment): void {
  checkAllowed(comment.sheet);
  remove(book, actor, comment);
  book.undo.push({
    actor,
    label: 'delete comment',
    restore: () => {
      book.comments.push(comment);
      book.emit('user', { type: 'commentAdded', sheet: comment.sheet, comment });
    },
  });
}

function remove(book: Book, actor: Actor, comment: Comment): void {
  const at = book.comments.indexOf(comment);
  if (at >= 0) book.comments.splice(at, 1);
  book.emit(actor, { type: 'commentDeleted', sheet: comment.sheet, comment });
}
