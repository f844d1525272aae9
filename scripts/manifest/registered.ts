import vm from 'node:vm';

/** The ids that the built scripts register: they run in a bare world whose Office and CustomFunctions only listen. */
export function registeredFunctions(scripts: readonly string[]): string[] {
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
  vm.createContext(world);
  for (const script of scripts) vm.runInContext(script, world);
  return ids;
}
