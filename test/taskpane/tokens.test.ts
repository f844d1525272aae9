import { tokens as fluent } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/tokens';

test("our table of tokens says what Fluent's says", () => {
  const names = Object.keys(fluent) as (keyof typeof fluent)[];
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
});
