import type { Figures } from '../../src/core/model/figures';
import { multiplied, seriesRelations, totalRelations } from '../../src/core/relations/labels';
import { formulaRelations } from '../../src/core/relations/formulas/formula-relations';
import { mineRelations } from '../../src/core/relations/mining';
import { notationsOf } from '../../src/core/tables/cells/notation';
import { readFigures } from '../../src/core/tables/cells/read-figures';
import { scanSheet } from '../../src/core/tables/cells/scan';
import { draftsOf, quantityOf } from '../../src/core/tables/read-tables';
import { generate } from '../generate';

/** What may be asked in any order, since none sees what another found: name → answer, as text. */
function questionsOf(seed: number): { readonly figures: Figures; readonly ask: Readonly<Record<string, () => string>> } {
  const { workbook } = generate(seed);
  const scan = scanSheet(workbook.sheets[0]!);
  const drafts = draftsOf(scan);
  const figures = readFigures(scan, drafts, notationsOf(scan, drafts));
  const perTable = drafts.flatMap((draft, i): [string, () => unknown][] => [
    [`totals of table ${i}`, () => totalRelations(scan, draft, 0, figures)],
    [`products of table ${i}`, () => multiplied(draft, 0, figures)],
    [`series of table ${i}`, () => seriesRelations(draft, 0, figures)],
  ]);
  const all: [string, () => unknown][] = [
    ...perTable,
    ['formulas', () => formulaRelations(workbook, 0, figures, quantityOf(drafts))],
    ['figures alone', () => mineRelations(figures)],
  ];
  return { figures, ask: Object.fromEntries(all.map(([name, question]) => [name, () => JSON.stringify(question())])) };
}

const copyOf = ({ value, roundingError, state, decimals, origin }: Figures) => [
  [...value],
  [...roundingError],
  [...state],
  [...decimals],
  [...origin],
];

test.each([11, 12, 13, 14, 15, 16, 17, 18, 19, 20])('seed %i: relations are the same in whatever order they are looked for', (seed) => {
  const { figures, ask } = questionsOf(seed);
  const before = copyOf(figures);
  const forwards = Object.fromEntries(Object.keys(ask).map((name) => [name, ask[name]!()]));
  const fresh = questionsOf(seed).ask;
  const backwards = Object.fromEntries(
    Object.keys(fresh)
      .reverse()
      .map((name) => [name, fresh[name]!()]),
  );
  expect(backwards).toEqual(forwards);
  // None writes into what it was given.
  expect(copyOf(figures)).toEqual(before);
});
