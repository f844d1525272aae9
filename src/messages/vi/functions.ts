export const functions: Readonly<Record<string, string>> = {};
