export const pane: Readonly<Record<string, string>> = {};
