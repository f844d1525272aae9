import { createContext, useContext } from 'react';

const NowContext = createContext<() => Date>(() => new Date());

/** The clock; tests set it. */
export const NowProvider = NowContext.Provider;

export function useNow(): () => Date {
  return useContext(NowContext);
}
