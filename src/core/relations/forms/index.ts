import { append } from '../../collections/append';
import type { FiguresIn } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import type { SheetUnderstanding, Understanding } from '../../model/understanding';
import { combine } from '../combine';
import { areaSums } from './areas';
import { FORMS } from './catalogue';
import type { Instance } from './instance';
import { corrected, ownRelations } from './own';
import { ratesOfCounts } from './rates-of';
import { sameFacts } from './same';
import { inferUnknown } from './scope';

/**
 * Adds what is known of printed forms, of which `instances` were found: their own identities, and those between forms and
 * areas, which no single sheet can show. A workbook without known forms stays as it is.
 */
export function withForms(understanding: Understanding, instances: readonly Instance[]): Understanding {
  const { workbook, sheets } = understanding;
  if (instances.length === 0) return understanding;
  const figuresIn: FiguresIn = (sheet) => sheets[sheet]!.figures;
  const across = betweenForms(instances, understanding, figuresIn);
  const of = <T extends { readonly sheet: number }>(list: readonly T[], { sheet }: SheetUnderstanding): T[] =>
    list.filter((one) => one.sheet === sheet);
  return { workbook, sheets: sheets.map((sheet) => withOwn(sheet, of(instances, sheet), of(across, sheet), figuresIn)) };
}

/** What forms say of each other: the same figures, rates of another form's counts, an area and its parts. */
export function betweenForms(instances: readonly Instance[], { workbook, sheets }: Understanding, figuresIn: FiguresIn): Relation[] {
  const groups = groupsOf(instances);
  return [
    ...groups.flatMap((group) => sameFacts(group, sheets, figuresIn)),
    ...ratesOfCounts(groups, figuresIn),
    ...areaSums(instances, workbook, figuresIn),
  ];
}

function withOwn(
  sheet: SheetUnderstanding,
  own: readonly Instance[],
  across: readonly Relation[],
  figuresIn: FiguresIn,
): SheetUnderstanding {
  if (own.length === 0) return sheet;
  const added = own.flatMap((instance) => ownRelations(instance, figuresIn));
  const relations = added.length > 0 ? combine([...sheet.relations, ...added], sheet.figures) : sheet.relations;
  return {
    ...sheet,
    relations: [...own.reduce<readonly Relation[]>((all, instance) => corrected(all, instance, sheet.figures), relations), ...across],
  };
}

/** Forms of one period and one area; of a form that stands there twice only the one that is shown counts. */
function groupsOf(instances: readonly Instance[]): Instance[][] {
  const periods = inferUnknown(instances.map((i) => i.period));
  const scopes = inferUnknown(instances.map((i) => i.scope));
  const groups = new Map<string, Instance[]>();
  instances.forEach((instance, i) => {
    const key = `${periods[i]!}|${scopes[i]!}`;
    append(groups, key, instance);
  });
  return [...groups.values()].map(singled);
}

/** In the order of the catalogue, whatever that of the sheets: the same mistake is told at the same figure. */
function singled(group: readonly Instance[]): Instance[] {
  return FORMS.flatMap((form) => {
    const own = group.filter((instance) => instance.form === form);
    const shown = own.length > 1 ? own.filter(({ visible }) => visible) : own;
    return shown.length === 1 ? shown : [];
  });
}
