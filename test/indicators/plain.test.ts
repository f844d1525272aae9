import fc from 'fast-check';
import type { Relation } from '../../src/core/model/relation';
import { Fault, indicatorNamed, INDICATORS, type Answer, type Indicator } from '../../src/core/indicators';
import { embedFormula, lambdaOf, ourCalls, plainFormula, rateFormulas, type RateColumnOptions } from '../../src/core/indicators/plain';
import { evaluate, XlError, type Book } from './evaluator';

test.each<[string, string | null]>([
  ['=POVERTYRATE(B2,C2)', '=B2/C2*100'],
  ['=TYLEHONGHEO(B2,C2,2)', '=ROUND(B2/C2*100,2)'],
  ['=tylehongheo( B2 , C2 )', '=B2/C2*100'],
  ['=_xldudf_POVERTYRATE(B2,C2)', '=B2/C2*100'],
  ['=_xlfn._xldudf_KS.POVERTYRATE(B2,C2)', '=B2/C2*100'],
  ['=KHOPSO.TYLEHONGHEO($B2,C$2)', '=$B2/C$2*100'],
  ['=POVERTYRATE(B2+B3,C2-C3)', '=(B2+B3)/(C2-C3)*100'],
  ['=POVERTYRATE(SUM(B2:B9),C2)+1', '=(SUM(B2:B9)/C2*100)+1'],
  ['=IF(C2="","",POVERTYRATE(B2,C2))', '=IF(C2="","",B2/C2*100)'],
  ['=ROUND(POVERTYRATE(B2,C2),1)&"% (POVERTYRATE(B2,C2))"', '=ROUND(B2/C2*100,1)&"% (POVERTYRATE(B2,C2))"'],
  ["=POVERTYRATE('Biểu 1'!C9,'Biểu (2), năm'!D9)", "='Biểu 1'!C9/'Biểu (2), năm'!D9*100"],
  ['=POVERTYRATE("1.855","38.459",2)', '=ROUND(1855/38459*100,2)'],
  ['=POVERTYRATE(B2,C2,)', '=B2/C2*100'],
  ['=SOCIALINSURANCERATE(B2,C2,D2)', '=(B2+C2)/D2*100'],
  ['=CHANGEPERCENT(-B2,C2)', '=(C2-(-B2))/(-B2)*100'],
  ['=POINTCHANGE(POVERTYRATE(B2,C2),POVERTYRATE(D2,E2))', '=(D2/E2*100)-(B2/C2*100)'],
  ['=WEIGHTEDRATE(B2:B9,C2:C9)', '=SUMPRODUCT(B2:B9,C2:C9)/SUM(C2:C9)'],
  ['=ROLLFORWARD(B2,C2:E2,F2:I2)', '=B2-SUM(C2:E2)+SUM(F2:I2)'],
  ['=POVERTYRATE(Bảng1[Hộ nghèo],Bảng1[Tổng, (hộ)])', '=(Bảng1[Hộ nghèo])/(Bảng1[Tổng, (hộ)])*100'],
  ['=SUM(B2:B9)', '=SUM(B2:B9)'],
  ['=TARGETSTATUS(B2,C2)', null],
  ['=IF(A1,TARGETSTATUS(B2,C2),"")', null],
  ['=PATHVALUE(A1,2020,"2-2,5",2030,2025)', null],
  ['=VNNUMBER("1.855")', null],
  ['=POVERTYRATE("abc",C2)', null],
  ['=POVERTYRATE(1,2,3,4)', null],
])('%s → %s', (formula, expected) => expect(plainFormula(formula)).toBe(expected));

