// Webpack loader for src/taskpane/themes.ts: of the 467 values of each of Fluent's themes only those that the pane's styles,
// or those of the Fluent parts it shows, ask for. The tables they are calculated from stay out of the bundle.
const fs = require('node:fs');
const path = require('node:path');
const { webDarkTheme, webLightTheme } = require('@fluentui/tokens');

/** Where styles are written that end up in the pane: ours, and Fluent's in the form its packages carry them. */
const STYLES = ['react-button/lib/components/Button', 'react-provider/lib/components/FluentProvider', 'react-tabster/lib/focus'];
const ASKED = /\btokens\.(\w+)|var\(--(\w+)/g;

module.exports = function usedTokens() {
  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  const fluent = path.dirname(path.dirname(require.resolve('@fluentui/react-components/package.json')));
  const names = asked([folder, ...STYLES.map((part) => path.join(fluent, part))]);
  return `export const themes = ${JSON.stringify({ light: of(webLightTheme, names), dark: of(webDarkTheme, names) })};`;
};

function asked(folders) {
  const found = new Set();
  for (const folder of folders) {
    for (const name of fs.readdirSync(folder, { recursive: true }).filter((one) => /\.(tsx?|js)$/.test(one))) {
      for (const [, ours, theirs] of fs.readFileSync(path.join(folder, name), 'utf8').matchAll(ASKED)) found.add(ours ?? theirs);
    }
  }
  return found;
}

const of = (theme, names) => Object.fromEntries(Object.entries(theme).filter(([name]) => names.has(name)));
module.exports.asked = asked;
