import type { HostRefusalCode } from '../host/host';
import { HostRefusal } from '../host/host';

/** Excel's error codes (Excel.ErrorCodes and those seen from the hosts) in the pane's words. */
const CODES: Readonly<Record<string, HostRefusalCode>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  InvalidOperationInCellEditMode: 'editing',
  HostIsBusy: 'editing',
  ConnectionFailure: 'offline',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** The one place where an error of Excel becomes what the pane says. What has no words of its own keeps code and text. */
export function refusalFrom(error: unknown): HostRefusal {
  if (error instanceof HostRefusal) return error;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return new HostRefusal(CODES[code] ?? 'unknown', code ? `${code}: ${text}` : text);
}

/** "ItemNotFound"; "" for anything that does not come from Excel. */
export function codeOf(error: unknown): string {
  return typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error ? error.code : '';
}

/** The answer would be larger than Excel on the web sends at once (5 MB). */
export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimitExceeded|PayloadTooLarge/i.test(codeOf(error));
}
