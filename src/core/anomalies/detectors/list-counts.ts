import { append } from '../../collections/append';
import { State } from '../../model/figures';
import type { CellPlace } from '../../model/place';
import type { Oddity, SheetUnderstanding, Understanding } from '../../model/understanding';
import { notice } from './look';
import type { Fact } from '../../relations/forms/form';
import type { Household, HouseholdList } from './households';
import { householdsOf } from './households';
import type { Instance } from '../../relations/forms/instance';
import { linesFor } from '../../relations/forms/pair';
import { bareName } from '../../relations/forms/places';
import { inferUnknown } from '../../relations/forms/scope';

/** At least this share of the households must be marked just once: else the list keeps its marks in another way. */
const USUAL = 0.8;

/** Forms 14 and 15: households that are not marked just once, and places whose households are not as many as another form says. */
export function listOddities(instances: readonly Instance[], { workbook, sheets }: Understanding): Oddity[] {
  const periods = inferUnknown(instances.map(({ period }) => period));
  return instances.flatMap((instance, i) => {
    const { lists } = instance.form;
    if (!lists) return [];
    const list = householdsOf(instance, workbook.sheets[instance.sheet]!);
    const counted = instances.filter((other, k) => !other.form.lists && periods[k] === periods[i]);
    return [...unmarked(instance, list), ...miscounted(instance, list, lists, counted, sheets)];
  });
}

function unmarked({ sheet }: Instance, { households, changes, nameCol }: HouseholdList): Oddity[] {
  const once = households.filter(({ marks }) => marks.length === 1).length;
  if (changes.size < 2 || once < 2 || once < USUAL * households.length) return [];
  return households
    .filter(({ marks }) => marks.length !== 1)
    .map(({ row, name, marks }) =>
      notice({
        kind: marks.length === 0 ? 'marks-missing' : 'marks-several',
        cell: { sheet, row, col: marks.length === 0 ? nameCol : changes.get(marks[1]!)! },
        actual: marks.length === 0 ? name : 'x',
        confidence: 0.9,
        related: [...changes.values()].map((col) => ({ sheet, row, col })),
        words: { n: marks.length },
      }),
    );
}

/** How far a list of a whole area may be from the form's total to be meant as its list, and no excerpt. */
const NEAR = 0.2;

function miscounted(
  list: Instance,
  read: HouseholdList,
  who: Fact,
  counted: readonly Instance[],
  sheets: readonly SheetUnderstanding[],
): Oddity[] {
  const form = counted.find((other) => other.form.columns.some((c) => c.fact === who) && other.lines.length > 0);
  const key = form?.form.columns.find((c) => c.fact === who)?.key;
  const col = form && form.columnOf(key!, 'households');
  if (!form || col === undefined || read.households.length === 0) return [];
  const own = bareName(list.scope).name;
  return [...byPlace(read.households, own)].flatMap(([place, households]) => {
    const { line, named } = lineOf(form, list, place);
    if (line === undefined) return [];
    const { state, value, cols } = sheets[form.sheet]!.figures;
    const stated = value[line * cols + col]!;
    const far = !named && Math.abs(stated - households.length) > NEAR * Math.max(stated, households.length);
    if (state[line * cols + col] !== State.Figure || stated === households.length || far) return [];
    return [
      countDiffers(
        { sheet: form.sheet, row: line, col },
        stated,
        households.map(({ row }) => ({ sheet: list.sheet, row, col: read.nameCol })),
        named,
      ),
    ];
  });
}

/** Households by where they live; of a list that does not say, all are of its own area. */
function byPlace(households: readonly Household[], own: string): Map<string, Household[]> {
  const places = new Map<string, Household[]>();
  for (const household of households) {
    const place = household.place || own;
    append(places, place, household);
  }
  // A list of all the villages of the commune is one of the commune, too.
  if (own !== '' && !places.has(own)) places.set(own, [...households]);
  return places;
}

/** The form's line of a place: by its name, or its total where form and list are of one area. */
function lineOf(form: Instance, list: Instance, place: string): { readonly line: number | undefined; readonly named: boolean } {
  const lines = linesFor(form, 'households');
  const called = lines.filter(({ name }) => name !== '' && name === place);
  if (called.length > 0) return { line: called.length === 1 ? called[0]!.row : undefined, named: true };
  const totals = lines.filter(({ name }) => name === '');
  const same = list.scope !== '' && list.scope === form.scope && place === bareName(list.scope).name;
  return { line: same && totals.length === 1 ? totals[0]!.row : undefined, named: false };
}

function countDiffers(cell: CellPlace, stated: number, related: readonly CellPlace[], named: boolean): Oddity {
  return {
    ...notice({ kind: 'list-count-differs', cell, actual: stated, confidence: named ? 0.9 : 0.5, related }),
    suggestion: related.length,
  };
}
