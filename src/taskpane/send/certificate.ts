/** What the workbook remembers of its last result sheet, so that a receiving office can compare. */
export interface Certificate {
  readonly seal: string;
  /** ISO 8601. */
  readonly time: string;
  readonly version: string;
}

export const CERTIFICATE_KEY = 'certificate';

/** Reads what the workbook remembers; null where nothing, or nothing of ours, is there. */
export function parseCertificate(json: string | null): Certificate | null {
  if (json === null) return null;
  const match = /^\{.*\}$/s.test(json) ? read(json) : null;
  return match && typeof match.seal === 'string' && typeof match.time === 'string' && typeof match.version === 'string'
    ? (match as Certificate)
    : null;
}

function read(json: string): Partial<Certificate> | null {
  try {
    return JSON.parse(json) as Partial<Certificate>;
  } catch {
    // Somebody else wrote it: as good as nothing.
    return null;
  }
}
