import { bareName, callsOneOf } from '../../src/core/text/calls';
import { FUNCTION_NAMES } from '../../src/core/indicators';
import { ourCalls } from '../../src/core/indicators/plain/rewrite';
import { editsFreeing } from '../../src/host/own-functions';
import { innerConditions } from '../../src/taskpane/result/conditions';

const ours = new Set(['POVERTYRATE']);

test.each<[string, boolean]>([
  ['POVERTYRATE(A1,B1)', true],
  ['povertyrate(A1,B1)', true],
  ['KS.POVERTYRATE(A1,B1)', true],
  ['_xldudf_POVERTYRATE(A1,B1)', true],
  ['_xlfn._xldudf_POVERTYRATE(A1,B1)', true],
  ['_xldudf_KS_POVERTYRATE(A1,B1)', true],
  ['_xlfn._xldudf_KS.POVERTYRATE(A1,B1)', true],
  ['ROUND(1+_xlfn._xldudf_POVERTYRATE(A1,B1),1)', true],
  ['"POVERTYRATE(""A1"")"&A1', false],
  ["'Biểu POVERTYRATE(1)'!A1+SUM(B1)", false],
  ['MYPOVERTYRATE(A1)', false],
  ['POVERTYRATE+SUM(A1)', false],
])('%s calls our function: %s, to the pane, to the sending, and to the one that rewrites', async (formula, calls) => {
  expect(callsOneOf(formula, ours)).toBe(calls);
  const cells = [[{ value: 1, formula }]];
  const sheets = [
    { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() },
  ];
  expect((await innerConditions({ sheets }, ours)).some(({ id }) => id === 'own-functions')).toBe(calls);
  expect(editsFreeing({ sheets }, ours, () => null)).toHaveLength(calls ? 1 : 0);
  expect(ourCalls(`=${formula}`).includes('POVERTYRATE')).toBe(calls);
});

test('no function of ours has a "_" in its name: what stands before one is a namespace', () => {
  expect([...FUNCTION_NAMES].filter((name) => bareName(`_xldudf_${name}`) !== name)).toEqual([]);
});
