/** Exit status as docs/json.md says. */
export enum Status {
  Fine = 0,
  ErrorsFound = 1,
  WrongOrRefused = 2,
}

/** What a call has to say, and how it ends. */
export interface Result {
  readonly text: string;
  readonly status: Status;
}
