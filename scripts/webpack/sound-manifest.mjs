import { execFile } from 'node:child_process';
import path from 'node:path';

/** After a production build the manifest and all it leads to are checked; a build that Excel would refuse fails. */
export class SoundManifest {
  constructor({ production }) {
    this.flags = production ? ['--production'] : [];
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('SoundManifest', async (compilation) => {
      const manifest = path.join(compiler.outputPath, 'manifest.xml');
      const problems = await run(['scripts/run-ts.mjs', 'scripts/manifest/main.ts', ...this.flags, manifest], compiler.context);
      if (problems) compilation.errors.push(new compiler.webpack.WebpackError(problems));
    });
  }
}

/** What the checker complains of; "" where it is content. */
function run(args, cwd) {
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd }, (error, _out, said) => resolve(error ? said || String(error) : '')),
  );
}
