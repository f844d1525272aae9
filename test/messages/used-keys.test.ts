import fs from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/messages';

const SRC = path.join(__dirname, '../../src');

/** Where a room's `t('…')` looks its texts up. */
const ROOMS: readonly (readonly [room: string, prefix: string])[] = [
  ['taskpane', 'pane.'],
  ['page', 'page.'],
];

test.each(ROOMS)('every text that src/%s asks for by name is in the catalogues', (room, prefix) => {
  const files = fs.readdirSync(path.join(SRC, room), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const asked = files.flatMap((name) =>
    [...fs.readFileSync(path.join(SRC, room, name), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => `${prefix}${key!}`),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((key) => !(key in catalogue('vi')) || !(key in catalogue('en')))).toEqual([]);
});
