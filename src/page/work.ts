/** What was done to a workbook on the page, so that none of it is lost unasked. */
export class Work {
  /** Something was changed since the file was opened: the page goes on with this workbook, not with the file's. */
  isBegun = false;
  /** Something was changed since it was saved last. */
  isUnsaved = false;

  changed(): void {
    this.isBegun = true;
    this.isUnsaved = true;
  }

  saved(): void {
    this.isUnsaved = false;
  }
}
