import { Fault, type Answer } from '../../../src/core/indicators';
import { embedFormula, plainFormula } from '../../../src/core/indicators/plain';
import { argumentsOf, randomCases, referencesOf, type Case } from './cases';
import { libreOffice, recalculate, type Input, type Output } from './recalculate';
import { Unfolding } from './unfold';

/**
 * An independent judge for what we put into an officer's workbook: LibreOffice calculates our formulas over random cells,
 * and has to come to the figures of our functions. Releases before 24.8 know neither LAMBDA nor LET: the names are laid
 * out in cells, binding by binding. Where there is no LibreOffice, our own evaluator alone judges (plain.test.ts).
 */
const soffice = libreOffice();
const judged = soffice ? test : test.skip;
const note = soffice ? '' : ' (skipped: no LibreOffice on this machine)';
const RUNS = 40;

function inputsOf({ cells }: Case): Map<string, Input> {
  return new Map(cells.flatMap((cell, i): [string, Input][] => (cell === null ? [] : [[String.fromCharCode(65 + i), cell]])));
}

const callOf = (each: Case, row: number): string =>
  `=${each.indicator.names.en}(${[...referencesOf(each, row), ...(each.digits === null ? [] : [String(each.digits)])].join(',')})`;

/** LibreOffice takes odd roots of negative numbers; Excel gives #NUM!, and so do we. */
const takesOddRoot = ({ indicator }: Case, ours: Answer): boolean =>
  indicator.id === 'yearly-growth' && ours instanceof Fault && ours.error === '#NUM!';

function agree(ours: Answer, theirs: Output): boolean {
  if (ours instanceof Fault) return typeof theirs === 'object' && theirs?.error === ours.error;
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  return ours === theirs;
}

const told = (each: Case, row: number, ours: Answer, theirs: Output): string =>
  `${callOf(each, row)} over ${JSON.stringify(each.cells)}: ours ${ours instanceof Fault ? ours.error : JSON.stringify(ours)}, LibreOffice ${JSON.stringify(theirs)}`;

judged(
  `plain formulas over random figures${note}`,
  async () => {
    const cases = randomCases(RUNS, false);
    const rows = cases.map((each, i) => inputsOf(each).set('H', { formula: plainFormula(callOf(each, i + 1))!.slice(1) }));
    const read = await recalculate(soffice!, rows);
    const seen = { figures: 0, zeroBase: 0 };
    const wrong = cases.flatMap((each, i) => {
      const [ours, theirs] = [each.indicator.answer(argumentsOf(each))[0]![0]!, read('H', i + 1)];
      // What our functions refuse (a part above its whole) a plain formula calculates: only a zero base is an error there too.
      if (ours instanceof Fault && ours.error !== '#DIV/0!') return [];
      if (ours instanceof Fault) seen.zeroBase++;
      else seen.figures++;
      return agree(ours, theirs) ? [] : [told(each, i + 1, ours, theirs)];
    });
    expect(wrong).toEqual([]);
    expect(seen.figures).toBeGreaterThan(1000);
    expect(seen.zeroBase).toBeGreaterThan(100);
  },
  180_000,
);

judged(
  `LAMBDA names over random cells, texts, blanks and errors included${note}`,
  async () => {
    const cases = randomCases(RUNS, true);
    const rows = cases.map((each, i) => {
      const [name, names] = nameOf(each, i + 1);
      const unfolding = new Unfolding(i, 8, names);
      const answer = unfolding.call(name, [...referencesOf(each, i + 1), each.digits === null ? null : String(each.digits)]);
      return new Map([...inputsOf(each), ...unfolding.cells, ['H', { formula: answer }] as const]);
    });
    const read = await recalculate(soffice!, rows);
    const seen = { figures: 0, errors: 0 };
    const wrong = cases.flatMap((each, i) => {
      const [ours, theirs] = [each.indicator.answer(argumentsOf(each))[0]![0]!, read('H', i + 1)];
      if (ours instanceof Fault) seen.errors++;
      else seen.figures++;
      return takesOddRoot(each, ours) || agree(ours, theirs) ? [] : [told(each, i + 1, ours, theirs)];
    });
    expect(wrong).toEqual([]);
    expect(Math.min(seen.figures, seen.errors)).toBeGreaterThan(1000);
  },
  180_000,
);

/** The name that the embedded formula calls, and the text of every name it needs. */
function nameOf(each: Case, row: number): readonly [string, ReadonlyMap<string, string>] {
  const { formula, names } = embedFormula(callOf(each, row))!;
  return [/^=(\w+)\(/.exec(formula)![1]!, new Map(names.map(({ name, refersTo }) => [name, refersTo]))];
}
