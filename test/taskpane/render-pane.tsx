import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readReport } from '../../src/file/read-report';
import { App } from '../../src/taskpane/App';
import type { AppProps } from '../../src/taskpane/props';
import { MemoryHost } from './memory-host';
import { sampleCheck, sampleWorkbook } from './sample';

// Queries by role walk the whole page: slow on a machine that others use too.
jest.setTimeout(30_000);

const reportOf: AppProps['readReport'] = (name, bytes) => Promise.resolve(readReport(name, bytes));
const NOW = new Date(2026, 10, 22, 14, 5);

// Without rules in the page jsdom need not work out every style for every query: the tests run several times as fast.
const unstyled = createDOMRenderer(null as never);

/** The pane over a memory host, ready to be used as an officer would. */
export function renderPane(props: Partial<AppProps> = {}, host = new MemoryHost(sampleWorkbook())) {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <RendererProvider renderer={unstyled}>
      <App host={host} runCheck={sampleCheck} readReport={reportOf} version="1.2.3" now={() => NOW} {...props} />
    </RendererProvider>,
  );
  return { host, user, ...view };
}

/** Views that are loaded after the first paint have come. */
export async function loaded(): Promise<void> {
  await settled();
  await waitFor(() => expect(screen.queryByRole('progressbar', { name: 'Đang tải…' })).not.toBeInTheDocument(), { timeout: 20_000 });
}

/** Lets what the pane asked of the host on opening be answered. */
export async function settled(): Promise<void> {
  await act(async () => undefined);
}
