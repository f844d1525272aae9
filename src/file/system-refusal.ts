import type { Refusal } from './refusal';
import { Refused, refuse } from './refusal';

/** What the system says of a path, as a refusal; anything else is a mistake of ours and travels on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return refuse('not-found').refusal;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' || code === 'EIO') return refuse('not-found', 'no-access').refusal;
  throw error;
}
