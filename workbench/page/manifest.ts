/** A button of the ribbon as manifest.xml describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server, 32 pixels. */
  readonly icon: string;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
  /** "KS" where functions are called KS.NAME. */
  readonly namespace: string | null;
  readonly pane: string;
}

/** Reads manifest.xml as Excel would for a reader of `locale` ("vi-VN", "en-US"). Addresses become paths on this server. */
export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const all = (from: Document | Element, name: string) => [...from.getElementsByTagNameNS('*', name)];
  const child = (from: Element, name: string) => [...from.children].find((element) => element.localName === name);
  const localised = (element: Element | undefined): string => {
    if (!element) return '';
    const override = [...element.children].find((other) => other.localName === 'Override' && other.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  };
  const resources = new Map(
    ['Image', 'Url', 'String']
      .flatMap((kind) => all(document, kind))
      .map((element) => [element.getAttribute('id') ?? '', element] as const),
  );
  const resource = (element: Element | undefined) => localised(resources.get(element?.getAttribute('resid') ?? ''));
  const path = (url: string) => (url ? new URL(url).pathname : '');

  const button = (control: Element): RibbonButton => {
    const action = child(control, 'Action');
    const name = action && child(action, 'FunctionName')?.textContent;
    const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
    const supertip = child(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      icon: path(resource(icon)),
      tip: resource(supertip && child(supertip, 'Description')),
      action: name ? { kind: 'function', name } : { kind: 'pane' },
    };
  };
  const groups = all(document, 'Group').map((group) => ({
    label: resource(child(group, 'Label')),
    buttons: all(group, 'Control').map(button),
  }));
  const source = all(document, 'SourceLocation').find((element) => element.hasAttribute('DefaultValue'));
  const namespace = resource(all(document, 'Namespace')[0]);
  return { name: localised(all(document, 'DisplayName')[0]), groups, namespace: namespace || null, pane: path(localised(source)) };
}
