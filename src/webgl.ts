/** Whether this browser can draw the map at all. MapLibre needs WebGL 2. */
export function canDrawMap(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  // a page may hold only a few contexts: give this one back at once
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
