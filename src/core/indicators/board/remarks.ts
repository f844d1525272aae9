import { message, type MessageArg } from '../../model/message';
import { fold } from '../../text/fold';
import type { Target } from '../../text/target';
import type { BoardRow, BoardSettings, Remark } from './model';

/** A row before its remarks are known. */
export type Bare = Omit<BoardRow, 'remarks'>;

export function remark(kind: Remark['kind'], args: Record<string, MessageArg> = {}, other: number | null = null): Remark {
  return { kind, message: message(`board.${kind}`, args), other };
}

/** Words an indicator's name says its measure with, folded. */
const MEASURE =
  /^(?:ti le|ti trong|ti so|ti suat|muc|so |tong|chi so|dien tich|tuoi|san luong|nang suat|gia tri|thu nhap|toc do|diem|co cau|khoi luong|doanh|kinh phi|von|do |mat do|he so|chi tieu|binh quan|luot|luong|grdp|gdp|cpi|kim ngach)/;
/** A name that is only a place, an area or a group of people. */
const ONLY_A_GROUP =
  /^(?:cac )?(?:huien|xa|thon|ban|phuong|thi tran|thanh thi|nong thon|do thi|vung|khu vuc|mien|nu|nam|tre em|nguoi|ho|nhom)\b/;
const isPercent = (unit: string): boolean => /[%‰]/.test(unit);
const isLevelUnit = (unit: string): boolean => /^(?:muc do|bac hoc|cap do|cap hoc|muc|xep loai|hang)$/.test(fold(unit));

/** What one row of the annex gets wrong by itself. */
export function ownRemarks(row: Bare, above: Bare | null, settings: BoardSettings): Remark[] {
  if (row.kind === 'group' || row.kind === 'heading') return [];
  return [...targetRemarks(row), ...unitRemarks(row), ...nameRemarks(row, above, settings)];
}

function targetRemarks({ line, goals }: Bare): Remark[] {
  const written = line.targets.map((target) => (typeof target === 'string' ? target.trim() : target));
  if (written.every((target) => target === null || target === '')) return [remark('no-target')];
  if (goals.every(({ target }) => target === null || target.kind === 'none')) return [remark('only-dashes')];
  const found: Remark[] = [];
  goals.forEach(({ target, year }, i) => {
    const text = written[i];
    if (target === null && text !== null && text !== undefined && text !== '')
      found.push(remark('unreadable-target', { year: String(year), text: String(text) }));
  });
  const figures = goals.flatMap(({ target }) => (target?.kind === 'figure' ? [target] : []));
  if (figures.length > 0 && figures.every(({ low, high }) => low?.value === 0 && high?.value === 0) && isPercent(line.unit))
    found.push(remark('zero-target'));
  return found;
}

function unitRemarks({ line, goals }: Bare): Remark[] {
  const { unit } = line;
  if (unit.trim() === '') return [remark('no-unit')];
  const label = fold(line.label);
  const targets = goals.flatMap(({ target }) => (target ? [target] : []));
  const hasFigure = targets.some(({ kind }) => kind === 'figure');
  const hasLevel = targets.some(({ kind }) => kind === 'level');
  if (/^(?:ti le|ti trong|co cau)/.test(label) && !isPercent(unit)) return [remark('unit-does-not-fit', { unit })];
  if ((hasLevel && !hasFigure && isPercent(unit)) || (hasFigure && !hasLevel && isLevelUnit(unit)))
    return [remark('unit-does-not-fit', { unit })];
  if (/^so (?!nam|lan)/.test(label) && isPercent(unit)) return [remark('unit-does-not-fit', { unit })];
  if (/^(?:muc )?giam ti le|^muc (?:giam|tang) ti le/.test(label) && /^%/.test(unit)) return [remark('points-not-percent', { unit })];
  const above = targets.find((target) => isPercent(unit) && lowest(target) > 100);
  return above && !/(?:tang|so voi|ke hoach|chi so|chung)/.test(label) ? [remark('above-hundred', { text: above.text })] : [];
}

function lowest(target: Target): number {
  return target.kind === 'figure' ? (target.low?.value ?? -Infinity) : -Infinity;
}

function nameRemarks(row: Bare, above: Bare | null, { level }: BoardSettings): Remark[] {
  const label = fold(row.line.label);
  const found: Remark[] = [];
  if (level !== null && level !== 'province' && /\(quoc gia\)|\bca nuoc\b|\btoan quoc\b|\bso tinh\b/.test(label))
    found.push(remark('other-level'));
  if (level === 'commune' && /\bso (?:xa|huien)\b/.test(label)) found.push(remark('other-level'));
  if (row.kind !== 'indicator' || MEASURE.test(label) || !isPercent(row.line.unit)) return found;
  const belongs = above !== null && above.kind === 'indicator' && ONLY_A_GROUP.test(label) && fold(above.line.unit) === fold(row.line.unit);
  return [...found, belongs ? remark('of-which-numbered', { above: above.line.label }) : remark('no-measure', { unit: row.line.unit })];
}
