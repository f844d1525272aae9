export const slips: Readonly<Record<string, string>> = {};