test('a text that our function reads is no matter for a plain formula', () => {
  const texts = new Set(['C2', "'Biểu (1)'!$D$2", 'E2:E9']);
  const asked: string[] = [];
  const holdsText = (reference: string): boolean => (asked.push(reference), texts.has(reference));
  expect(plainFormula('=POVERTYRATE(B2,C2)', holdsText)).toBeNull();
  expect(plainFormula('=POVERTYRATE(B2,D2)+C2', holdsText)).toBe('=(B2/D2*100)+C2');
  expect(plainFormula("=POVERTYRATE(B2,'Biểu (1)'!$D$2)", holdsText)).toBeNull();
  expect(plainFormula('=WEIGHTEDRATE(D2:D9,E2:E9)', holdsText)).toBeNull();
  expect(plainFormula('=POVERTYRATE(SUM(B2:B9),MAX($F$2,"C2"))', holdsText)).toBe('=SUM(B2:B9)/MAX($F$2,"C2")*100');
  expect(asked).toEqual(['B2', 'C2', 'B2', 'D2', 'B2', "'Biểu (1)'!$D$2", 'D2:D9', 'E2:E9', 'B2:B9', '$F$2']);
});

test('the calls of ours in a formula, also inside other calls, not inside texts', () => {
  expect(ourCalls('=IF(A1>0,POVERTYRATE(B2,C2),"TYLEHONGHEO(1,2)")&VNTEXT(TYLEHOCANNGHEO(B2,C2),2)')).toEqual([
    'POVERTYRATE',
    'VNTEXT',
    'TYLEHOCANNGHEO',
  ]);
  expect(ourCalls('=SUM(A1:A9)')).toEqual([]);
});

test('embedding writes names of its own, which clash neither with ours nor with cells', () => {
  const embedded = embedFormula('=IF(C2="","",POVERTYRATE(B2,C2,2))')!;
  expect(embedded.formula).toBe('=IF(C2="","",KS_POVERTYRATE(B2,C2,2))');
  expect(embedded.names.map(({ name }) => name)).toEqual(['KS_SO', 'KS_POVERTYRATE']);
  for (const { name, refersTo } of embedded.names) {
    expect(indicatorNamed(name)).toBeNull();
    expect(refersTo.startsWith('=LAMBDA(')).toBe(true);
    expect(refersTo.length).toBeLessThan(8192);
  }
  expect(embedFormula('=TARGETSTATUS(B2,C2)')).toBeNull();
  expect(embedFormula('=POVERTYRATE(B2)')).toBeNull();
});

const CONVERTIBLE = INDICATORS.filter((each) => each.formula !== null);

test('most functions have a plain form; those that read texts have none', () => {
  expect(CONVERTIBLE.length).toBeGreaterThan(75);
  expect(
    INDICATORS.filter((each) => each.formula === null)
      .map((each) => each.id)
      .sort(),
  ).toEqual(['check-rate', 'check-sum', 'target-gap', 'target-parse', 'target-status', 'vn-number', 'vn-text']);
});

