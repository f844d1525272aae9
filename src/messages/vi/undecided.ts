export const undecided: Readonly<Record<string, string>> = {};
