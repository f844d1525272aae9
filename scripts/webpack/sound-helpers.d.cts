/** The library's source, cut down to its sound modules. */
declare function soundHelpers(source: string): string;
export = soundHelpers;