type Cell = number | string | null;
const figure = fc.oneof(
  fc.integer({ min: -9, max: 60 }),
  fc.integer({ min: 0, max: 10 ** 6 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((x) => Number(x.toFixed(3))),
  fc.constantFrom(0, null),
);
const texts = fc.constantFrom(
  '1.855',
  '38.459',
  '4,82',
  '4,82%',
  '1.234.567',
  '1.234,5',
  '1,234,567',
  '12.5',
  '0.125',
  '-',
  '',
  ' 12 ',
  '…',
  'x',
  '-3,5',
);

/** A row of cells A1, B1, … for the arguments, ranges over two rows and columns where an aggregate wants them. */
function callOf(
  indicator: Indicator,
  cells: readonly Cell[],
  decimals: number | null,
): { readonly formula: string; readonly args: readonly unknown[]; readonly book: Book } {
  const book: Record<string, Cell> = {};
  const args = indicator.parameters.map((_, i) => {
    const value = cells[i]!;
    book[`${String.fromCharCode(65 + i)}1`] = value;
    return [[value]];
  });
  const written = indicator.parameters.map((_, i) => `${String.fromCharCode(65 + i)}1`);
  const rounds = decimals !== null && indicator.optional.includes('decimals');
  return {
    formula: `=${indicator.names.en}(${[...written, ...(rounds ? [String(decimals)] : [])].join(',')})`,
    args: [...args, rounds ? decimals : null],
    book: { cells: book },
  };
}

function same(ours: Answer, theirs: unknown): boolean {
  if (ours instanceof Fault) return theirs instanceof XlError && theirs.code === ours.error;
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  return ours === theirs;
}

const decimals = fc.constantFrom(null, null, 0, 1, 2);

test.each([
  [-1, 1, -1],
  [-8, 2, 1],
  [-8, 1, 3],
  [-8, 2, 2],
  [4, 9, 2],
])('yearly growth from %d to %d over %d intervals is the same in both, below zero too', (...cells) => {
  const indicator = CONVERTIBLE.find((each) => each.id === 'yearly-growth')!;
  const { formula, args, book } = callOf(indicator, cells, null);
  const embedded = embedFormula(formula)!;
  const theirs = evaluate(embedded.formula, {
    ...book,
    names: Object.fromEntries(embedded.names.map(({ name, refersTo }) => [name, refersTo])),
  });
  expect(same(indicator.answer(args)[0]![0]!, theirs)).toBe(true);
});

test('LAMBDA names compute what our functions compute, texts, blanks and errors included', () => {
  const seen = { figures: 0, errors: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...CONVERTIBLE),
      fc.array(fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: texts }), { minLength: 6, maxLength: 6 }),
      decimals,
      (indicator, cells, digits) => {
        // A goal's reduction and a path's target are texts of their own grammar in our functions, figures in a LAMBDA.
        if (indicator.id === 'reduction-goal') cells[1] = typeof cells[1] === 'number' ? Math.abs(cells[1] % 1) : 0.5;
        const aim = indicator.parameters.indexOf('target');
        if (aim >= 0 && typeof cells[aim] !== 'number') cells[aim] = 7;
        const { formula, args, book } = callOf(indicator, cells, digits);
        const embedded = embedFormula(formula)!;
        const names = Object.fromEntries(embedded.names.map(({ name, refersTo }) => [name, refersTo]));
        const theirs = evaluate(embedded.formula, { ...book, names });
        const ours = indicator.answer(args)[0]![0]!;
        if (ours instanceof Fault) seen.errors++;
        else seen.figures++;
        if (!same(ours, theirs))
          throw new Error(`${formula} with ${JSON.stringify(book.cells)}: ours ${JSON.stringify(ours)}, LAMBDA ${JSON.stringify(theirs)}`);
      },
    ),
    { numRuns: 2500 },
  );
  expect(Math.min(seen.figures, seen.errors)).toBeGreaterThan(400);
});

test('plain formulas compute what our functions compute wherever these give a figure', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.constantFrom(...CONVERTIBLE), fc.array(figure, { minLength: 6, maxLength: 6 }), decimals, (indicator, cells, digits) => {
      if (indicator.id === 'reduction-goal') cells[1] = typeof cells[1] === 'number' ? Math.abs(cells[1] % 1) : 0.5;
      const { formula, args, book } = callOf(indicator, cells, digits);
      const ours = indicator.answer(args)[0]![0]!;
      const theirs = evaluate(plainFormula(formula)!, book);
      if (ours instanceof Fault && ours.error === '#DIV/0!') expect(theirs).toEqual(new XlError('#DIV/0!'));
      if (ours instanceof Fault) return;
      compared++;
      if (!same(ours, theirs))
        throw new Error(`${formula} with ${JSON.stringify(book.cells)}: ours ${JSON.stringify(ours)}, plain ${JSON.stringify(theirs)}`);
    }),
    { numRuns: 2500 },
  );
  expect(compared).toBeGreaterThan(900);
});

