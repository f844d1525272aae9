import { functionsMetadata } from '../functions-metadata.mjs';

/** Writes functions.json beside the bundles, from the declarations and the catalogues, at every build. */
export class FunctionsJson {
  constructor(helpUrl) {
    this.helpUrl = helpUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsJson', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'FunctionsJson', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          compilation.emitAsset('functions.json', new sources.RawSource(await functionsMetadata({ helpUrl: this.helpUrl })));
        },
      );
    });
  }
}
