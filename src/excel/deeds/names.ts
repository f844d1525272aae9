import type { DefinedName } from '../../core/model/sheet';
import type { NameImage } from './deed';

/** What the workbook's names are now, by name; null where there is none. One sync. */
async function askNames(context: Excel.RequestContext, names: readonly string[]): Promise<Map<string, Excel.NamedItem | null>> {
  if (!names.length) return new Map();
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load({ name: true, formula: true });
  await context.sync();
  return new Map(names.map((name, i) => [name, items[i]!.isNullObject ? null : items[i]!]));
}

/** The names as they are to be defined, each with what it says now. */
export async function imagesOf(context: Excel.RequestContext, names: readonly DefinedName[]): Promise<NameImage[]> {
  const known = await askNames(
    context,
    names.map(({ name }) => name),
  );
  return names.map(({ name, formula }) => {
    const item = known.get(name);
    return { name, before: item ? String(item.formula) : null, written: formula.startsWith('=') ? formula : `=${formula}` };
  });
}

/** Defines or redefines the names with the next sync. */
export function define({ workbook: { names } }: Excel.RequestContext, images: readonly NameImage[]): void {
  for (const { name, before, written } of images) {
    if (before === null) names.add(name, written);
    else names.getItem(name).formula = written;
  }
}

/** Gives the names back what they said, with the next sync; those that are not defined yet or no longer need nothing. */
export async function takeNamesBack(context: Excel.RequestContext, images: readonly NameImage[]): Promise<(() => void)[]> {
  const known = await askNames(
    context,
    images.map(({ name }) => name),
  );
  return images.flatMap(({ name, before }) => {
    const item = known.get(name) ?? null;
    if (before === null) return item ? [() => item.delete()] : [];
    if (!item) return [() => void context.workbook.names.add(name, before)];
    return String(item.formula) === before ? [] : [() => void (item.formula = before)];
  });
}
