/** The layers that Fluent's themes leave to their fallback. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Stands in the bundle for Fluent's table of 467 tokens (webpack.config.js), each of which is the CSS variable of its own
 * name: 30 kB less to load. A test holds it to Fluent's table.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === 'string' ? `var(--${name}${name in LAYERS ? `, ${LAYERS[name]}` : ''})` : undefined),
  },
);
