import type { Element } from './read';
import { walk } from './read';

/**
 * Which children an element has and in which order; "?" may be missing, "+" one or more, "*" any number.
 * Source: office-js-docs-pr develop/manifest-element-ordering.md and MS-OWEMXML. Excel refuses another order, or drops
 * what follows in silence. A parent is looked up with its xsi:type first, then without.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  'OfficeApp/Hosts': 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'VersionOverrides/Hosts': 'Host+',
  'Host:Workbook': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime',
  Runtime: '',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab|CustomTab+',
  OfficeTab: 'Group+',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  Icon: 'Image+',
  'Control:Button': 'Label Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
  'Action:ExecuteFunction': 'FunctionName',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

/** Elements out of order, missing, doubled or unknown. */
export function orderProblems(root: Element): string[] {
  const problems: string[] = root.name === 'OfficeApp' ? [] : [`the root is ${root.name}, not OfficeApp`];
  const parents = new Map<Element, Element>();
  for (const element of walk(root)) {
    for (const child of element.children) parents.set(child, element);
    const model = modelOf(element, parents.get(element));
    if (model !== undefined) problems.push(...compare(element, model));
  }
  return problems;
}

function modelOf(element: Element, parent: Element | undefined): string | undefined {
  const type = element.attributes['xsi:type'];
  return CHILDREN[`${element.name}:${type}`] ?? CHILDREN[`${parent?.name}/${element.name}`] ?? CHILDREN[element.name];
}

function compare(element: Element, model: string): string[] {
  const problems: string[] = [];
  let next = 0;
  for (const slot of model.split(' ').filter(Boolean)) {
    const [, names, many] = /^([\w|]+)([?+*]?)$/.exec(slot)!;
    const from = next;
    while (next < element.children.length && names!.split('|').includes(element.children[next]!.name)) next++;
    const count = next - from;
    if (count === 0 && many !== '?' && many !== '*')
      problems.push(`line ${element.line}: ${element.name} lacks ${names}, or it stands in another place (order: ${model})`);
    if (count > 1 && many !== '+' && many !== '*') problems.push(`line ${element.line}: ${element.name} has ${count} ${names}`);
  }
  const extra = element.children[next];
  if (extra) problems.push(`line ${extra.line}: ${extra.name} does not belong here in ${element.name} (order: ${model || 'nothing'})`);
  return problems;
}
