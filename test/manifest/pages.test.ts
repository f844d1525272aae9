import fs from 'node:fs';
import path from 'node:path';

// Every page that is shipped says what it may load; the pane's own policy is filled in by the build.
const folder = 'src/taskpane';
test.each(fs.readdirSync(folder).filter((name) => name.endsWith('.html')))(
  '%s has a policy, before anything that it could stop',
  (name) => {
    const page = fs.readFileSync(path.join(folder, name), 'utf8');
    const [, policy] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
    expect(policy).toMatch(/^default-src 'none'|^<%= htmlWebpackPlugin\.options\.policy %>$/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<style|<script|<link/));
  },
);
