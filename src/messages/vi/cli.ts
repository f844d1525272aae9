export const cli: Readonly<Record<string, string>> = {};
