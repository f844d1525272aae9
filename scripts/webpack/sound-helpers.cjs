// Webpack loader for @microsoft/office-js-helpers (archived, one bundle of 76 modules): keeps the two that are sound,
// ExcelUtilities and Utilities, and what they need. The rest never reaches the add-in: sign-in windows, a Storage that
// empties the whole origin, and 46 kB of libraries for them.
const { parse } = require('acorn');

const SOUND = { ExcelUtilities: ['./src/excel/utilities.ts', 'a'], Utilities: ['./src/helpers/utilities.ts', 'c'] };
const INDEX = './src/index.ts';
/** Members of Utilities that nothing asks for, `initialize` among them: it overwrites Office.initialize. */
const UNASKED = new Set(['initialize', 'isAddin', 'isIEOrEdge', 'generateCryptoSafeRandom', 'log']);

module.exports = function soundHelpers(source) {
  const map = moduleMap(parse(source, { ecmaVersion: 5 }));
  if (!map) throw new Error('office-js-helpers is no longer the bundle we know: look at its modules again');
  const modules = new Map(map.properties.map(({ key, value }) => [key.value, withoutUnasked(source, value)]));
  const kept = reachable(
    modules,
    Object.values(SOUND).map(([file]) => file),
  );
  const exports = Object.entries(SOUND).map(([name, [file, letter]]) => `t.${name}=r(${JSON.stringify(file)}).${letter};`);
  const parts = [...kept].map((file) => `${JSON.stringify(file)}:${modules.get(file)}`);
  return `${source.slice(0, map.start)}{${[...parts, `${JSON.stringify(INDEX)}:function(e,t,r){${exports.join('')}}`].join(',')}}${source.slice(map.end)}`;
};

/** The text of a module without what it gives its class in vain: `return e.log = …, Object.defineProperty(e, "host", …), e`. */
function withoutUnasked(source, module) {
  const cuts = [];
  const visit = (node) => {
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'SequenceExpression')
      node.expressions
        .slice(0, -1)
        .forEach((one, i) => UNASKED.has(memberOf(one)) && cuts.push([one.start, node.expressions[i + 1].start]));
    for (const child of Object.values(node)) for (const each of Array.isArray(child) ? child : [child]) visit(each);
  };
  visit(module);
  let text = '';
  let from = module.start;
  for (const [start, end] of cuts) {
    text += source.slice(from, start);
    from = end;
  }
  return text + source.slice(from, module.end);
}

function memberOf(node) {
  if (node.type === 'AssignmentExpression') return node.left.property?.name;
  return node.type === 'CallExpression' && node.callee.property?.name === 'defineProperty' ? node.arguments[1]?.value : undefined;
}

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
