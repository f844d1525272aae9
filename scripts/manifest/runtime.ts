import type { Element } from './read';
import { all, at } from './read';

/** The rules of the shared runtime (configure-your-add-in-to-use-a-shared-runtime.md) and the floor that we promise. */
export function runtimeProblems(root: Element): string[] {
  const problems: string[] = [];
  const runtime = all(root, 'Runtime');
  const page = runtime[0]?.attributes['resid'];
  if (runtime.length !== 1) problems.push(`${runtime.length} Runtime elements; Excel takes exactly one`);
  if (runtime[0] && runtime[0].attributes['lifetime'] !== 'long')
    problems.push('the Runtime has not lifetime="long": functions and buttons would die with the pane');
  for (const [name, element] of samePage(root)) {
    if (element?.attributes['resid'] !== page)
      problems.push(`${name} has the resid ${element?.attributes['resid']}, the Runtime ${page}: they must be one page`);
  }
  if (pageUrl(root, page) !== at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'])
    problems.push('DefaultSettings names another page than the Runtime');
  for (const element of all(root, 'TaskpaneId')) problems.push(`line ${element.line}: TaskpaneId does not go with a shared runtime`);
  return [...problems, ...promiseProblems(root)];
}

function* samePage(root: Element): Generator<[string, Element | undefined]> {
  const [functions] = all(root, 'ExtensionPoint').filter((each) => each.attributes['xsi:type'] === 'CustomFunctions');
  if (functions) yield ['Page', at(functions, 'Page', 'SourceLocation')];
  for (const file of all(root, 'FunctionFile')) yield ['FunctionFile', file];
  for (const action of all(root, 'Action')) {
    if (action.attributes['xsi:type'] === 'ShowTaskpane') yield ['ShowTaskpane', at(action, 'SourceLocation')];
  }
}

function pageUrl(root: Element, resid: string | undefined): string | undefined {
  return all(root, 'Url').find((each) => each.attributes['id'] === resid)?.attributes['DefaultValue'];
}

const FLOOR: Readonly<Record<string, string>> = { SharedRuntime: '1.1', ExcelApi: '1.14' };

function promiseProblems(root: Element): string[] {
  const problems: string[] = [];
  const sets = all(root, 'Set');
  for (const [name, version] of Object.entries(FLOOR)) {
    const found = sets.find((each) => each.attributes['Name'] === name)?.attributes['MinVersion'];
    if (found !== version) problems.push(`Requirements ask for ${name} ${found ?? '(not at all)'}, ours is ${version}`);
  }
  if (at(root, 'Permissions')?.text !== 'ReadWriteDocument')
    problems.push('Permissions must be ReadWriteDocument: Excel.run refuses less, even for reading');
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(at(root, 'Id')?.text ?? '')) problems.push('Id is no GUID');
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(at(root, 'Version')?.text ?? '')) problems.push('Version must have four numbers');
  for (const space of all(root, 'Namespace')) {
    const id = space.attributes['resid'];
    const value = all(root, 'String').find((each) => each.attributes['id'] === id)?.attributes['DefaultValue'] ?? '';
    if (!/^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(value)) problems.push(`the namespace "${value}" is no name for formulas`);
  }
  return problems;
}
