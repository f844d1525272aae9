import fs from 'node:fs';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG in the add-in's window, as short lines. */
export async function violations(workbench) {
  const frame = workbench.paneFrame();
  // The page's policy forbids foreign scripts; evaluated by the debugger it is the test's own.
  await frame.evaluate(AXE);
  const found = await frame.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
