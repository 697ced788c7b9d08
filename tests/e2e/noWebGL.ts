/** Runs in a page before all else: from then on its browser is one that has no WebGL. */
export function noWebGL(): void {
  const { prototype } = HTMLCanvasElement;
  const original = Reflect.get(prototype, 'getContext') as (...given: unknown[]) => unknown;
  Reflect.set(
    prototype,
    'getContext',
    function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
    },
  );
}
