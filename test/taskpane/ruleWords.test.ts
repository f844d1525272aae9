import { RULES } from '../../src/core/rules';
import { catalogue } from '../../src/messages';
import type { Language } from '../../src/messages';

// "Vì sao cần xem?" shows both for every rule that can fail.
test.each(['vi', 'en'] as Language[])('every rule has a title and a reason in %s', (language) => {
  const missing = RULES.flatMap(({ id }) => [`rule.${id}.title`, `rule.${id}.why`]).filter((key) => !catalogue(language)[key]?.trim());
  expect(missing).toEqual([]);
});
