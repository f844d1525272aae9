const EXAMPLE = '`[^`]*`';
const GAP = '\\s*(?://[^\\n]*\\n\\s*)*';
const MORE = `(?:,${GAP}${EXAMPLE})*,?\\s*\\]`;
const UNSHOWN = new RegExp(`\\b(?:good|doubtful): \\[${GAP}${EXAMPLE}${MORE},?\\s*`, 'g');
const BAD = new RegExp(`\\bbad: \\[${GAP}(${EXAMPLE})${MORE}`);

// Rules carry their examples as tests; the pane shows one of each rule, the first bad one. The others stay out of the bundle,
// and so do the blanks that line its cells up.
// A rule that is written otherwise is bundled whole.
module.exports = function firstExample(source) {
  return source.replace(UNSHOWN, '').replace(BAD, (_, grid) => `bad: [${grid.replace(/[ \t]*\|[ \t]*/g, '|').replace(/\n[ \t]+/g, '\n')}]`);
};