test('over ranges a LAMBDA spills as our function does', () => {
  const cells = { A1: 10, A2: 50, A3: '1.855', B1: 40, B2: 20, B3: '38.459' };
  const { formula, names } = embedFormula('=TYLEHONGHEO(A1:A3,B1:B3,2)')!;
  expect(evaluate(formula, { cells, names: Object.fromEntries(names.map((each) => [each.name, each.refersTo])) })).toEqual([
    [25],
    [new XlError('#N/A')],
    [4.82],
  ]);
  const rates = embedFormula('=WEIGHTEDRATE(A1:A2,B1:B2)')!;
  expect(evaluate(rates.formula, { cells, names: Object.fromEntries(rates.names.map((each) => [each.name, each.refersTo])) })).toBeCloseTo(
    (10 * 40 + 50 * 20) / 60,
    10,
  );
});

test('the judge itself knows precedence and refuses what it does not know', () => {
  expect(evaluate('=-2^2+10%*50', { cells: {} })).toBe(9);
  expect(evaluate('=1/0', { cells: {} })).toEqual(new XlError('#DIV/0!'));
  expect(() => evaluate('=VLOOKUP(1,2,3)', { cells: {} })).toThrow('#NAME?');
  expect(lambdaOf(indicatorNamed('TARGETSTATUS')!)).toBeNull();
});

describe('a typed column of rates as formulas', () => {
  const relation: Relation = {
    kind: 'ratio',
    role: 'rate',
    sheet: 0,
    axis: 'column',
    result: { line: 3 },
    operands: [{ line: 2 }, { line: 1 }],
    signs: [1, 1],
    factor: 100,
    positions: [4, 5],
    evidence: ['printed'],
    confidence: 1,
    because: [],
  };
  const options: RateColumnOptions = { sheetNames: ['Biểu 1', 'Biểu 2'], isPercentFormat: () => false };

  test('plain, and with our function under the name of the language', () => {
    expect(rateFormulas(relation, options).map(({ formula }) => formula)).toEqual(['=C5/B5*100', '=C6/B6*100']);
    const indicator = indicatorNamed('POVERTYRATE')!;
    expect(rateFormulas(relation, { ...options, indicator }).map(({ formula }) => formula)).toEqual([
      '=TYLEHONGHEO(C5,B5)',
      '=TYLEHONGHEO(C6,B6)',
    ]);
    expect(rateFormulas(relation, { ...options, indicator, language: 'en' })[0]).toEqual({
      cell: { sheet: 0, row: 4, col: 3 },
      formula: '=POVERTYRATE(C5,B5)',
    });
  });

  test('a cell with a % format gets the quotient itself, never our percent', () => {
    const percent = { ...options, isPercentFormat: () => true };
    expect(rateFormulas(relation, percent)[0]!.formula).toBe('=C5/B5');
    expect(rateFormulas(relation, { ...percent, indicator: indicatorNamed('POVERTYRATE')! })[0]!.formula).toBe('=C5/B5');
  });

  test('rounded where asked: plain by ROUND, ours by its own argument', () => {
    const decimals = ({ row }: { readonly row: number }) => (row === 4 ? 2 : null);
    expect(rateFormulas(relation, { ...options, decimals }).map(({ formula }) => formula)).toEqual(['=ROUND(C5/B5*100,2)', '=C6/B6*100']);
    expect(
      rateFormulas(relation, { ...options, decimals, indicator: indicatorNamed('POVERTYRATE')! }).map(({ formula }) => formula),
    ).toEqual(['=TYLEHONGHEO(C5,B5,2)', '=TYLEHONGHEO(C6,B6)']);
  });

  test('operands on another sheet and a function with another factor', () => {
    expect(rateFormulas({ ...relation, operands: [{ line: 2 }, { line: 1, sheet: 1 }] }, options)[0]!.formula).toBe("=C5/'Biểu 2'!B5*100");
    expect(rateFormulas(relation, { ...options, indicator: indicatorNamed('CRUDEBIRTHRATE')! })[0]!.formula).toBe('=C5/B5*100');
    expect(rateFormulas({ ...relation, kind: 'sum' }, options)).toEqual([]);
  });
});
