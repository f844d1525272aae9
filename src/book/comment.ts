import type { BookSheet } from './book-sheet';

export interface Reply {
  readonly id: string;
  content: string;
  readonly author: string;
  readonly created: string;
}

export interface Comment extends Reply {
  readonly sheet: BookSheet;
  row: number;
  col: number;
  resolved: boolean;
  readonly replies: Reply[];
}
