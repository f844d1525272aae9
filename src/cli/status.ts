/** Exit status as docs/json.md says. */
export enum Status {
  Fine = 0,
  ErrorsFound = 1,
  WrongOrRefused = 2,
}
