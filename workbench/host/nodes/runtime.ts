import type { NodeClass } from '../protocol/node';
import { flag } from './arguments';

export const runtime: NodeClass<{ enableEvents: boolean }> = {
  name: 'Runtime',
  since: '1.5',
  properties: {
    enableEvents: {
      since: '1.8',
      get: (on) => on.enableEvents,
      put: (on, value) => {
        on.enableEvents = flag(value, 'Runtime.enableEvents');
      },
    },
  },
};
