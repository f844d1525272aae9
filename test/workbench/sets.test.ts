import fs from 'node:fs';
import path from 'node:path';
import { CLASSES } from '../../workbench/host/classes';
import { sinceOf } from '../../workbench/host/protocol/members';
import { holds, requirementMatrix } from '../../workbench/host/protocol/sets';

const LIBRARY = fs.readFileSync(
  path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.debug.js'),
  'utf8',
);

/** "Range.rowHidden" → "1.2", as the library itself asks before a call. */
const ASKED = new Map(
  [...LIBRARY.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", (\w+|"\w+"), "([\d.]+)"/g)].map(([, cls, member, set, version]) => [
    `${cls}.${member!.toLowerCase()}`,
    set === '_defaultApiSetName' ? version! : `${set!.replace(/"/g, '')} ${version}`,
  ]),
);

/** Names in the part of the library that defines `cls`. */
function sourceOf(cls: string): string {
  const start = LIBRARY.indexOf(`var ${cls} = (function (_super) {`, LIBRARY.indexOf('_hostName = "Excel"'));
  return LIBRARY.slice(start, LIBRARY.indexOf(`Excel.${cls} = ${cls};`, start));
}

const MEMBERS = CLASSES.flatMap((cls) =>
  (['properties', 'objects', 'methods'] as const).flatMap((kind) =>
    Object.entries(cls[kind] ?? {})
      .filter(([name]) => !name.startsWith('_'))
      .map(([name, member]) => ({ cls, name, since: sinceOf({ of: cls }, member.since) })),
  ),
);

test('every member is one that the library knows, under the class the tables name', () => {
  const strangers = MEMBERS.filter(
    ({ cls, name }) => !sourceOf(cls.name).includes(`"${name}"`) && !sourceOf(cls.name).includes(`.${name} = function`),
  );
  expect(strangers.map(({ cls, name }) => `${cls.name}.${name}`)).toEqual([]);
});

test('a member declares the requirement set that the library asks for', () => {
  const wrong = MEMBERS.filter(({ cls, name, since }) => {
    const asked = ASKED.get(`${cls.name}.${name.toLowerCase()}`);
    return asked !== undefined && asked !== since;
  });
  expect(
    wrong.map(
      ({ cls, name, since }) => `${cls.name}.${name}: ${since}, the library asks for ${ASKED.get(`${cls.name}.${name.toLowerCase()}`)}`,
    ),
  ).toEqual([]);
});

test('an event is registered under the set and the number of the library', () => {
  for (const cls of CLASSES) {
    for (const [name, event] of Object.entries(cls.events ?? {})) {
      const source = sourceOf(cls.name);
      const at = source.indexOf(`_Register${name}()`, source.indexOf('registerFunc'));
      const block = source.slice(source.lastIndexOf('Object.defineProperty', at), at);
      expect(`${cls.name} ${name} ${/eventType: (\d+)/.exec(block)?.[1]}`).toBe(`${cls.name} ${name} ${event.type}`);
      const asked = /_throwIfApiNotSupported\("[^"]+", (\w+|"\w+"), "([\d.]+)"/.exec(block)!;
      const since = asked[1] === '_defaultApiSetName' ? asked[2] : `${asked[1]!.replace(/"/g, '')} ${asked[2]}`;
      expect(`${cls.name} ${name} ${event.since ?? cls.since}`).toBe(`${cls.name} ${name} ${since}`);
    }
  }
});

test('versions are no decimals: 1.10 follows 1.9', () => {
  expect(holds({ ExcelApi: '1.10' }, '1.9')).toBe(true);
  expect(holds({ ExcelApi: '1.9' }, '1.10')).toBe(false);
  expect(holds({ ExcelApi: '1.15' }, 'ExcelApiOnline 1.1')).toBe(false);
  expect(holds({ ExcelApi: '2.0' }, '1.15')).toBe(true);
  expect(JSON.parse(requirementMatrix({ ExcelApi: '1.10' }))).toEqual({ excelapi: '1.10' });
});
