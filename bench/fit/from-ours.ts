import { generate } from '../../test/generate';
import { inject } from '../../test/generate/inject';
import type { Example, RelationRule } from '../../src/core/model/rule';
import { RELATION_RULES } from '../../src/core/rules';
import { cellName } from '../../src/core/text/a1';
import { cellKey } from '../../src/core/model/cell-ref';
import { sheetsOfExample } from '../../test/rules/example-sheets';
import { EXAMPLES } from './examples';
import type { Labelled } from './labelled';
import { breaksOf, cellsOf, labelled } from './labelled';

/** Made-up workbooks with one slip, and without. */
export function fromGenerated(n: number): Labelled[] {
  return Array.from({ length: n }, (_, i) => 7 * i + 3).flatMap((seed) => {
    const clean = generate(seed);
    const stray = breaksOf(clean.workbook).map((met) => labelled('generated', `${seed}`, met, 0));
    const slip = inject(clean, seed);
    if (!slip) return stray;
    const wrong = new Set(slip.cells);
    const hit = breaksOf(slip.workbook).filter((met) => cellsOf(met).some((cell) => wrong.has(cellKey(cell))));
    return [...stray, ...hit.map((met) => labelled('generated', `${seed}`, met, 1))];
  });
}

/** What an example's mark asks for. A warning is a break that is rather meant than not. */
const WORTH: Readonly<Record<string, number>> = { error: 1, warning: 0.75, info: 0.3 };

/** The rules' own examples. */
export function fromExamples(): Labelled[] {
  return RELATION_RULES.flatMap((rule) => {
    const { good, bad, doubtful = [] } = EXAMPLES[rule.id]!;
    return [...bad, ...doubtful, ...good, rule.shown].flatMap((example) => fromExample(rule, example));
  });
}

function fromExample(rule: RelationRule, example: Example): Labelled[] {
  const { sheets, marks } = sheetsOfExample(example);
  return breaksOf({ sheets })
    .filter(({ facts: { relation } }) => RELATION_RULES.find((r) => r.appliesTo(relation)) === rule)
    .flatMap((met) => {
      const mark = marks.get(`${sheets[met.result.sheet]!.name}!${cellName(met.result.row, met.result.col)}`);
      // Beside a marked cell another break of the same slip may go unmarked: that says nothing.
      return mark === undefined && marks.size > 0 ? [] : [labelled('examples', rule.id, met, mark === undefined ? 0 : WORTH[mark]!)];
    });
}
