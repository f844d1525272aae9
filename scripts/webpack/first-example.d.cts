/** The source of a rule with its first bad example alone. */
declare function firstExample(source: string): string;
export = firstExample;
