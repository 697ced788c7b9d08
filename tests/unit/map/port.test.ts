import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../../../src/features/screen';
import { mapPort } from '../../../src/map/port';
import { screenOf, type Margins } from '../../../src/features/screen';
import type { Place } from '../../../src/story/types';
import { theStory } from '../explorer/theStory';

const story = theStory();
const size = { width: 980, height: 844 };
const none: Margins = { top: 0, right: 0, bottom: 0, left: 0 };

function placeOf(id: string): Place {
  const place = story.places.features.find(({ properties }) => properties.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

interface Move {
  readonly center?: readonly [number, number];
  readonly zoom?: number;
  readonly offset?: readonly [number, number];
  readonly duration?: number;
}

/** The part of MapLibre that the port asks; takes moves down instead of travelling. */
class StandIn {
  readonly eased: Move[] = [];
  readonly jumped: Move[] = [];
  constructor(private readonly camera: Camera) {}
  project = ([lng, lat]: readonly [number, number]) =>
    screenOf(this.camera, size).project([lng, lat]);
  getContainer = () => ({ clientWidth: size.width, clientHeight: size.height });
  getZoom = () => this.camera.zoom;
  easeTo = (move: Move) => this.eased.push(move);
  jumpTo = (move: Move) => this.jumped.push(move);
  readonly heard = new Map<string, () => void>();
  on = (event: string, hear: () => void) => this.heard.set(event, hear);
  off = (event: string) => this.heard.delete(event);
  triggerRepaint = () => undefined;
  getCanvas = () => ({ width: 1960, height: 1688 });
}

function portAt(camera: Camera, covered = none, calm = false, patience = 60_000) {
  const map = new StandIn(camera);
  const port = mapPort(map as unknown as MapLibreMap, () => ({ covered, calm }), patience);
  return { map, port };
}

const opening: Camera = { zoom: 7, lat: 35.4, lng: 40.7 };

describe('revealing a place', () => {
  it.each(['palmyra', 'jabal-al-tar', 'raqqa', 'mosul'])(
    'leaves the map as it is where %s is in sight',
    (id) => {
      const { map, port } = portAt(opening);
      port.reveal(placeOf(id));
      expect([...map.eased, ...map.jumped]).toEqual([]);
    },
  );

  it('goes to a place out of sight, at the same zoom', () => {
    const { map, port } = portAt({ zoom: 9, lat: 34.5, lng: 38.3 });
    port.reveal(placeOf('mosul'));
    expect(map.eased).toEqual([
      expect.objectContaining({ center: [43.11889, 36.335], zoom: 9, offset: [0, 0] }),
    ]);
  });

  it('goes to a place that the sheet covers, into the middle of what is free', () => {
    const at = screenOf({ zoom: 7, lat: 35.4, lng: 38.3 }, size).project([38.28402, 34.5624]);
    expect(at.y).toBeGreaterThan(500);
    const { map, port } = portAt({ zoom: 7, lat: 35.4, lng: 38.3 }, { ...none, bottom: 472 });
    port.reveal(placeOf('palmyra'));
    expect(map.eased[0]?.offset).toEqual([0, -236]);
  });

  it('goes to a place at the very edge, where it is hardly seen', () => {
    const { map, port } = portAt(opening);
    const { project } = screenOf(opening, size);
    const atTheEdge = {
      ...placeOf('raqqa'),
      geometry: { type: 'Point' as const, coordinates: [37.4, 35] },
    };
    expect(project([37.4, 35]).x).toBeLessThan(24);
    port.reveal(atTheEdge);
    expect(map.eased).toHaveLength(1);
  });

  it('steps back until an area is seen as an area', () => {
    const { map, port } = portAt({ zoom: 14, lat: 34.61, lng: 38.22 });
    port.reveal(placeOf('jabal-antara'));
    const zoom = map.eased[0]?.zoom ?? NaN;
    const screen = screenOf({ zoom, lat: 34.61, lng: 38.22 }, size);
    const diameter = 14_000 / screen.metersPerPixel;
    expect(diameter).toBeGreaterThan(100);
    expect(diameter).toBeLessThan(0.9 * size.height);
  });

  it('does not come nearer to an area than the reader is', () => {
    const { map, port } = portAt({ zoom: 7, lat: 36.3, lng: 43 });
    port.reveal(placeOf('jabal-antara'));
    expect(map.eased[0]?.zoom).toBe(7);
  });
});

describe('the camera of a person who wants no motion', () => {
  let calm: ReturnType<typeof portAt>;
  let lively: ReturnType<typeof portAt>;
  beforeEach(() => {
    calm = portAt({ zoom: 9, lat: 0, lng: 0 }, none, true);
    lively = portAt({ zoom: 9, lat: 0, lng: 0 });
  });

  it.each<[string, (port: ReturnType<typeof portAt>['port']) => void]>([
    [
      'to a place',
      (port) => {
        port.reveal(placeOf('raqqa'));
      },
    ],
    [
      'to the story',
      (port) => {
        port.goTo({ zoom: 6, lat: 35, lng: 39 });
      },
    ],
    [
      'by the zoom buttons',
      (port) => {
        port.zoomBy(1);
      },
    ],
  ])('jumps %s, and travels for others', (_name, act) => {
    act(calm.port);
    act(lively.port);
    expect(calm.map.eased[0]?.duration).toBe(0);
    expect(lively.map.eased[0]?.duration).toBeGreaterThan(0);
    expect(lively.map.eased[0]?.duration).toBeLessThanOrEqual(900);
  });
});

describe('going to a camera', () => {
  it('jumps where it is told to', () => {
    const { map, port } = portAt(opening);
    port.goTo({ zoom: 8.5, lat: 35, lng: 39 }, { jump: true });
    expect(map.jumped).toEqual([{ center: [39, 35], zoom: 8.5 }]);
    expect(map.eased).toEqual([]);
  });

  it('travels to exactly that camera otherwise', () => {
    const { map, port } = portAt(opening);
    port.goTo({ zoom: 8.5, lat: 35, lng: 39 });
    expect(map.eased).toEqual([expect.objectContaining({ center: [39, 35], zoom: 8.5 })]);
    expect(map.jumped).toEqual([]);
  });
});

describe('a picture of the map', () => {
  const drawImage = vi.fn();
  beforeEach(() => {
    vi.stubGlobal('document', {
      createElement: () => ({ width: 0, height: 0, getContext: () => ({ drawImage }) }),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is a copy of the next frame, at the pixels of the device', async () => {
    const { map, port } = portAt(opening);
    const picture = port.picture();
    map.heard.get('render')?.();
    expect(await picture).toMatchObject({ width: 1960, height: 1688 });
    expect(drawImage).toHaveBeenCalledOnce();
    expect([...map.heard.keys()]).toEqual([]);
  });

  it('is refused where the browser takes the drawing away', async () => {
    const { map, port } = portAt(opening);
    const picture = port.picture();
    map.heard.get('webglcontextlost')?.();
    await expect(picture).rejects.toThrow('no frame');
    expect([...map.heard.keys()]).toEqual([]);
  });

  it('is refused where no frame comes', async () => {
    const { map, port } = portAt(opening, none, false, 0);
    await expect(port.picture()).rejects.toThrow('no frame');
    expect([...map.heard.keys()]).toEqual([]);
  });
});
