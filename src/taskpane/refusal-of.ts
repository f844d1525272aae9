import { HostRefusal } from '../host/host';
import type { Refusal } from './state';

/** What is said of anything thrown: a refusal by its code, a mistake of ours as it stands. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof HostRefusal) return { code: thrown.code, detail: thrown.detail };
  return { code: 'unknown', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
