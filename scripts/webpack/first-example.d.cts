/** The source of a rule with its first bad example alone, that of an indicator with its first example. */
declare function firstExample(source: string): string;
export = firstExample;
