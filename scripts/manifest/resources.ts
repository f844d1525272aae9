import type { Element } from './read';
import { all, at, walk } from './read';

/** Where an element's `resid` must point. */
const KIND_OF: Readonly<Record<string, string>> = {
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** Built-in tabs of Excel (office-js-docs-pr develop/built-in-ui-ids.md); another id puts the group nowhere, in silence. */
const TABS = ['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView', 'TabDeveloper', 'TabAddIns'];

/** resids that lead nowhere or to the wrong kind, ids doubled, too long or unused, unknown tabs, missing icon sizes. */
export function resourceProblems(root: Element): string[] {
  const kinds = new Map<string, string>();
  const problems: string[] = [];
  for (const group of ['Images', 'Urls', 'ShortStrings', 'LongStrings']) {
    for (const { attributes, line } of at(root, 'VersionOverrides', 'Resources', group)?.children ?? []) {
      const id = attributes['id'] ?? '';
      if (kinds.has(id)) problems.push(`line ${line}: two resources have the id ${id}`);
      if (id.length > 32 || !id) problems.push(`line ${line}: the id "${id}" has ${id.length} characters, 1 to 32 allowed`);
      kinds.set(id, group);
    }
  }
  const used = new Set<string>();
  for (const element of walk(root)) {
    const resid = element.attributes['resid'];
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = KIND_OF[element.name];
    if (!kinds.has(resid)) problems.push(`line ${element.line}: ${element.name} refers to ${resid}, which no resource is called`);
    else if (wanted && kinds.get(resid) !== wanted)
      problems.push(`line ${element.line}: ${element.name} refers to ${resid}, one of ${kinds.get(resid)}, not of ${wanted}`);
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`the resource ${id} is used nowhere`);
  return [...problems, ...ribbonProblems(root)];
}

function ribbonProblems(root: Element): string[] {
  const problems: string[] = [];
  for (const tab of all(root, 'OfficeTab')) {
    if (!TABS.includes(tab.attributes['id'] ?? ''))
      problems.push(`line ${tab.line}: Excel has no tab ${tab.attributes['id']}; it has ${TABS.join(', ')}`);
  }
  for (const icon of all(root, 'Icon')) {
    const sizes = icon.children.map((image) => image.attributes['size']);
    for (const size of ['16', '32', '80']) if (!sizes.includes(size)) problems.push(`line ${icon.line}: an icon lacks the size ${size}`);
  }
  const ids = [...all(root, 'Control'), ...all(root, 'Group')].map((each) => each.attributes['id'] ?? '');
  for (const id of new Set(ids))
    if (!id || ids.filter((each) => each === id).length > 1) problems.push(`the control or group id "${id}" is empty or doubled`);
  return problems;
}
