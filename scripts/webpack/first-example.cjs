// Rules carry their examples as tests; the pane shows one of each rule, the first bad one. The others stay out of the bundle,
// where they are written as they are as a rule: "good: [" and "bad: [" on lines of their own, examples between backticks.
module.exports = function firstExample(source) {
  return source
    .replace(/\n {4}good: \[\n[\s\S]*?\n {4}\],/, '\n    good: [],')
    .replace(/(\n {4}bad: \[\n {6}`[^`]*`,)[\s\S]*?\n {4}\],/, '$1\n    ],');
};
