// Loads our TypeScript as CommonJS, as jest does, but keeps what is compiled: a room is loaded anew for each mutant in some
// thirty milliseconds, so that no mutant sees what the one before it left in a module's variables.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

const SWC = {
  swcrc: false,
  sourceMaps: false,
  module: { type: 'commonjs', ignoreDynamic: false },
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false }, externalHelpers: true },
};
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '.json', '.js', '.mjs'];
const ARGUMENTS = ['module', 'exports', 'require', '__filename', '__dirname'];

/** What packages load stays loaded; what stands in the project is compiled once and run anew after `forget`. */
export class Modules {
  compiled = new Map();
  loaded = new Map();
  outer = createRequire(path.join(process.cwd(), 'package.json'));

  forget() {
    this.loaded.clear();
  }

  load(file) {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(fs.readFileSync(file, 'utf8'));
    else this.functionOf(file)(module, module.exports, this.requireFrom(file), file, path.dirname(file));
    return module.exports;
  }

  requireFrom(file) {
    const folder = path.dirname(file);
    return (name) => (/^[./]/.test(name) ? this.load(fileOf(path.resolve(folder, name))) : this.outer(name));
  }

  functionOf(file) {
    if (!this.compiled.has(file)) {
      const { code } = transformSync(fs.readFileSync(file, 'utf8'), { ...SWC, filename: file });
      this.compiled.set(file, compileFunction(code, ARGUMENTS, { filename: file }));
    }
    return this.compiled.get(file);
  }
}

function fileOf(name) {
  const ending = ENDINGS.find((one) => fs.statSync(name + one, { throwIfNoEntry: false })?.isFile());
  if (ending === undefined) throw new Error(`no file ${name}`);
  return name + ending;
}
