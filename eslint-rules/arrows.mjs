// Import arrows point inward only (ARCHITECTURE.md). One line a room: what it may import besides itself and packages.
import path from 'node:path';

const NOUNS = ['core/model', 'core/collections'];
const WORDS = [...NOUNS, 'core/text', 'core/text/formula', 'core/text/target'];
const TABLES = [...WORDS, 'core/arithmetic', 'core/tables'];
const RELATIONS = [...TABLES, 'core/indicators', 'core/relations'];
const ANOMALIES = [...RELATIONS, 'core/relations/forms', 'core/rules'];

const ALLOWED = {
  'core/model': [],
  'core/collections': [],
  'core/text': ['core/model'],
  'core/text/formula': [...NOUNS, 'core/text'],
  'core/text/target': ['core/model', 'core/text'],
  'core/arithmetic': WORDS,
  'core/tables': TABLES,
  'core/indicators': WORDS,
  // Figures only: what a label says is no business of the miner's.
  'core/relations/mining': [...NOUNS, 'core/arithmetic'],
  'core/relations': [...RELATIONS, 'core/relations/mining'],
  'core/relations/labels': RELATIONS,
  'core/relations/formulas': RELATIONS,
  'core/relations/forms': RELATIONS,
  'core/anomalies': ANOMALIES,
  // A report's text: its figures become rows, so that tables' judging serves them too.
  'core/prose': [...TABLES, 'core/rules', 'core/anomalies'],
  'core/across': [...ANOMALIES, 'core/anomalies'],
  'core/belief': [...WORDS, 'core/arithmetic', 'core/relations'],
  'core/rules': [...WORDS, 'core/arithmetic', 'core/belief'],
  'core/repair': [...NOUNS, 'core/arithmetic', 'core/text'],
  'core/notes': WORDS,
  core: [
    ...ANOMALIES,
    'core/relations/mining',
    'core/relations/labels',
    'core/relations/formulas',
    'core/anomalies',
    'core/prose',
    'core/across',
    'core/repair',
    'core/notes',
  ],
  messages: ['core', 'core/model'],
  // What holds a workbook, and what every holder of one does alike.
  host: [...WORDS, 'core/notes'],
  report: ['core', ...WORDS, 'core/arithmetic', 'core/indicators', 'core/rules', 'messages'],
  excel: ['core', 'host', ...WORDS, 'core/notes'],
  file: ['core', ...WORDS, 'core/notes'],
  // A workbook in memory that looks, is edited, undone and saved as in Excel: of the page and the workbench.
  book: [...WORDS, 'file'],
  functions: ['core', ...WORDS, 'core/indicators', 'messages'],
  commands: ['core', 'core/model', 'host', 'excel', 'messages'],
  taskpane: ['core', 'host', ...WORDS, 'core/arithmetic', 'core/indicators', 'core/rules', 'core/notes', 'report', 'messages', 'functions'],
  // The page without Excel: the pane's own parts over a book in memory.
  page: ['core', 'host', ...WORDS, 'core/notes', 'file', 'book', 'report', 'messages', 'functions', 'taskpane'],
  cli: ['core', ...WORDS, 'core/across', 'core/repair', 'file', 'report', 'messages'],
};
// The composition roots may see more: they only wire.
const ROOTS = { 'taskpane/index.tsx': ['excel', 'commands', 'file'], 'taskpane/worker.ts': [], 'page/worker.ts': [] };

/** The room of a file below src: "core/relations/labels", "taskpane", …; the deepest folder that has a line above. */
function roomOf(file) {
  // '../messages' means its index: a room may be named without a file.
  let room = file.replace(/\.\w+$/, '');
  while (room && !(room in ALLOWED)) room = room.includes('/') ? room.slice(0, room.lastIndexOf('/')) : '';
  return room || file.split('/')[0];
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      examples: "A rule's examples are for tests, docs and benches: what ships shows the one under `shown`.",
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
      if (target.endsWith('.examples')) return context.report({ node, messageId: 'examples' });
      const to = roomOf(target);
      if (to === from || allowed.includes(to)) return;
      context.report({ node, messageId: 'arrow', data: { from, to, allowed: allowed.join(', ') || 'nothing of ours' } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
