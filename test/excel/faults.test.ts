import { isDeepStrictEqual } from 'node:util';
import { HostRefusal } from '../../src/host/host';
import type { ExcelHost } from '../../src/excel/excel-host';
import type { BootedOffice, Book } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { protectSheet, unprotectSheet } from '../../src/book/protect';
import { deleteSheet, renameSheet } from '../../src/book/sheets';
import type { Fault } from './faults';
import { stateOf, underFault, visible } from './faults';
import type { Flow } from './flows';
import { FLOWS, report } from './flows';
import { book, excelHost } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));
jest.setTimeout(300_000);

const NO_FAULT: Fault = { at: -1 };
type Meanwhile = (book: Book) => void;

const touched = ({ touches = 'Hộ nghèo' }: Flow, of: Book) => of.sheet(touches);
/** What somebody does to a sheet that the flow writes; where that sheet is not there (any more), nothing. */
const MEANWHILE: Readonly<Record<string, (of: Book, sheet: Sheet) => void>> = {
  deleted: (of, sheet) => deleteSheet(of, 'user', sheet),
  protected: (of, sheet) => protectSheet(of, 'user', sheet),
  renamed: (of, sheet) => renameSheet(of, 'user', sheet, 'Tên khác'),
};
type Sheet = Book['sheets'][number];

function meanwhileOf(flow: Flow, what: string): Meanwhile {
  return (of) => {
    const sheet = touched(flow, of);
    if (sheet) MEANWHILE[what]!(of, sheet);
  };
}

/** A workbook in which everything before the flow is done, and its host. */
async function ready({ prepare }: Pick<Flow, 'prepare'>): Promise<ExcelHost> {
  // What the library tidies up behind the run before must not reach the next workbook.
  await office.settled();
  office.open({ book: report() });
  const host = excelHost();
  host.adopt(await host.readWorkbook());
  await prepare?.(host);
  return host;
}

const done = async (flow: Flow, disturb: { before?: Meanwhile; after?: Meanwhile } = {}) => {
  const host = await ready(flow);
  disturb.before?.(office.book);
  const { error } = await underFault(office, () => flow.act(host), NO_FAULT);
  disturb.after?.(office.book);
  return { state: stateOf(office.book), error };
};

/** The workbook as before the flow, and as it was asked for. */
async function ends(flow: Flow) {
  await ready(flow);
  const before = stateOf(office.book);
  const { state: asked, error } = await done(flow);
  expect(error).toBeNull();
  expect(asked).not.toEqual(before);
  return { before, asked };
}

/** Where a flow under a fault may end: as before or as asked, with what somebody did meanwhile. */
async function endsWith(flow: Flow, meanwhile: Meanwhile) {
  await ready(flow);
  meanwhile(office.book);
  const before = visible(stateOf(office.book));
  const asked = [await done(flow, { before: meanwhile }), await done(flow, { after: meanwhile })];
  // A sheet of ours is taken away or written anew, whatever became of it.
  if (flow.touches) asked.push(await done(flow));
  return { before, asked: asked.filter(({ error }) => error === null).map(({ state }) => visible(state)) };
}

/** With no colour of ours: where flows end of which the officer takes the rest off. */
async function uncoloured(meanwhile: Meanwhile = () => undefined) {
  await ready({});
  meanwhile(office.book);
  return stateOf(office.book);
}

/** What the officer is left to do: what the pane offers, once more where a protected sheet stood in the way. */
async function recover(host: ExcelHost, flow: Flow): Promise<void> {
  const offered = async () => {
    if ((await host.look()).unfinished) await host.takeBackUnfinished();
    await flow.recover?.(host);
  };
  try {
    await offered();
  } catch (error) {
    expect(error).toMatchObject({ code: 'protected' });
    for (const sheet of office.book.sheets) unprotectSheet(office.book, 'user', sheet);
    await offered();
  }
  expect((await host.look()).unfinished).toBeNull();
}

/** Runs the flow with the fault and takes up what it left. Null where the flow had no such sync; else whether it went well. */
async function outlive(host: ExcelHost, flow: Flow, fault: Fault): Promise<boolean | null> {
  const { error, reached } = await underFault(office, () => flow.act(host), fault);
  if (!reached) return null;
  if (error === null) return true;
  expect(error).toBeInstanceOf(HostRefusal);
  await recover(fault.forGood ? excelHost() : host, flow);
  return false;
}

describe.each(FLOWS.map((flow) => [flow.name, flow] as const))('%s', (_, flow) => {
  test.each(['before', 'after'] as const)('outlives each of its syncs being lost %s Excel did it', async (breaks) => {
    const { before, asked } = await ends(flow);
    const left = flow.recover ? await uncoloured() : before;
    let at = 0;
    for (; ; at++) {
      const host = await ready(flow);
      const well = await outlive(host, flow, { at, breaks });
      if (well === null) break;
      const end = stateOf(office.book);
      expect(end).toBeOneOf(well ? [asked] : [left, asked]);
      if (well || isDeepStrictEqual(end, asked)) continue;
      // What was broken off can be asked for again.
      await flow.act(host);
      expect(stateOf(office.book)).toEqual(asked);
    }
    expect(at).toBeGreaterThan(0);
  });

  // What is lost for good after one sync is what is lost for good before the next.
  test('outlives a pane that ends after any sync: the next one takes it up', async () => {
    const { before, asked } = await ends(flow);
    const left = flow.recover ? await uncoloured() : before;
    for (let at = 0; ; at++) {
      const well = await outlive(await ready(flow), flow, { at, breaks: 'after', forGood: true });
      if (well === null) break;
      expect(stateOf(office.book)).toBeOneOf(well ? [asked] : [left, asked]);
    }
  });

  test.each(Object.keys(MEANWHILE))('outlives a sheet that is %s between any two syncs, and then one being lost', async (what) => {
    const meanwhile = meanwhileOf(flow, what);
    const { before, asked } = await endsWith(flow, meanwhile);
    const left = flow.recover ? visible(await uncoloured(meanwhile)) : before;
    for (const breaks of [undefined, 'before', 'after'] as const) {
      for (let at = 0; ; at++) {
        const well = await outlive(await ready(flow), flow, { at, meanwhile, ...(breaks && { breaks }) });
        if (well === null) break;
        expect(visible(stateOf(office.book))).toBeOneOf(well ? asked : [left, ...asked]);
        expect(office.book.xmlParts.filter(({ xml }) => xml.includes('urn:khopso:deeds'))).toEqual([]);
      }
    }
  });
});

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      toBeOneOf(states: readonly unknown[]): R;
    }
  }
}

/** As before, or as asked: the difference to the likeliest of them is what helps. */
expect.extend({
  toBeOneOf(end: unknown, states: readonly unknown[]) {
    const differences = states.map((state) => (isDeepStrictEqual(end, state) ? '' : (this.utils.diff(state, end) ?? 'different')));
    const nearest = [...differences].sort((a, b) => a.length - b.length)[0] ?? 'nothing was allowed';
    return { pass: nearest === '', message: () => `between: neither as before nor as asked\n${nearest}` };
  },
});
