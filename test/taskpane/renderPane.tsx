import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { AppProps } from '../../src/taskpane/props';
import { MemoryHost } from './memoryHost';
import { sampleCheck, sampleWorkbook } from './sample';

export const NOW = new Date(2026, 10, 22, 14, 5);

/** The pane over a memory host, ready to be used as an officer would. */
export function renderPane(props: Partial<AppProps> = {}, host = new MemoryHost(sampleWorkbook())) {
  const user = userEvent.setup();
  const view = render(<App host={host} runCheck={sampleCheck} version="1.2.3" now={() => NOW} {...props} />);
  return { host, user, ...view };
}
