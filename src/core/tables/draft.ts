import type { Column, Line } from '../model/table';
import type { HeadTree } from './layout/head';
import type { Frame } from './layout/tables';
import type { Entry } from './outline/lines';

/** A table being understood: everything that relations are made from. */
export interface Draft {
  readonly frame: Frame;
  readonly tree: HeadTree;
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
  readonly levels: readonly number[];
  readonly lines: readonly Line[];
}
