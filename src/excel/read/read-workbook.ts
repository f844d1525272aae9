import { append } from '../../core/collections/append';
import type { Cancel, Progress } from '../../host/host';
import { HostRefusal } from '../../host/host';
import type { Cell, Sheet, Workbook } from '../../core/model/sheet';
import { codeOf, isTooLarge } from '../refusals';
import { withExcel } from '../run';
import { decodeOldFonts } from '../../core/text/old-fonts';
import type { Reading } from './ask';
import { ask } from './ask';
import type { Block } from './blocks';
import { batchesOf, blocksOf, halves } from './blocks';
import type { ListedSheet, Listing, UsedRange } from './list';
import { listWorkbook, measure } from './list';

/** What a reading gave: the workbook, the ids of its sheets in the same order, and the names of those left out. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly ids: readonly string[];
  readonly skipped: readonly string[];
  /** Ids of the sheets that are our own. */
  readonly ours: readonly string[];
}

/**
 * A figure gone astray in the last row makes a used range of millions of blanks, whose reading would take minutes and more
 * memory than Office allows: such a sheet is left out and named.
 */
const MOST_CELLS = 5_000_000;

/**
 * Reads every sheet but our own. Syncs: one for the list (two where the workbook holds notes), one for the used ranges,
 * then one for each 100,000 cells, whatever the number of sheets.
 *
 * Merged cells are not asked for: the only way, getMergedAreasOrNullObject, empties the user's undo list
 * (office-js#5918). The structure reads heads with blanks where merges would be, as it does for .csv files.
 */
export function readWorkbook(onProgress: (progress: Progress) => void, cancel: Cancel): Promise<ReadWorkbook> {
  return withExcel(async (context) => {
    const listing = await listWorkbook(context);
    stopIf(cancel);
    const { sheets, used: measured, ours } = await measure(context, listing.sheets);
    const used = measured.map((range) => (range && range.rows * range.cols > MOST_CELLS ? undefined : range));
    const collected = new Collector(sheets, used);
    const blocks = used.flatMap((range) => (range ? blocksOf(range) : []));
    for (const batch of batchesOf(blocks)) {
      stopIf(cancel);
      const done = batch[0]!.sheet;
      onProgress({ sheet: sheets[done]!.name, done, of: sheets.length });
      await readBatch(context, batch, collected);
    }
    stopIf(cancel);
    return { ...collected.result(listing), ours };
  });
}

function stopIf({ aborted }: Cancel): void {
  if (aborted) throw new HostRefusal('cancelled');
}

/** Reads a batch at once; what is too large is halved, what vanished meanwhile is read around. */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[], into: Collector): Promise<void> {
  const answers = batch.map((block) => ask(context, into.sheets[block.sheet]!.id, block, into.used[block.sheet]!));
  try {
    await context.sync();
  } catch (error) {
    const smaller =
      batch.length > 1 ? batch.map((block) => [block]) : isTooLarge(error) ? halves(batch[0]!)?.map((half) => [half]) : undefined;
    if (smaller && (isTooLarge(error) || isGone(error))) {
      for (const part of smaller) await readBatch(context, part, into);
      return;
    }
    if (!isGone(error)) throw error;
    into.lose(batch[0]!.sheet);
    return;
  }
  batch.forEach((block, i) => into.take(block.sheet, answers[i]!()));
}

function isGone(error: unknown): boolean {
  return ['ItemNotFound', 'InvalidReference'].includes(codeOf(error));
}

/** Puts the blocks together into sheets. */
class Collector {
  private readonly readings = new Map<number, Reading[]>();
  private readonly lost = new Set<number>();

  constructor(
    readonly sheets: readonly ListedSheet[],
    readonly used: readonly (UsedRange | null | undefined)[],
  ) {
    used.forEach((range, sheet) => range === undefined && this.lose(sheet));
  }

  lose(sheet: number): void {
    this.lost.add(sheet);
  }

  take(sheet: number, reading: Reading | null): void {
    if (!reading) return this.lose(sheet);
    append(this.readings, sheet, reading);
  }

  result({ names, notes }: Listing): Omit<ReadWorkbook, 'ours'> {
    const kept = this.sheets.map((_, index) => index).filter((index) => !this.lost.has(index));
    return {
      workbook: decodeOldFonts({ sheets: kept.map((index) => this.sheet(index)), names, ...(notes && { notes }) }),
      ids: kept.map((index) => this.sheets[index]!.id),
      skipped: [...this.lost].map((index) => this.sheets[index]!.name),
    };
  }

  private sheet(index: number): Sheet {
    const { name, visibility } = this.sheets[index]!;
    const readings = this.readings.get(index) ?? [];
    const cells: (Cell | undefined)[][] = [];
    for (const { block, rows } of readings) {
      rows.forEach((row, r) => {
        const line = (cells[block.row + r] ??= []);
        row.forEach((cell, c) => cell && (line[block.col + c] = cell));
      });
    }
    return {
      name,
      visibility,
      cells,
      merges: [],
      hiddenRows: new Set(readings.flatMap((reading) => reading.hiddenRows)),
      hiddenCols: new Set(readings.flatMap((reading) => reading.hiddenCols)),
    };
  }
}
