import { fold } from '../../text/fold';
import { remembered } from '../../text/remember';

/** A predicate over text that is folded already (see `fold`): true where `pattern` is found in it. */
export const says =
  (pattern: RegExp) =>
  (folded: string): boolean =>
    pattern.test(folded);

export const words = (pattern: string): RegExp => new RegExp(`(?:^|[^a-z0-9])(?:${pattern})(?=$|[^a-z0-9])`);
export const starts = (pattern: string): RegExp =>
  new RegExp(`^[^a-z0-9]*(?:[ivx]+[.)] ?|[a-z\\d]{1,2}[.)] ?)?(?:${pattern})(?=$|[^a-z0-9])`);
export const has = (pattern: RegExp, folded: (text: string) => string = fold) => remembered((text): boolean => pattern.test(folded(text)));

export const headIs = (pattern: RegExp) =>
  remembered((text): boolean =>
    pattern.test(
      fold(text)
        .replace(/[\s.:]+$/, '')
        .replace(/\s+/g, ' '),
    ),
  );
