// Webpack loader for @microsoft/office-js-helpers (archived, one bundle of 76 modules): keeps the one that is sound and
// used, Utilities, and what it needs. The rest never reaches the add-in, for safety and not for size: sign-in windows that
// listen to messages of other windows, a Storage that empties the whole origin, code that is made from texts, and a
// forceCreateSheet that deletes whatever sheet has the name.
const { parse } = require('acorn');

const SOUND = { Utilities: ['./src/helpers/utilities.ts', 'c'] };
const INDEX = './src/index.ts';

module.exports = function soundHelpers(source) {
  const map = moduleMap(parse(source, { ecmaVersion: 5 }));
  if (!map) throw new Error('office-js-helpers is no longer the bundle we know: look at its modules again');
  const modules = new Map(map.properties.map(({ key, value }) => [key.value, source.slice(value.start, value.end)]));
  const kept = reachable(
    modules,
    Object.values(SOUND).map(([file]) => file),
  );
  const exports = Object.entries(SOUND).map(([name, [file, letter]]) => `t.${name}=r(${JSON.stringify(file)}).${letter};`);
  const parts = [...kept].map((file) => `${JSON.stringify(file)}:${modules.get(file)}`);
  return `${source.slice(0, map.start)}{${[...parts, `${JSON.stringify(INDEX)}:function(e,t,r){${exports.join('')}}`].join(',')}}${source.slice(map.end)}`;
};

/** The object literal "path → function" that the bundle's own small loader is called with. */
function moduleMap(node) {
  if (!node || typeof node.type !== 'string') return null;
  if (node.type === 'ObjectExpression' && node.properties.some(({ key }) => key.value === INDEX)) return node;
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      const found = moduleMap(each);
      if (found) return found;
    }
  }
  return null;
}

function reachable(modules, from) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    if (!modules.has(file)) throw new Error(`office-js-helpers has no module ${file}`);
    found.add(file);
    for (const [, next] of modules.get(file).matchAll(/\br\("([^"]+)"\)/g)) visit(next);
  };
  from.forEach(visit);
  return found;
}
