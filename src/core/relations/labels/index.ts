import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Scan } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';
import { totalsOf } from '../../tables/read-tables';
import type { SeriesGroup } from '../series';
import { breakdownsOf, columnSeries, rowSeries } from '../series';
import { columnTotalRelations } from './column-totals';
import { cumulatedRelations } from './cumulated';
import { enclosedFlows } from './enclosed';
import { closingRelations, differenceRelations } from './flows';
import { meanRelations } from './means';
import { withoutPoorOfAll } from './poor-of-all';
import { partColumns } from './of-which';
import { printedRelations } from './printed';
import type { Products } from './products';
import { productRelations } from './products';
import { partsOfRates } from './rate-parts';
import { rateRelations } from './rates';
import { rowTotalRelations } from './row-totals';
import { withoutSeveral } from './several';
import { shareRelations } from './shares';
import { yearlyRelations } from './yearly';

/** Identities that the form prints, and totals of lines and columns. */
export function totalRelations(scan: Scan, draft: Draft, sheet: number, figures: Figures): Relation[] {
  const totals = [...rowTotalRelations(draft, sheet, figures), ...columnTotalRelations(draft, sheet, figures)];
  return [...printedRelations(scan, draft, sheet, figures), ...withoutPoorOfAll(draft, withoutSeveral(draft, totals, figures))];
}

/** Quantity times price, people times norm; and which of these figures were not rounded. */
export function multiplied(draft: Draft, sheet: number, figures: Figures): Products {
  const found = seriesGroupsOf(draft, sheet).map((group) => productRelations(group, acrossTotals(draft, group), figures));
  return { relations: found.flatMap(({ relations }) => relations), exact: found.flatMap(({ exact }) => exact) };
}

/** What heads and labels say of series beside each other: rates, flows, differences, cumulated and yearly figures. */
export function seriesRelations(draft: Draft, sheet: number, figures: Figures): Relation[] {
  const groups = seriesGroupsOf(draft, sheet);
  return [
    ...groups.flatMap((group) => cumulatedRelations(group, acrossTotals(draft, group), figures)),
    ...groups.flatMap((group) => SERIES_RELATIONS.flatMap((relationsOf) => relationsOf(group, figures))),
  ];
}

/** Each for itself: none sees what another found. */
const SERIES_RELATIONS: readonly ((group: SeriesGroup, figures: Figures) => Relation[])[] = [
  rateRelations,
  closingRelations,
  enclosedFlows,
  differenceRelations,
  yearlyRelations,
];

/** Shares are of totals, means are of what totals sum up, and rates have parts: `known` holds these. */
export function relationsOnTotals(draft: Draft, sheet: number, figures: Figures, known: readonly Relation[]): Relation[] {
  return [
    ...shareRelations(draft, sheet, figures, known),
    ...seriesGroupsOf(draft, sheet).flatMap((group) => [
      ...meanRelations(group, figures, known),
      ...partsOfRates(group, group.axis === 'row' ? partColumns(draft) : group.adding, figures, known),
    ]),
  ];
}

/** The columns, and the rows of each breakdown. */
function seriesGroupsOf(draft: Draft, sheet: number): SeriesGroup[] {
  return [columnSeries(draft, sheet), ...breakdownsOf(draft).map((b) => rowSeries(draft, sheet, b))];
}

/** Positions of the group's series that add others up. */
function acrossTotals(draft: Draft, { axis }: SeriesGroup): Set<number> {
  return totalsOf(draft, axis === 'column' ? 'row' : 'column');
}
