import { CONFIDENCE, NEARLY_EVERYWHERE } from '../confidence';
import type { Figures } from '../../model/figures';
import { State } from '../../model/figures';
import type { FiguresIn } from '../../arithmetic/judge';
import { judgeAt } from '../../arithmetic/judge';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { FormRelation } from './form';
import type { Instance } from './instance';
import type { Series } from './unit-lines';
import { greatest, smallest } from '../../collections/of-many';

/** What a known form says of its own columns, whether it prints so or not. */
export function ownRelations(instance: Instance, figuresIn: FiguresIn): Relation[] {
  const { form, inRows } = instance;
  const several = (form.several ?? []).flatMap(({ whole, parts }) =>
    parts.map((part): FormRelation => ({ kind: 'at-most', role: 'part', result: part, operands: [whole] })),
  );
  const series: readonly Series[] = inRows ? ['households'] : ['households', 'persons'];
  return [...form.relations, ...several].flatMap((stated) => series.flatMap((s) => relate(instance, stated, s, figuresIn)));
}

function relate(instance: Instance, stated: FormRelation, series: Series, figuresIn: FiguresIn): Relation[] {
  const result = instance.columnOf(stated.result, series);
  const terms = stated.operands.map((key, i) => ({ key, line: instance.columnOf(key, series), sign: stated.signs?.[i] ?? (1 as const) }));
  const there = terms.filter((t): t is typeof t & { line: number } => t.line !== undefined);
  const optional = (key: string): boolean => instance.form.columns.some((c) => c.key === key && c.blank);
  if (result === undefined || terms.some((t) => t.line === undefined && !optional(t.key))) return [];
  // A column that the form does not know stands among the terms: this is not quite that form.
  if (stated.role === 'closing' && strangers(instance, [result, ...there.map((t) => t.line)])) return [];
  const { kind, role } = stated;
  const relation: Relation = {
    kind,
    role,
    sheet: instance.sheet,
    axis: 'column',
    result: { line: result },
    operands: there.map(({ line }) => ({ line })),
    signs: there.map((t) => t.sign),
    factor: stated.factor ?? 1,
    positions: instance.lines.map((line) => line.row),
    evidence: ['label'],
    confidence: 0,
    because: [message(stated.because ?? 'because.form', { form: message(`form.${instance.form.id}`) })],
    ...(role === 'part' ? { exhaustive: false } : {}),
  };
  return [{ ...relation, confidence: trust(relation, figuresIn, stated.sure === false ? CONFIDENCE.form.usual : CONFIDENCE.form.stated) }];
}

function strangers({ table }: Instance, own: readonly number[]): boolean {
  const [first, last] = [smallest(own), greatest(own)];
  return table.columns.some((c) => c.role === 'figures' && c.col > first && c.col < last && !own.includes(c.col) && c.quantity !== 'rate');
}

/** What almost every line contradicts was hardly meant so in this sheet: at most a warning then. */
function trust(relation: Relation, figuresIn: FiguresIn, sure: number): number {
  const states = relation.positions.map((position) => judgeAt(relation, position, figuresIn).state);
  const fails = states.filter((state) => state === 'fails').length;
  const holds = states.filter((state) => state === 'holds').length;
  // Parts larger than their whole in every other line: a head was misread, and no figure is wrong.
  if (relation.kind === 'at-most' && fails >= 3 && 2 * fails >= holds) return Math.min(sure, CONFIDENCE.form.partsBreakOften);
  return fails >= NEARLY_EVERYWHERE.breaks && holds <= NEARLY_EVERYWHERE.holdsPerBreak * fails
    ? Math.min(sure, CONFIDENCE.form.breaksOften)
    : sure;
}

/** The sheet's relations as they are to be taken in this form: no sums of what overlaps, no questions about blanks. */
export function corrected(relations: readonly Relation[], instance: Instance, figures: Figures): Relation[] {
  const within = (relation: Relation): boolean =>
    relation.axis === 'column' && relation.positions.every((p) => p >= instance.table.body.top && p <= instance.table.body.bottom);
  const columns = (keys: readonly string[]): Set<number> => new Set(keys.flatMap((key) => instance.columnOf(key, 'households') ?? []));
  const several = (instance.form.several ?? []).map(({ whole, parts }) => ({ whole: columns([whole]), parts: columns(parts) }));
  const overlapping = (instance.form.overlapping ?? []).map(columns);
  return relations.flatMap((relation) => {
    if (!within(relation)) return [answerable(relation, instance, figures)];
    if (several.some(({ whole, parts }) => addsUpTo(relation, whole, parts))) return [];
    const loose = relation.kind === 'sum' && overlapping.some((block) => linesOf(relation).every((line) => block.has(line)));
    return [loose ? { ...relation, confidence: Math.min(relation.confidence, overlapTrust(relation, figures)) } : relation];
  });
}

/** A sum of groups that overlap is a warning where it breaks here and there; where most lines break it, groups do overlap. */
function overlapTrust(relation: Relation, figures: Figures): number {
  const states = relation.positions.map((position) => judgeAt(relation, position, () => figures).state);
  const fails = states.filter((state) => state === 'fails').length;
  return fails >= 3 && fails > states.filter((state) => state === 'holds').length
    ? CONFIDENCE.form.correctedOften
    : CONFIDENCE.form.corrected;
}

function linesOf(relation: Relation): number[] {
  return [relation.result.line, ...relation.operands.map((o) => o.line)];
}

/** A sum of overlapping parts that would be the households. What the sheet calculates or prints itself stays. */
function addsUpTo(relation: Relation, whole: ReadonlySet<number>, parts: ReadonlySet<number>): boolean {
  if (relation.kind !== 'sum' || relation.operands.length < 2 || relation.evidence.some((e) => e === 'formula' || e === 'printed'))
    return false;
  const lines = linesOf(relation);
  return lines.some((line) => whole.has(line)) && lines.every((line) => whole.has(line) || parts.has(line));
}

/** "Khác" is normally blank, in a district as in its communes: no total to be judged there. */
function answerable(relation: Relation, { form, table, columnOf }: Instance, figures: Figures): Relation {
  const blank = new Set(form.columns.filter((c) => c.blank).flatMap((c) => [columnOf(c.key, 'households'), columnOf(c.key, 'persons')]));
  if (
    relation.axis !== 'row' ||
    relation.kind !== 'sum' ||
    blank.size === 0 ||
    relation.result.line < table.body.top ||
    relation.result.line > table.body.bottom
  )
    return relation;
  const empty = (row: number, col: number): boolean => figures.state[row * figures.cols + col] !== State.Figure;
  const positions = relation.positions.filter(
    (col) =>
      !blank.has(col) ||
      !empty(relation.result.line, col) ||
      relation.operands.some((o) => figures.value[o.line * figures.cols + col]! > 0),
  );
  return positions.length === relation.positions.length ? relation : { ...relation, positions };
}
