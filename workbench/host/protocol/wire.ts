/** The client library's ProcessQuery protocol, as far as it was observed; names are Microsoft's. */
export const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** The object path an argument stands for; 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly QueryInfo?: Query;
  readonly ArgumentInfo?: Arguments;
}

export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Failure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Failure;
}

/** One line of a wire log. `flags`: 64 waits for the end of cell editing. */
export interface Exchange {
  readonly flags?: number;
  readonly request: Request;
  readonly response: Response;
}

/** An event for the library: category, type, target, message as JSON, id. */
export type Push = readonly [category: number, type: number, target: string, message: string, id: number];
