import { lazy } from 'react';

// What the first paint does not need: loaded beside the pane once it stands, or when it is asked for.
const LATER = {
  understood: () => import(/* webpackChunkName: "understood" */ '../understood/UnderstoodView'),
  send: () => import(/* webpackChunkName: "send" */ '../send/SendView'),
  text: () => import(/* webpackChunkName: "report-text" */ '../prose/TextView'),
  tools: () => import(/* webpackChunkName: "tools" */ '../tools/ToolsView'),
};

export const BoardNews = lazy(() =>
  import(/* webpackChunkName: "tools" */ '../tools/board/BoardNews').then(({ BoardNews: part }) => ({ default: part })),
);
export const UnderstoodView = lazy(() => LATER.understood().then(({ UnderstoodView: view }) => ({ default: view })));
export const TextView = lazy(() => LATER.text().then(({ TextView: view }) => ({ default: view })));
export const SendView = lazy(() => LATER.send().then(({ SendView: view }) => ({ default: view })));
export const ToolsView = lazy(() => LATER.tools().then(({ ToolsView: view }) => ({ default: view })));

/** Fetches them, so that the first look at each waits for nothing; one that does not come is fetched when it is asked for. */
export function fetchLater(): void {
  for (const load of Object.values(LATER)) load().catch(() => undefined);
}
