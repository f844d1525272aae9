const EXAMPLE = '`[^`]*`';
const GAP = '\\s*(?://[^\\n]*\\n\\s*)*';
const MORE = `(?:,${GAP}${EXAMPLE})*,?\\s*\\]`;
const UNSHOWN = new RegExp(`\\b(?:good|doubtful): \\[${GAP}${EXAMPLE}${MORE},?\\s*`, 'g');
const BAD = new RegExp(`\\bbad: \\[${GAP}(${EXAMPLE})${MORE}`);

/** Calls of an indicator, one a line. */
const CALLS = /(\bexamples: \[\n[^\n]*\n)(?:[ \t]*\{ args: [^\n]*\n)+/;

// Rules carry their examples as tests; the pane shows one of each rule, the first bad one. The others stay out of the bundle,
// and so do the blanks that line its cells up. Of an indicator's examples it shows the first, too.
// What is written otherwise is bundled whole.
module.exports = function firstExample(source) {
  return source
    .replace(CALLS, '$1')
    .replace(UNSHOWN, '')
    .replace(BAD, (_, grid) => `bad: [${grid.replace(/[ \t]*\|[ \t]*/g, '|').replace(/\n[ \t]+/g, '\n')}]`);
};
