/** Stands for the command line's sentences in the pane's bundle (webpack.config.mjs). */
export const cli: Readonly<Record<string, string>> = {};
