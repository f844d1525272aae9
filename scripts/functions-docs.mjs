// Writes the reference pages of the functions, docs/ham.md and docs/functions.md, from the sources.
// usage: node scripts/functions-docs.mjs [--check]     --check: write nothing, fail where a page is out of date
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarationOf, declaredFunctions, failWith, importTypeScript } from './functions-metadata.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PAGES = { vi: 'docs/ham.md', en: 'docs/functions.md' };
const SEPARATORS = { vi: { list: ';', decimal: ',' }, en: { list: ',', decimal: '.' } };
const ERRORS = ['zero', 'value', 'na', 'num'];

const cell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

function headOf(groups, say) {
  return [
    `# ${say('title')}`,
    '',
    say('intro'),
    '',
    `- ${say('percent')}`,
    `- ${say('ranges')}`,
    `- ${say('separators')}`,
    '',
    `**${say('errors')}**`,
    '',
    ...ERRORS.map((error) => `- ${say(`error.${error}`)}`),
    '',
    ...groups.flatMap(({ name, functions }) => [
      `**${name}**: ${functions.map(({ words }) => `[${words.name}](#${words.name.toLowerCase()})`).join(', ')}`,
      '',
    ]),
  ];
}

/** A plain formula over cells A2, B2, …: what "Chuyển công thức thành giá trị" offers instead. */
function plainOf(indicator, words, language, core) {
  const call = `=${words.name}(${indicator.parameters.map((_, i) => `${String.fromCharCode(65 + i)}2`).join(',')})`;
  const plain = core.plainFormula(call);
  return plain && { call: core.asTyped(call, SEPARATORS[language]), plain: core.asTyped(plain, SEPARATORS[language]) };
}

function entryOf(indicator, words, language, declared, core, say) {
  const signature = declarationOf(words, declared).parameters;
  const better = indicator.direction ? `; ${say(`better.${indicator.direction}`)}` : '';
  const plain = plainOf(indicator, words, language, core);
  const about = core.aboutOf(indicator, language);
  return [
    `### ${words.name}`,
    '',
    `${words.title} (\`${words.otherName}\`).${about ? ` ${about}` : ''}`,
    '',
    ...(words.formula ? [`- ${say('formula')}: ${words.formula}`] : []),
    `- ${say('unit')}: ${words.unit}; ${say('decimals')}: ${indicator.decimals}${better}`,
    `- ${say('source')}: ${words.source}`,
    `- ${say('plain')}: ${plain ? `\`${plain.call}\` → \`${plain.plain}\`` : say('plain.none')}`,
    `- ${say('arguments')}: ${words.parameters.map(({ about: each, optional }, i) => `\`${signature[i].name}\`${optional ? ` (${say('optional')})` : ''} ${each}`).join('; ')}`,
    '',
    `| ${say('example')} | ${say('result')} |`,
    '|---|---|',
    ...indicator.examples.map(
      (example) =>
        `| \`${cell(core.exampleFormula(words.name, example, SEPARATORS[language]))}\` | ${cell(core.exampleResult(indicator, example, language))} |`,
    ),
    '',
  ];
}

async function page(language, declared, core) {
  const say = (key) => core.text(language, `function.docs.${key}`);
  const groups = [];
  for (const indicator of core.INDICATORS) {
    const words = core.describe(indicator, language);
    let group = groups.find(({ name }) => name === words.group);
    if (!group) groups.push((group = { name: words.group, functions: [] }));
    group.functions.push({ indicator, words });
  }
  const body = groups.flatMap(({ name, functions }) => [
    `## ${name}`,
    '',
    ...functions.flatMap(({ indicator, words }) => entryOf(indicator, words, language, declared, core, say)),
  ]);
  return `${[...headOf(groups, say), ...body].join('\n').trimEnd()}\n`;
}

async function main({ check }) {
  const [declared, core] = await Promise.all([declaredFunctions(), importTypeScript('src/functions/index.ts')]);
  const stale = [];
  for (const [language, file] of Object.entries(PAGES)) {
    const target = path.join(root, file);
    const written = await page(language, declared, core);
    if (written === (fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '')) continue;
    stale.push(file);
    if (!check) fs.writeFileSync(target, written);
  }
  if (check && stale.length)
    throw new Error(`${stale.join(', ')} differ from the sources: run "npm run docs:functions" and commit the result`);
  console.log(stale.length ? `written: ${stale.join(', ')}` : 'the reference pages are up to date');
}

await main({ check: process.argv.includes('--check') }).catch(failWith);
