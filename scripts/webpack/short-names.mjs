// Property names that the engine keeps to itself, and the engine's chunk with short ones in their place. A name is its own
// where it stands nowhere else in the sources, in no text of the engine (it may be asked for by it) and in no library type.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../src', import.meta.url));
const OF_THE_ENGINE = /^core[\\/](?:structure|repair)[\\/]/;
const WORD = /[A-Za-z_$][\w$]*/g;
/** Shorter names are not worth the trouble. */
const SHORTEST = 3;

/** The code of the engine's chunk with its own property names shortened. */
export async function withShortNames(code) {
  const regex = new RegExp(`^(?:${[...ownNames()].join('|')})$`);
  return (
    await minify(code, { ecma: 2020, compress: false, mangle: { properties: { regex, keep_quoted: true } }, format: { comments: 'some' } })
  ).code;
}

function ownNames() {
  const [declared, foreign] = [new Set(), wordsOfLibraries()];
  for (const name of fs.readdirSync(root, { recursive: true }).filter((file) => /\.(?:tsx?|js|html)$/.test(file))) {
    const text = fs.readFileSync(path.join(root, name), 'utf8');
    if (OF_THE_ENGINE.test(name)) look(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), declared, foreign);
    else for (const [word] of text.matchAll(WORD)) foreign.add(word);
  }
  return new Set([...declared].filter((name) => name.length >= SHORTEST && !foreign.has(name)));
}

/** Adds the properties that `node` declares, and the words of its texts. */
function look(node, declared, foreign) {
  const named =
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isParameter(node);
  if (named && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    for (const [word] of node.text.matchAll(WORD)) foreign.add(word);
  ts.forEachChild(node, (child) => look(child, declared, foreign));
}

function wordsOfLibraries() {
  const folder = path.dirname(fileURLToPath(import.meta.resolve('typescript')));
  const files = fs.readdirSync(folder).filter((name) => /^lib\..*\.d\.ts$/.test(name));
  return new Set(files.flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').match(WORD) ?? []));
}
