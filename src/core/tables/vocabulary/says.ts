/** A predicate over text that is folded already (see `fold`): true where `pattern` is found in it. */
export const says =
  (pattern: RegExp) =>
  (folded: string): boolean =>
    pattern.test(folded);
