const EXAMPLE = '`[^`]*`';
const GAP = '\\s*(?://[^\\n]*\\n\\s*)*';
const MORE = `(?:,${GAP}${EXAMPLE})*,?\\s*\\]`;
const UNSHOWN = new RegExp(`\\b(good|doubtful): \\[${GAP}${EXAMPLE}${MORE}`, 'g');
const BAD = new RegExp(`\\bbad: \\[${GAP}(${EXAMPLE})${MORE}`);

// Rules carry their examples as tests; the pane shows one of each rule, the first bad one. The others stay out of the bundle.
// A rule that is written otherwise is bundled whole.
module.exports = function firstExample(source) {
  return source.replace(UNSHOWN, '$1: []').replace(BAD, 'bad: [$1]');
};
