// Import arrows point inward only (ARCHITECTURE.md). One line a folder: what it may import besides itself and packages.
import path from 'node:path';

const ALLOWED = {
  'core/model': [],
  'core/text': ['core/model'],
  'core/structure': ['core/model', 'core/text', 'core/indicators'],
  'core/indicators': ['core/model', 'core/text'],
  'core/rules': ['core/model'],
  'core/repair': ['core/model'],
  core: ['core/model', 'core/text', 'core/structure', 'core/indicators', 'core/rules', 'core/repair'],
  messages: [],
  report: ['core', 'core/model', 'core/text', 'core/indicators', 'core/rules', 'messages'],
  excel: ['core', 'core/model', 'core/text'],
  file: ['core', 'core/model', 'core/text'],
  functions: ['core', 'core/model', 'core/text', 'core/indicators', 'messages'],
  commands: ['core', 'core/model', 'excel', 'messages'],
  taskpane: ['core', 'core/model', 'core/text', 'core/indicators', 'core/rules', 'report', 'messages', 'functions'],
  cli: ['core', 'core/model', 'core/text', 'core/structure', 'core/repair', 'file', 'report', 'messages'],
};
// The composition roots may see more: they only wire.
const ROOTS = { 'taskpane/index.tsx': ['excel', 'commands'], 'taskpane/worker.ts': [] };

/** The room of a file below src: "core/rules", "taskpane", … */
function roomOf(file) {
  const parts = file.split('/');
  // '../messages' means its index: a room may be named without a file.
  if (parts[0] !== 'core') return parts[0].replace(/\.\w+$/, '');
  return parts.length > 2 ? `core/${parts[1]}` : 'core';
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: '{{from}} may import {{allowed}}, not {{to}}: arrows point inward only, so that the core stays pure (ARCHITECTURE.md).',
    },
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const file = path.relative(src, context.filename).split(path.sep).join('/');
    if (file.startsWith('..')) return {};
    const from = roomOf(file);
    const allowed = [...(ALLOWED[from] ?? []), ...(ROOTS[file] ?? [])];
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = path
        .relative(src, path.resolve(path.dirname(context.filename), source))
        .split(path.sep)
        .join('/');
      if (target.startsWith('..')) return;
      const to = roomOf(target);
      if (to === from || allowed.includes(to)) return;
      context.report({ node, messageId: 'arrow', data: { from, to, allowed: allowed.join(', ') || 'nothing of ours' } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
