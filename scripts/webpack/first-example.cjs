const EXAMPLE = '`[^`]*`';
const GOOD = new RegExp(`\\bgood: \\[\\s*${EXAMPLE}(?:,\\s*${EXAMPLE})*,?\\s*\\]`);
const BAD = new RegExp(`\\bbad: \\[\\s*(${EXAMPLE})(?:,\\s*${EXAMPLE})*,?\\s*\\]`);

// Rules carry their examples as tests; the pane shows one of each rule, the first bad one. The others stay out of the bundle.
// A rule that is written otherwise is bundled whole.
module.exports = function firstExample(source) {
  return source.replace(GOOD, 'good: []').replace(BAD, 'bad: [$1]');
};
