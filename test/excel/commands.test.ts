import fs from 'node:fs';
import type { PaneRequest } from '../../src/host/host';
import { registerCommands } from '../../src/commands';
import { request, requests } from '../../src/commands/requests';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book } from './office';

let office: BootedOffice;
const associated = new Map<string, (event: { completed(): void }) => Promise<void>>();
beforeAll(async () => {
  office = await bootOffice({ workbook: book({ S: 'A|1' }) });
  const associate = Office.actions.associate.bind(Office.actions);
  Office.actions.associate = (name: string, run: never) => {
    associated.set(name, run);
    associate(name, run);
  };
  registerCommands();
});

const click = async (name: string) => {
  const completed = jest.fn();
  await associated.get(name)!({ completed });
  return completed;
};

test('the buttons of the manifest are the commands that are registered', () => {
  const names = [...fs.readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]);
  expect([...associated.keys()].sort()).toEqual(names.sort());
});

test('a click before the pane is up is kept, the latest only, and given to the first listener', async () => {
  await click('checkWorkbook');
  await click('checkSheet');
  const heard: PaneRequest[] = [];
  const end = requests.on((wanted) => heard.push(wanted));
  expect(heard).toEqual(['check-sheet']);
  await click('checkWorkbook');
  expect(heard).toEqual(['check-sheet', 'check-workbook']);
  end();
  request('check-sheet');
  expect(heard).toHaveLength(2);
  requests.on(() => undefined)();
});

test('a click opens the pane and tells Excel that it is done', async () => {
  const shown = jest.fn();
  office.server.onVisibility = shown;
  expect(await click('checkWorkbook')).toHaveBeenCalledTimes(1);
  expect(shown).toHaveBeenCalledWith(true);
});

test('Excel is told so even where the pane can not be opened, or Excel never answers', async () => {
  const show = jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('not on this platform'));
  expect(await click('checkWorkbook')).toHaveBeenCalledTimes(1);
  jest.useFakeTimers();
  show.mockReturnValueOnce(new Promise(() => undefined));
  const clicked = click('checkWorkbook');
  await jest.runAllTimersAsync();
  expect(await clicked).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
  show.mockRestore();
});
