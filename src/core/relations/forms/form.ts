import type { RelationKind, RelationRole } from '../../model/relation';
import type { Head } from './heads';

/** A figure that several forms state: the same place, series and period say the same in all of them. */
export type Fact = 'all' | 'poor' | 'near' | 'poor-to-near' | 'near-to-poor';

export interface FormColumn {
  readonly key: string;
  readonly is: (head: Head) => boolean;
  readonly fact?: Fact;
  /** "Khác": blank in most reports; a blank there is a zero, not a question. */
  readonly blank?: boolean;
  /** The form is the same without it. */
  readonly optional?: boolean;
}

/** What the form says of its own columns, printed or not; operands that a sheet leaves out count as zero. */
export interface FormRelation {
  readonly kind: RelationKind;
  readonly role: RelationRole;
  readonly result: string;
  readonly operands: readonly string[];
  readonly signs?: readonly (1 | -1)[];
  readonly factor?: number;
  /** False where the form rather hints than says so: a break is a warning. */
  readonly sure?: boolean;
  /** A key of its own for the reason; else the form is named. */
  readonly because?: string;
}

/** A printed form that the whole country fills in. */
export interface Form {
  /** Named in `messages/` under "form.<id>". */
  readonly id: string;
  /** Matches the folded title of the form, and of no other. */
  readonly title: (folded: string) => boolean;
  readonly columns: readonly FormColumn[];
  readonly relations: readonly FormRelation[];
  /** Parts of `whole` that a household may have several of: each is at most the whole, their sum says nothing. */
  readonly several?: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Columns whose printed identity misfires where groups overlap: a break of it is a warning at most. */
  readonly overlapping?: readonly (readonly string[])[];
  /** Rates of counts that another form holds: the key stands for a rate here and for its numerator there. */
  readonly ratesOf?: { readonly form: string; readonly base: string };
  /** A list of households by name, of just those that the fact counts. */
  readonly lists?: 'poor' | 'near';
  /** The heads alone tell the form, whatever the title says. */
  readonly informative?: boolean;
}

/** Each part is at most its whole. */
export function within(whole: string, parts: readonly string[]): FormRelation[] {
  return parts.map((part) => ({ kind: 'at-most', role: 'part', result: part, operands: [whole] }));
}

/** `rate` = `part` of `whole` in percent. */
export function percentOf(rate: string, part: string, whole: string): FormRelation {
  return { kind: 'ratio', role: 'rate', result: rate, operands: [part, whole], factor: 100 };
}

export function total(whole: string, parts: readonly string[]): FormRelation {
  return { kind: 'sum', role: 'total', result: whole, operands: parts };
}
