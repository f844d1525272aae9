import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';

interface Answer {
  readonly errors: readonly string[];
  readonly holds: number;
  readonly undecided: number;
}

function answer(grid: string): Answer {
  const { findings, counts } = check({ sheets: [parseGrid(grid).sheet] });
  return {
    errors: findings.filter((f) => f.severity === 'error').map((f) => `${f.rule} ${f.cell.row},${f.cell.col}`),
    holds: counts.holds,
    undecided: counts.undecided,
  };
}

// The two lines without figures were nothing in the totals of three years.
const NOTHING = `
TT | Nguồn thu           | 2019   | 2020   | 2021   | 2022
I  | Tổng thu            | 209019 | 220342 | 226306 | 248310
1  | Thuế thu nhập       | 133704 | 144722 | 153104 | 167798
2  | Thuế tiêu dùng      | 47312  | 48829  | 45139  | 49142
3  | Thuế nhà đất        | …      | …      | …      | …
4  | Thu khác            | 668    | 794    | 1636   | 1481
5  | Quỹ y tế            | …      | …      | …      | …
6  | Đóng góp            | 27335  | 25997  | 26427  | 29889`;

test('"…" that totals leave out again and again is nothing: they are judged', () => {
  expect(answer(NOTHING)).toEqual({ errors: [], holds: 4, undecided: 0 });
});

test('one total that breaks beside them is wrong', () => {
  expect(answer(NOTHING.replace('167798', '16798')).errors).toEqual(['total-equals-parts 1,5']);
});

test('where totals hold more than the known lines, "…" is not known', () => {
  const unknown = NOTHING.replace('209019', '211245').replace('220342', '221987').replace('226306', '229512').replace('248310', '249977');
  expect(answer(unknown).errors).toEqual([]);
});

test('one total that holds without its "…" proves nothing for the others', () => {
  expect(answer(NOTHING.replace('220342', '221987').replace('226306', '229512').replace('248310', '249977'))).toEqual({
    errors: [],
    holds: 0,
    undecided: 4,
  });
});

test('a line that is itself called "…" is the rest of an empty form, not a figure that nobody knows', () => {
  const form = NOTHING.replace(/^[35] .*\n/gm, '').concat('\n… | … | … | … | … | …');
  expect(answer(form)).toEqual({ errors: [], holds: 4, undecided: 0 });
});

// "Services" is a branch of its own, though it is not set off. Of the first year one part of industry is not known.
const BRANCHES = `
**Economic activity**       | **2016**   | **2017**   | **2018**
**Grand total**             | **3289**   | **4752.9** | **4661.7**
**Agriculture, forestry**   | **1735.5** | **1452.3** | **1543.8**
Agriculture                 | 650.3      | 495.2      | 644.8
Forestry                    | 402.3      | 272.6      | 504
Fishing                     | 682.9      | 684.5      | 395
**Industry, construction**  | **961.9**  | **2750.3** | **2591.8**
Mining                      | 434.3      | 894.5      | 846.4
Manufacturing               | 378.5      | 602.2      | 362.4
Construction                | …          | 418.2      | 890
Electricity, water          | 149.2      | 835.4      | 493
Services                    | 591.6      | 550.3      | 526.1`;

test('a reading that holds nowhere else is not kept for the one column in which "…" hides that', () => {
  expect(answer(BRANCHES).errors).toEqual([]);
});
