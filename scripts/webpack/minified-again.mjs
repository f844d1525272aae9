// Webpack plugin: once terser is done, swc goes over each chunk again. It inlines what terser leaves and takes 1 % more off.
import { minify } from '@swc/core';
import webpack from 'webpack';
import { withShortNames } from './short-names.mjs';

export class MinifiedAgain {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MinifiedAgain', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({ name: 'MinifiedAgain', stage }, () => again(compilation));
    });
  }
}

const ENGINE = 'engine.js';
/** Chunks of nothing but the core: it makes no objects of function expressions, so that all of them may be arrows. */
const OF_THE_CORE = /^(?:engine|shared)\.js$/;

/**
 * `(0, a.b)(c)` is `a.b(c)` without its `this`, which no function that a module imports by name asks for: it would get none.
 * swc would put it back, so this comes last.
 */
function withoutThis(code) {
  return code.replace(/(.)\(0,([\w$]+\.[\w$]+)\)\(/g, (_, before, called) => `${before}${/[\w$]/.test(before) ? ' ' : ''}${called}(`);
}

/** Only what webpack put together: old-browser.js must stay as its old browsers read it. */
async function again(compilation) {
  const names = [...compilation.chunks].flatMap((chunk) => [...chunk.files]).filter((name) => name.endsWith('.js'));
  for (const name of new Set(names)) {
    const options = {
      ecma: 2020,
      compress: { passes: 3, ecma: 2020, unsafe_arrows: OF_THE_CORE.test(name) },
      mangle: true,
      format: { comments: 'some' },
    };
    let code = compilation.getAsset(name).source.source().toString();
    // What the first round makes of it leaves a little to the second, beyond its own passes.
    for (let round = 0; round < 2; round++) code = (await minify(code, options)).code;
    code = withoutThis(code);
    if (name === ENGINE) code = await withShortNames(code);
    compilation.updateAsset(name, new webpack.sources.RawSource(code));
  }
}
