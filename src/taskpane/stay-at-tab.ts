const TABBABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[tabindex]',
]
  .map((one) => `${one}:not([tabindex="-1"])`)
  .join();

/**
 * For Tab in the whole document. Excel on the web moves the focus itself, and takes whoever stands on a heading, or on a
 * button that was disabled by its own click, out of the pane: such a place is not on its list. From there the step is ours;
 * every other one is left to it.
 */
export function stayAtTab(event: KeyboardEvent): void {
  const from = event.target;
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || !(from instanceof Element) || from.matches(TABBABLE)) return;
  const order = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter((one) => !one.closest('[hidden]'));
  const next = event.shiftKey ? order.filter((one) => follows(one, from)).at(-1) : order.find((one) => follows(from, one));
  // Before the first and behind the last: leaving the pane is right.
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
