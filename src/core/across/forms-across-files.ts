import { append } from '../collections/append';
import type { FiguresIn } from '../arithmetic/judge';
import { judgeAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import type { Understanding } from '../model/understanding';
import { fold } from '../text/fold';
import { betweenForms } from '../relations/forms';
import type { Instance } from '../relations/forms/instance';
import { instancesOf } from '../relations/forms/instance';
import { anomaliesAmong, withAnomalies } from '../anomalies';
import { areaIn } from '../relations/forms/scope';

/** The files that sheets came from: `fileOf` by sheet number, `paths` by file. */
export interface Files {
  readonly fileOf: (sheet: number) => number;
  readonly paths: readonly string[];
}

/** Does a workbook hold a form that other files of the call may speak of? */
export function hasForms({ workbook, sheets }: Understanding): boolean {
  return instancesOf(workbook, sheets).length > 0;
}

/** Adds what forms of different files say of each other; within a file it is known already. */
export function formsAcrossFiles(understanding: Understanding, files: Files): Understanding {
  const { workbook, sheets } = understanding;
  const figuresIn: FiguresIn = (sheet) => sheets[sheet]!.figures;
  const instances = instancesOf(workbook, sheets).map((instance) => named(instance, files));
  const found = betweenForms(instances, understanding, figuresIn).filter((relation) => filesIn(relation, files).size > 1);
  const across = believed(found, instances, files, figuresIn);
  const anomalies = anomaliesAmong(instances, understanding).anomalies.filter(({ cell, related }) =>
    related.some(({ sheet }) => files.fileOf(sheet) !== files.fileOf(cell.sheet)),
  );
  const known = sheets.map((sheet) => ({ ...sheet, relations: [...sheet.relations, ...across.filter((r) => r.sheet === sheet.sheet)] }));
  return withAnomalies({ workbook, sheets: known }, { anomalies, agreed: [] });
}

/** A sheet that does not say whose it is may stand in a file that does: "bieu-01-xa-ba-cum.xlsx". */
function named(instance: Instance, { fileOf, paths }: Files): Instance {
  const name = fold(paths[fileOf(instance.sheet)]!)
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]+$/, '')
    .replace(/[-_.]+/g, ' ');
  return instance.scope === '' ? { ...instance, scope: areaIn(name) } : instance;
}

function filesIn(relation: Relation, { fileOf }: Files): Set<number> {
  return new Set([relation.sheet, ...relation.operands.map(({ sheet = relation.sheet }) => sheet)].map(fileOf));
}

/**
 * Files may lie in one folder by chance: villages of two communes have the same names, last year's forms no date. Unless
 * the sheets name one area, or places that hardly two areas have, the files must bear each other out in most figures.
 */
function believed(relations: readonly Relation[], instances: readonly Instance[], files: Files, figuresIn: FiguresIn): Relation[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [...filesIn(relation, files)].sort((a, b) => a - b).join();
    append(groups, key, relation);
  }
  return [...groups.values()].flatMap((group) => {
    const [holds, fails] = tally(group, figuresIn);
    if (holds >= 2 && holds >= 2 * fails) return group;
    return group.filter((r) => r.operands.every(({ sheet = r.sheet }) => sameArea(instances, r.sheet, sheet, holds >= fails)));
  });
}

/** Villages are "Thôn 1" or "Đông" everywhere; "Ba Cụm" stands in one place. */
const OWN_NAME = /^[a-z']+ [a-z' ]+$/;

function sameArea(instances: readonly Instance[], one: number, other: number, agreeing: boolean): boolean {
  const [ours, theirs] = [one, other].map((sheet) => instances.filter((i) => i.sheet === sheet));
  if (ours!.some(({ scope }) => scope !== '' && theirs!.some((i) => i.scope === scope))) return true;
  const [a, b] = [ours!, theirs!].map(
    (list) => new Set(list.flatMap(({ lines }) => lines.map(({ name }) => name)).filter((name) => OWN_NAME.test(name))),
  );
  return agreeing && [...a!].filter((name) => b!.has(name)).length >= 2;
}

/** How many figures other than zero agree, and how many don't. */
function tally(relations: readonly Relation[], figuresIn: FiguresIn): [holds: number, fails: number] {
  const judged = relations.flatMap((r) => r.positions.map((position) => judgeAt(r, position, figuresIn)));
  return [
    judged.filter(({ state, actual }) => state === 'holds' && actual !== 0).length,
    judged.filter(({ state }) => state === 'fails').length,
  ];
}
