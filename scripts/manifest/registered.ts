import vm from 'node:vm';

/** The ids that a built functions.js registers: it runs in a bare world whose Office and CustomFunctions only listen. */
export function registeredFunctions(script: string): string[] {
  const ids: string[] = [];
  const quiet = () => undefined;
  const world: Record<string, unknown> = {
    console,
    setTimeout: quiet,
    document: { currentScript: { src: 'https://localhost/functions.js', tagName: 'SCRIPT' }, getElementsByTagName: () => [] },
    location: { href: 'https://localhost/' },
    Office: { actions: { associate: quiet }, onReady: () => ({ then: quiet }) },
    CustomFunctions: { associate: (id: string) => ids.push(id), Error: class extends Error {}, ErrorCode: {} },
  };
  world['self'] = world['window'] = world['globalThis'] = world;
  vm.runInNewContext(script, world);
  return ids;
}
