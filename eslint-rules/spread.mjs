// No list of unknown length becomes the arguments of a call: the stack overflows at some 120,000 of them, and a sheet has a million rows.
const TAKE_ANY_NUMBER = new Set([
  'min',
  'max',
  'push',
  'unshift',
  'splice',
  'concat',
  'fromCharCode',
  'fromCodePoint',
  'of',
  'apply',
  'call',
]);

/** `[a, b]`, and what has no more elements: `[a, b].map(…)`. */
function isWritten(node) {
  if (node.type === 'ArrayExpression') return node.elements.every((element) => element?.type !== 'SpreadElement');
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return ['map', 'filter'].includes(node.callee.property.name) && isWritten(node.callee.object);
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      spread: 'A list of any length is no argument list: use smallest, greatest or addAll of core/collections/of-many.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || !TAKE_ANY_NUMBER.has(callee.property.name)) return;
        for (const argument of node.arguments)
          if (argument.type === 'SpreadElement' && !isWritten(argument.argument)) context.report({ node: argument, messageId: 'spread' });
      },
    };
  },
};
