import { invalid, notFound } from '../../../src/book/errors';
import { addComment, changeComment, deleteComment } from '../../../src/book/comments';
import type { Book } from '../../../src/book/book';
import type { Comment, Reply } from '../../../src/book/comment';
import type { BookSheet } from '../../../src/book/book-sheet';
import { node, NULL, type Call, type NodeClass } from '../protocol/node';
import { spot, text, whole } from './arguments';
import { range } from './range';
import { EVENT } from './worksheet-events';

interface ReplySpot {
  readonly comment: Comment;
  readonly reply: Reply;
}

const place = ({ sheet, row, col }: Comment) => node(range, { sheet, area: { top: row, left: col, bottom: row, right: col } });

/** Excel takes a comment as text, or as {richContent, mentions}. */
const content = (value: unknown): string => {
  const written = typeof value === 'object' && value !== null ? (value as { richContent?: unknown }).richContent : value;
  const given = text(written, 'Comment.content');
  if (given === '') throw invalid('Comment.content');
  return given;
};

const reply: NodeClass<ReplySpot> = {
  name: 'CommentReply',
  since: '1.10',
  id: (on) => on.reply.id,
  properties: {
    id: { get: (on) => on.reply.id },
    content: {
      get: (on) => on.reply.content,
      put: (on, value) => {
        on.reply.content = content(value);
      },
    },
    authorName: { get: (on) => on.reply.author },
    authorEmail: { get: () => '' },
    creationDate: { get: (on) => on.reply.created },
  },
  methods: {
    delete: {
      run: ({ comment: { replies }, reply: gone }) => {
        replies.splice(replies.indexOf(gone), 1);
      },
    },
    getParentComment: { run: (on) => node(comment, on.comment) },
    getLocation: { run: (on) => place(on.comment) },
  },
};

const replies: NodeClass<Comment> = {
  name: 'CommentReplyCollection',
  since: '1.10',
  items: (on) => on.replies.map((one) => node(reply, { comment: on, reply: one })),
  item: (on, id) => {
    const one = on.replies.find((candidate) => candidate.id === id);
    if (!one) throw notFound('CommentReplyCollection.getItem');
    return node(reply, { comment: on, reply: one });
  },
  methods: {
    getCount: { run: (on) => on.replies.length },
    add: {
      run: (on, [value], { book }) => {
        const added = { id: book.guid(), content: content(value), author: book.author, created: new Date().toISOString() };
        on.replies.push(added);
        return node(reply, { comment: on, reply: added });
      },
    },
  },
};

export const comment: NodeClass<Comment> = {
  name: 'Comment',
  since: '1.10',
  id: (on) => on.id,
  properties: {
    id: { get: (on) => on.id },
    content: { get: (on) => on.content, put: (on, value, { book }) => changeComment(book, 'addin', on, content(value)) },
    authorName: { get: (on) => on.author },
    authorEmail: { get: () => '' },
    creationDate: { get: (on) => on.created },
    resolved: {
      since: '1.11',
      get: (on) => on.resolved,
      put: (on, value) => {
        on.resolved = value === true;
      },
    },
    richContent: { since: '1.11', get: (on) => on.content },
    contentType: { since: '1.12', get: () => 'Plain' },
  },
  objects: { replies: { go: (on) => node(replies, on) } },
  methods: {
    delete: { run: (on, _args, { book }) => deleteComment(book, 'addin', on) },
    getLocation: { run: place },
  },
};

const within = (book: Book, sheet: BookSheet | null) => book.comments.filter((one) => sheet === null || one.sheet === sheet);

/** Adding to a second cell, or to one that has a comment already, is InvalidArgument. */
function add(on: BookSheet | null, [at, value]: readonly unknown[], { book }: Call) {
  // Without a sheet Excel needs the address to name one: 'Biểu 1'!C5.
  if (on === null && typeof at === 'string' && !at.includes('!')) throw invalid('CommentCollection.add');
  const { sheet, area } = spot(at, book, on ?? book.active, 'CommentCollection.add');
  if (area.top !== area.bottom || area.left !== area.right) throw invalid('CommentCollection.add');
  return node(comment, addComment(book, 'addin', sheet, area.top, area.left, content(value)));
}

/** All comments of the workbook, or those of one sheet. */
export const comments: NodeClass<BookSheet | null> = {
  name: 'CommentCollection',
  since: '1.10',
  items: (on, { book }) => within(book, on).map((one) => node(comment, one)),
  item: (on, id, { book }) => {
    const found = within(book, on).find((one) => one.id === id);
    if (!found) throw notFound('CommentCollection.getItem');
    return node(comment, found);
  },
  methods: {
    add: { run: add },
    getCount: { run: (on, _args, { book }) => within(book, on).length },
    getItemAt: {
      run: (on, [index], { book }) => {
        const found = within(book, on)[whole(index)];
        if (!found) throw invalid('CommentCollection.getItemAt');
        return node(comment, found);
      },
    },
    getItemByCell: {
      run: (on, [at], { book }) => {
        const { sheet, area } = spot(at, book, on ?? book.active, 'CommentCollection.getItemByCell');
        const found = book.comments.find((one) => one.sheet === sheet && one.row === area.top && one.col === area.left);
        if (!found) throw notFound('CommentCollection.getItemByCell');
        return node(comment, found);
      },
    },
    getItemOrNullObject: {
      since: '1.14',
      run: (on, [id], { book }) => {
        const found = within(book, on).find((one) => one.id === id);
        return found ? node(comment, found) : NULL;
      },
    },
  },
  events: {
    AddedEvent: { since: '1.12', type: EVENT.commentAdded, target: (on) => on?.id ?? 'Workbook' },
    ChangedEvent: { since: '1.12', type: EVENT.commentChanged, target: (on) => on?.id ?? 'Workbook' },
    DeletedEvent: { since: '1.12', type: EVENT.commentDeleted, target: (on) => on?.id ?? 'Workbook' },
  },
};
