import type { PaneRequest, PaneRequests } from '../host/host';

const waiting: PaneRequest[] = [];
const listeners = new Set<(request: PaneRequest) => void>();

/** Hands a click to the pane, or keeps the latest one until the pane has rendered: clicks come before React does. */
export function request(wanted: PaneRequest): void {
  if (listeners.size) for (const listener of listeners) listener(wanted);
  else waiting.splice(0, waiting.length, wanted);
}

export const requests: PaneRequests = {
  on(listener) {
    listeners.add(listener);
    for (const wanted of waiting.splice(0)) listener(wanted);
    return () => void listeners.delete(listener);
  },
};
