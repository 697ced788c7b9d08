import { orElse, type Finding } from '../finding';

/** What draws without a graphics card, under the names that it gives itself. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export function graphicsFinding(renderer: string | undefined): Finding {
  const verdict = renderer === undefined ? 'bad' : orElse(!software.test(renderer), 'attention');
  return { name: 'graphics', verdict, facts: { renderer } };
}

/** The name of what draws; nothing where this browser has no WebGL 2, which the map needs. */
export function rendererHere(): string | undefined {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return undefined;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  // a page may hold only a few contexts: give this one back at once
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : 'WebGL 2';
}

/** More of what there is than this leaves too little for a bad day. */
const fullShare = 0.9;

export async function storageFinding(storage: StorageManager | undefined): Promise<Finding> {
  const { usage: used, quota } = (await storage?.estimate().catch(() => undefined)) ?? {};
  const persisted = (await storage?.persisted().catch(() => false)) ?? false;
  const isFull = used !== undefined && quota !== undefined && used > fullShare * quota;
  const verdict = isFull ? 'bad' : orElse(persisted, 'attention');
  return { name: 'storage', verdict, facts: { used, quota, persisted } };
}

/** Only Chromium tells, of the part of the memory that scripts use. */
interface Remembering {
  readonly memory?: { readonly usedJSHeapSize: number; readonly jsHeapSizeLimit: number };
}

export function memoryFinding({ memory }: Remembering): Finding {
  const used = memory?.usedJSHeapSize;
  const limit = memory?.jsHeapSizeLimit;
  const isLow = used !== undefined && limit !== undefined && used > fullShare * limit;
  return { name: 'memory', verdict: orElse(!isLow, 'bad'), facts: { used, limit } };
}

/** The shorter side that the screen is drawn for; CSS pixels. */
const drawnFor = 1080;

export function screenFinding(width: number, height: number, ratio: number): Finding {
  const verdict = orElse(Math.min(width, height) >= drawnFor, 'attention');
  return { name: 'screen', verdict, facts: { width, height, ratio } };
}

/** @param built When what is installed was built: a clock before that is wrong. */
export function clockFinding(now: number, zone: string, built: string | undefined): Finding {
  const isWrong = built !== undefined && now < Date.parse(built);
  return { name: 'clock', verdict: orElse(!isWrong, 'bad'), facts: { now, zone } };
}

/** Loads every face that the page declares, and counts those that come. */
export async function fontsFinding(fonts: Iterable<FontFace>): Promise<Finding> {
  const faces = [...fonts];
  const results = await Promise.allSettled(faces.map((face) => face.load()));
  const loaded = results.filter(({ status }) => status === 'fulfilled').length;
  const facts = { loaded, total: faces.length };
  return { name: 'fonts', verdict: orElse(loaded === faces.length && loaded > 0, 'bad'), facts };
}
