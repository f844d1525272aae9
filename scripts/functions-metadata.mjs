// Writes functions.json, the metadata Excel reads: what a function takes comes from its TypeScript declaration, read by
// Microsoft's own generator, one file at a time; the words come from the catalogues, in the language of the name.
// usage: node scripts/functions-metadata.mjs [folder, default dist] [--help-url=https://…/ham.html]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import metadata from 'custom-functions-metadata';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FOLDERS = ['rates', 'comparisons', 'targets', 'checks'];
/** Desktop Excel is reported to fail on more. */
const LARGEST = 1_000_000;

/** The files that declare functions. */
export function functionFiles() {
  return FOLDERS.flatMap((folder) => {
    const dir = path.join(root, 'src/core/indicators', folder);
    return fs
      .readdirSync(dir)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .sort()
      .map((file) => path.join(dir, file));
  });
}

/** Bundles a TypeScript module of ours and imports it from memory: builds and tests that run at once share no file. */
export async function importTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, entry)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  return import(bundle).catch((error) => {
    // Its stack would print the whole bundle.
    throw new Error(`${entry} does not load: ${error.message}`);
  });
}

/** Ends a script whose work failed: with the sentence that says what to do, without a stack. */
export function failWith(error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** What Microsoft's generator reads out of the declarations: id → { id, name, parameters, result }. */
export async function declaredFunctions(files = functionFiles()) {
  const declared = new Map();
  for (const file of files) {
    const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata([file]);
    if (errors.length) throw new Error(`${path.relative(root, file)}: ${errors.join('; ')}`);
    if (!metadataJson)
      throw new Error(`${path.relative(root, file)} declares no function: a top-level "export function" under @customfunction is needed`);
    for (const each of JSON.parse(metadataJson).functions) {
      if (declared.has(each.id)) throw new Error(`${each.id} is declared twice: ${path.relative(root, file)}`);
      declared.set(each.id, each);
    }
  }
  return declared;
}

/** The declaration that `words` are about; an Error says what to do where there is none, or it takes other arguments. */
export function declarationOf({ name, parameters }, declared) {
  const declaration = declared.get(name);
  if (!declaration)
    throw new Error(
      `no file declares ${name}: write "export function ${name}(…)" at its top level (the generator skips arrow functions), with "@customfunction ${name}" in the comment above`,
    );
  if (declaration.parameters.length !== parameters.length)
    throw new Error(
      `the function ${name} takes ${declaration.parameters.length} arguments, its record has ${parameters.length} (parameters, then optional ones): make them agree`,
    );
  return declaration;
}

/** Adds the words to one declaration; the order of the parameters is that of the record. */
function worded(declaration, words, helpUrl) {
  const parameters = declaration.parameters.map((parameter, i) => ({ description: words.parameters[i].about, ...parameter }));
  const description = words.description.length > 255 ? `${words.description.slice(0, 252)}…` : words.description;
  return {
    description,
    ...(helpUrl ? { helpUrl: `${helpUrl}#${declaration.id}` } : {}),
    id: declaration.id,
    name: declaration.name,
    parameters,
    result: declaration.result,
  };
}

/** The content of functions.json. */
export async function functionsMetadata({ helpUrl = '' } = {}) {
  const [declared, { INDICATORS, describe }] = await Promise.all([declaredFunctions(), importTypeScript('src/functions/index.ts')]);
  const functions = INDICATORS.flatMap((indicator) =>
    ['en', 'vi'].map((language) => {
      const words = describe(indicator, language);
      const declaration = declarationOf(words, declared);
      declared.delete(declaration.id);
      return worded(declaration, words, helpUrl);
    }),
  );
  if (declared.size) throw new Error(`declared, but in no index.ts of src/core/indicators: ${[...declared.keys()].join(', ')}`);
  // Never together with allowErrorForDataTypeAny: both crash Excel LTSC 2021.
  const json = JSON.stringify({ allowCustomDataForDataTypeAny: true, functions }, null, 1);
  if (Buffer.byteLength(json) > LARGEST)
    throw new Error(`functions.json has ${Buffer.byteLength(json)} bytes, more than ${LARGEST}: shorten the descriptions`);
  return `${json}\n`;
}

/** For the build: writes functions.json into `folder`. */
export async function writeFunctionsMetadata(folder, options) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'functions.json');
  fs.writeFileSync(file, await functionsMetadata(options));
  return file;
}

async function main(args) {
  const helpUrl = args.find((arg) => arg.startsWith('--help-url='))?.slice('--help-url='.length) ?? '';
  const file = await writeFunctionsMetadata(path.resolve(args.find((arg) => !arg.startsWith('--')) ?? 'dist'), { helpUrl });
  const { functions } = JSON.parse(fs.readFileSync(file, 'utf8'));
  console.log(`${path.relative(process.cwd(), file)}: ${functions.length} functions, ${fs.statSync(file).size} bytes`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main(process.argv.slice(2)).catch(failWith);
