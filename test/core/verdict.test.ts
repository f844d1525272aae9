import { emptyFigures, State } from '../../src/core/model/figures';
import type { Figures } from '../../src/core/model/figures';
import { judgeAt } from '../../src/core/arithmetic/judge';
import type { Relation } from '../../src/core/model/relation';
import { Verdict, verdictOf } from '../../src/core/arithmetic/verdict';
import { dice } from '../generate/dice';

const ROWS = 12;
const COLS = 7;
const WORD = { [Verdict.Holds]: 'holds', [Verdict.Fails]: 'fails', [Verdict.Undecided]: 'undecided' };

/** Small figures of all states, so that sums and quotients hold by chance often enough. */
function sheetOf(seed: number): Figures {
  const d = dice(seed);
  const figures = emptyFigures(ROWS, COLS);
  for (let at = 0; at < ROWS * COLS; at++) {
    const state = d.int(0, 9) > 1 ? State.Figure : (d.int(0, State.Unreadable) as State);
    figures.state[at] = state;
    if (state !== State.Figure) continue;
    figures.value[at] = d.int(-1, 6) / (d.int(0, 3) === 0 ? 10 : 1);
    figures.roundingError[at] = [0, 0, 0.05, 0.5][d.int(0, 3)]!;
  }
  return figures;
}

function relationOf(seed: number): Relation {
  const d = dice(seed + 1000);
  const kind = (['sum', 'ratio', 'growth', 'product', 'at-most', 'average'] as const)[d.int(0, 5)]!;
  const axis = d.int(0, 1) ? 'row' : 'column';
  const [lines, positions] = axis === 'row' ? [ROWS, COLS] : [COLS, ROWS];
  const count = kind === 'sum' || kind === 'average' ? d.int(1, 4) : kind === 'at-most' ? 1 : 2;
  // A line and a place outside the sheet are asked for too.
  const operands = Array.from({ length: count }, () => ({
    line: d.int(-1, lines),
    ...(d.int(0, 9) === 0 ? { at: d.int(0, positions - 1) } : {}),
  }));
  return {
    kind,
    role: 'total',
    sheet: 0,
    axis,
    result: { line: d.int(0, lines - 1) },
    operands,
    signs: operands.map(() => (d.int(0, 3) ? 1 : -1)),
    factor: [1, 1, 100][d.int(0, 2)]!,
    positions: Array.from({ length: positions + 2 }, (_, i) => i - 1),
    evidence: ['label'],
    confidence: 1,
    because: [],
  };
}

test('a verdict is the state that the judge gives, whatever the relation and the cells', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++) {
    const figures = sheetOf(seed);
    const relation = relationOf(seed);
    const verdict = verdictOf(relation, figures);
    for (const position of relation.positions) {
      const { state } = judgeAt(relation, position, () => figures);
      seen.set(`${relation.kind} ${state}`, (seen.get(`${relation.kind} ${state}`) ?? 0) + 1);
      if (WORD[verdict(position)] !== state)
        throw new Error(`seed ${seed}, place ${position}: ${WORD[verdict(position)]}, but the judge says ${state}`);
    }
  }
  for (const kind of ['sum', 'ratio', 'growth'])
    for (const state of ['holds', 'fails', 'undecided']) expect(seen.get(`${kind} ${state}`) ?? 0).toBeGreaterThan(50);
});
