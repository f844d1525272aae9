import { CONFIDENCE } from '../confidence';
import { append } from '../../collections/append';
import { State } from '../../model/figures';
import type { FiguresIn } from '../../arithmetic/judge';
import { judgeAt } from '../../arithmetic/judge';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Workbook } from '../../model/sheet';
import { isSheetOfWhole } from '../../tables/vocabulary/areas';
import { fold } from '../../text/fold';
import type { Instance } from './instance';
import { linesFor } from './pair';
import type { UnitLine, Series } from './unit-lines';
import { bareName } from './unit-lines';
import { inferUnknown } from './scope';

/**
 * One form on several sheets, for a district and for its communes: a commune's line in the district's form is what the
 * commune's own form totals; a district's total without such lines is the sum of the communes'.
 */
export function areaSums(instances: readonly Instance[], workbook: Workbook, figuresIn: FiguresIn): Relation[] {
  const periods = inferUnknown(instances.map((i) => i.period));
  const groups = new Map<string, Instance[]>();
  instances.forEach((instance, i) => {
    const key = `${instance.form.id}|${periods[i]!}`;
    append(groups, key, instance);
  });
  return [...groups.values()]
    .filter((group) => group.length >= 3)
    .flatMap((group) =>
      relateAreas(
        group.map((i) => areaOf(i, workbook)),
        figuresIn,
      ),
    );
}

/** A form with the name of its area and the sheet's. */
interface AreaForm {
  readonly instance: Instance;
  readonly names: readonly string[];
  /** The sheet is called "Tổng hợp", "Huyện …", "Toàn huyện". */
  readonly upper: boolean;
}

function areaOf(instance: Instance, workbook: Workbook): AreaForm {
  const sheetName = fold(workbook.sheets[instance.sheet]!.name);
  const names = [instance.scope, sheetName].map((text) => bareName(text).name).filter((name) => name.length > 1);
  return { instance, names, upper: isSheetOfWhole(sheetName) };
}

const SERIES: readonly Series[] = ['households', 'persons'];

function relateAreas(areas: readonly AreaForm[], figuresIn: FiguresIn): Relation[] {
  for (const whole of areas) {
    const listed = areas.flatMap((part) => {
      const at = part === whole ? undefined : part.names.find((name) => whole.instance.lines.some((line) => line.name === name));
      return at === undefined ? [] : [{ part, at }];
    });
    if (listed.length >= 2)
      return listed.flatMap(({ part, at }) =>
        SERIES.flatMap((s) => believed(lineByLine(whole.instance, part.instance, at, s, figuresIn), figuresIn)),
      );
  }
  const uppers = areas.filter(({ upper }) => upper);
  if (uppers.length !== 1) return [];
  const parts = areas.filter((area) => area !== uppers[0]).map(({ instance }) => instance);
  return SERIES.flatMap((s) => believed(sums(uppers[0]!.instance, parts, s, figuresIn), figuresIn));
}

/** The line that stands for all of a form's own area: its total, the only line, or the line with the area's name. */
function ownLine(instance: Instance, series: Series, name = ''): UnitLine | null {
  const lines = linesFor(instance, series);
  const called = lines.filter((line) => name !== '' && line.name === name);
  if (called.length === 1) return called[0]!;
  const totals = lines.filter((line) => line.name === '');
  return totals.length === 1 ? totals[0]! : lines.length === 1 ? lines[0]! : null;
}

/** Keys of figures that add up over areas: no rates. */
function addingKeys({ form, table, columnOf }: Instance, series: Series): string[] {
  return form.columns
    .map(({ key }) => key)
    .filter((key) => {
      const column = table.columns.find((c) => c.col === columnOf(key, series));
      return column !== undefined && column.quantity !== 'rate' && column.quantity !== 'norm' && !form.ratesOf;
    });
}

function lineByLine(whole: Instance, part: Instance, name: string, series: Series, figuresIn: FiguresIn): Relation[] {
  const lines = linesFor(whole, series).filter((line) => line.name === name);
  const own = ownLine(part, series, name);
  if (lines.length !== 1 || !own) return [];
  return addingKeys(whole, series).flatMap((key) =>
    relate(whole, lines[0]!.row, [{ instance: part, row: own.row }], key, series, figuresIn),
  );
}

function sums(whole: Instance, parts: readonly Instance[], series: Series, figuresIn: FiguresIn): Relation[] {
  const line = ownLine(whole, series);
  const own = parts.map((instance) => ({ instance, row: ownLine(instance, series)?.row ?? -1 }));
  if (!line || own.some(({ row }) => row < 0)) return [];
  return addingKeys(whole, series).flatMap((key) => relate(whole, line.row, own, key, series, figuresIn));
}

function relate(
  whole: Instance,
  row: number,
  parts: readonly { instance: Instance; row: number }[],
  key: string,
  series: Series,
  figuresIn: FiguresIn,
): Relation[] {
  const col = whole.columnOf(key, series)!;
  const operands = parts.map(({ instance, row: at }) => ({ line: instance.columnOf(key, series) ?? -1, at, sheet: instance.sheet }));
  const { state, cols } = figuresIn(whole.sheet);
  if (state[row * cols + col] !== State.Figure || operands.some((o) => o.line < 0)) return [];
  const alone = operands.length === 1;
  return [
    {
      kind: alone ? 'equality' : 'sum',
      role: alone ? 'same' : 'total',
      sheet: whole.sheet,
      axis: 'column',
      result: { line: col },
      operands,
      signs: operands.map(() => 1),
      factor: 1,
      positions: [row],
      evidence: ['label'],
      confidence: CONFIDENCE.form.stated,
      because: [message('because.areas', { form: message(`form.${whole.form.id}`) })],
    },
  ];
}

/** Sheets that are not all of one district, or not of one draft, contradict each other in most figures: then nothing is said. */
function believed(relations: readonly Relation[], figuresIn: FiguresIn): readonly Relation[] {
  const judged = relations.map((r) => judgeAt(r, r.positions[0]!, figuresIn));
  const fails = judged.filter((j) => j.state === 'fails').length;
  const holds = judged.filter((j) => j.state === 'holds' && j.actual !== 0).length;
  return holds >= 2 && holds >= 2 * fails ? relations : [];
}
