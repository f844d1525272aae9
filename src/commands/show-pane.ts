/** Excel answers within a few hundred milliseconds; where the call is ignored it may never answer. */
const PATIENCE = 3000;

/**
 * Opens the pane where Excel allows it. For add-ins of the Marketplace the call is ignored without an error (since
 * February 2026), so nobody may wait for it: the check runs all the same and its result stands in the pane when the user
 * opens it by the third button.
 */
export async function openPane(): Promise<void> {
  const { addin } = Office;
  if (!addin) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((done) => (timer = setTimeout(done, PATIENCE)));
  // A refusal (no pane on this platform) leaves the button's real work, the check, untouched.
  await Promise.race([addin.showAsTaskpane().catch(() => undefined), patience]);
  clearTimeout(timer);
}
