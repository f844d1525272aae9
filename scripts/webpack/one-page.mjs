import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A script's end tag inside a text of it would end it; in JavaScript and in JSON `<\/` is the same. */
const contained = (code) => code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Makes one file of the page: scripts, worker, style and icon inside it, so that it opens from a stick by a double click. The
 * policy names the one script by its hash, lets the worker be made from the page's own text and forbids every connection.
 */
export class OnePage {
  constructor({ root, to }) {
    this.root = root;
    this.to = to;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('OnePage', () => {
      const built = (name) => fs.readFileSync(path.join(compiler.outputPath, name), 'utf8');
      const script = contained(built('page.js'));
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf(script)} blob:`,
        'worker-src blob:',
        "style-src 'unsafe-inline'",
        'img-src data: blob:',
        'font-src data:',
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      const icon = fs.readFileSync(path.join(this.root, 'assets/icon-32.png')).toString('base64');
      const parts = {
        '{{policy}}': policy,
        '{{icon}}': `data:image/png;base64,${icon}`,
        '<!-- style -->': `<style>${fs.readFileSync(path.join(this.root, 'src/page/page.css'), 'utf8')}</style>`,
        '<!-- scripts -->': `<script type="text/plain" id="worker">${contained(built('worker.js'))}</script>\n<script>${script}</script>`,
      };
      const page = fs.readFileSync(path.join(this.root, 'src/page/page.html'), 'utf8');
      fs.writeFileSync(
        this.to,
        page.replace(new RegExp(Object.keys(parts).join('|'), 'g'), (place) => parts[place]),
      );
    });
  }
}
