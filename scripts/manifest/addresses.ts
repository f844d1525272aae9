import type { Element } from './read';
import { walk } from './read';

const FIELDS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url', 'Override'];

/** Every address of the manifest with the line it stands on. */
export function addresses(root: Element): { readonly url: string; readonly line: number; readonly size: number | null }[] {
  const found: { url: string; line: number; size: number | null }[] = [];
  const sizes = iconSizes(root);
  for (const element of walk(root)) {
    if (element.name === 'AppDomain') found.push({ url: element.text, line: element.line, size: null });
    if (!FIELDS.includes(element.name)) continue;
    const url = element.attributes['DefaultValue'] ?? element.attributes['Value'] ?? '';
    const isAddress = element.name !== 'Override' || /^\w+:\/\//.test(url);
    if (isAddress && (url || element.attributes['resid'] === undefined))
      found.push({ url, line: element.line, size: sizes.get(element.attributes['id'] ?? element.name) ?? null });
  }
  return found;
}

/** The pixels that each image is declared to have. */
function iconSizes(root: Element): Map<string, number> {
  const sizes = new Map([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ]);
  for (const { name, attributes } of walk(root)) {
    if (name === 'Image' && attributes['size'] && attributes['resid']) sizes.set(attributes['resid'], Number(attributes['size']));
  }
  return sizes;
}

/** Addresses that are not https, too long, of several places, or (in production) of the developer's machine. */
export function addressProblems(root: Element, production: boolean): string[] {
  const problems: string[] = [];
  const places = new Set<string>();
  for (const { url, line } of addresses(root)) {
    if (!/^https:\/\/[^\s/]+/.test(url)) problems.push(`line ${line}: "${url}" is no https address`);
    if (url.length > 2048) problems.push(`line ${line}: an address of ${url.length} characters, at most 2048 allowed`);
    if (production && /^https?:\/\/(localhost|127\.|\[::1\])/i.test(url)) problems.push(`line ${line}: ${url} is the developer's machine`);
    places.add(/^https:\/\/[^/]+/.exec(url)?.[0] ?? url);
  }
  if (places.size > 1)
    problems.push(`addresses of ${places.size} places (${[...places].join(', ')}): page, functions and their JSON must be of one`);
  return problems;
}
