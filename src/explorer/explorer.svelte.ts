import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { localBounds } from '../features/bounds';
import { openingView, placeView, type MapArea } from '../features/openingView';
import { placesOnScreen, spotOf } from '../features/placesOnScreen';
import { cameraFor, screenOf, type Camera } from '../features/screen';
import type { Files } from '../export/storyZip';
import { directionOf, messagesIn } from '../messages/catalogue';
import type { Switchable } from '../style/options';
import type { FlavorName } from '../style/flavors';
import type { Range } from '../article/types';
import type { Bounds, Language, Passage, PassageId, Place, PlaceId, Story } from '../story/types';
import { digestText, type OpenText } from '../story/openText';
import type { Address, LessonPart, ViewName } from './address';
import { Period } from './period.svelte';
import { Measure } from './measure.svelte';
import { Speech } from './speech.svelte';
import { afterArrival } from './afterArrival';

/** How the map gets somewhere: `jump` goes there without a way. */
export interface Travel {
  readonly jump?: boolean;
  /** How long the way takes, milliseconds; a short one where nothing is said. */
  readonly duration?: number;
}

/** What the explorer asks of whatever draws the map. Every method may do nothing. */
export interface MapPort {
  /** Moves so that the place can be seen, if it cannot be seen now. */
  reveal(place: Place, how?: Travel): void;
  goTo(camera: Camera, how?: Travel): void;
  zoomBy(steps: number): void;
  /** The map as it is drawn now, at the pixels of the device. */
  picture(): Promise<HTMLCanvasElement>;
}

export interface Panel extends MapArea {
  /** Height of the credits at its foot; CSS pixels. */
  readonly foot: number;
}

/** How the seal is known; the reader's own copy of the original; what can be taken along. */
export type DialogName = 'seal' | 'original' | 'take';

/** Preferences that belong to the person and the device, not to what a link shows. */
export interface Preferences {
  readonly language: Language;
  readonly flavor: FlavorName;
}

/** What an address says of the screen. */
interface Shown {
  readonly view?: ViewName | undefined;
  readonly part?: LessonPart | undefined;
  readonly check?: boolean | undefined;
  readonly stop?: string | undefined;
}

/** A place and a passage about it; without its id the first one that the open text has. */
interface Opened {
  readonly place: PlaceId | null;
  readonly passageId: PassageId | null;
}

/**
 * What is loaded, chosen and shown. Views call its methods; the map reports back through `moved`
 * and `anchor`. There is one explorer for a story.
 */
export class Explorer {
  readonly story: Story;
  /** What a person has chosen from the time of the story. */
  readonly period: Period;
  readonly measure: Measure;
  /** The files of a story that came from this device, so that no address leads to it. */
  readonly ownFiles: Files | undefined;
  /** What the address said at first; from then on it says what is shown. */
  readonly openedAt: Address;

  readonly #speech: Speech;
  flavor = $state<FlavorName>('day');
  /** The screen that the story is shown on. */
  viewName = $state<ViewName>('explore');
  /** The window of a lesson that this one is, where it is not the one on the wall. */
  part = $state<LessonPart>();
  /** The screen of a kiosk shows what staff see. */
  isCheck = $state(false);
  /** Where a lesson is, by the id of its stop. */
  stop = $state<string>();
  /** The place whose passages are open. */
  chosen = $state.raw<PlaceId | null>(null);
  readonly hidden = new SvelteSet<Switchable>();
  /** Off the map while a class seeks it, whatever a person has hidden or not. */
  covered = $state.raw<readonly Switchable[]>([]);
  panel = $state.raw<Panel>({
    size: { width: 0, height: 0 },
    covered: { top: 0, right: 0, bottom: 0, left: 0 },
    foot: 0,
    roomy: true,
  });
  /** Where the map has come to rest, for the address; null while it shows the story's own view. */
  camera = $state.raw<Camera | null>(null);
  /** What a dialog over the whole page is about, while there is one. */
  dialog = $state.raw<DialogName | null>(null);
  /** Something that comes only when it is asked for did not come; the person is told so. */
  isPartMissing = $state(false);
  /** Counts how often a place was opened, the same one again included. */
  openings = $state(0);
  /** Counts how often the reader went to what they had sought. */
  searchRequests = $state(0);
  /** Counts how often the reader asked to be shown the open passage in the text. */
  readingRequests = $state(0);

  /** Of the open place; without it the first one that the open text has is shown. */
  #passageId = $state.raw<PassageId | null>(null);
  /** What the map shows while no person has moved it: of a lesson's stop; else the story's own view. */
  #frame = $state.raw<Bounds | null>(null);
  /** A stretch that was sought, and the text it stands in. */
  #sought = $state.raw<{ readonly text: string; readonly range: Range } | null>(null);
  /** The publisher's text, where the reader has opened it. */
  #original = $state.raw<OpenText | null>(null);
  #following = $state(false);
  /** The place that is being read about, while the map follows the text. */
  #spokenOf = $state.raw<PlaceId | null>(null);
  /** The places under the pointer or the focus, in the text, in the list or on the map. */
  #pointed = $state.raw<readonly PlaceId[]>([]);
  /** What text and map mark: what is open, as soon as its popup has been painted. */
  #echo = $state.raw<Opened & { readonly pointed: readonly PlaceId[] }>({
    place: null,
    passageId: null,
    pointed: [],
  });
  #map: MapPort | null = null;
  /** Where the map is now, while it moves too. */
  #moving = $state.raw<Camera | null>(null);

  readonly #home = $derived.by(() =>
    this.#frame
      ? cameraFor(this.#frame, this.panel.size, this.panel.covered)
      : openingView(this.story, this.panel),
  );

  /** All that is off the map. */
  readonly off: ReadonlySet<Switchable> = $derived(
    new SvelteSet([...this.hidden, ...this.covered]),
  );
  readonly messages = $derived(messagesIn(this.language));
  readonly direction = $derived(directionOf(this.language));
  readonly place = $derived(this.placeOf(this.chosen));
  /** The page has changed its language, and the text is about to. */
  readonly isTextLate = $derived.by(
    () => this.#original === null && this.#speech.textLanguage !== this.language,
  );
  /** The text that is read: the digest in the language of the screen, or the opened original. */
  readonly text = $derived.by(
    () => this.#original ?? digestText(this.story, this.#speech.textLanguage),
  );
  /** The places that are brought forward for a moment, everywhere at once. */
  readonly lit: readonly PlaceId[] = $derived(
    [...this.#echo.pointed, this.#spokenOf].filter((id) => id !== null),
  );
  readonly passages = $derived(this.chosen === null ? [] : this.passagesOf(this.chosen));
  /** The camera of the map or of the address, or else the one that fits the story into the panel. */
  readonly view = $derived.by(() => this.#moving ?? this.#home);
  readonly screen = $derived(screenOf(this.view, this.panel.size));
  readonly onScreen = $derived.by(() =>
    placesOnScreen(this.story.places.features, this.story.chiefPlace, this.screen),
  );
  readonly passageIndex = $derived(
    Math.max(
      this.passages.findIndex(({ id }) => id === this.#passageId),
      0,
    ),
  );
  readonly passage = $derived<Passage | undefined>(this.passages[this.passageIndex]);
  /**
   * The open place and passage as text and map mark them. They follow the popup, which is
   * what was asked for and is painted first.
   */
  readonly marked = $derived.by(() => {
    const { place, passageId } = this.#echo;
    const passages = place === null ? [] : this.passagesOf(place);
    return { place, passage: passages.find(({ id }) => id === passageId) ?? passages[0] };
  });

  constructor(story: Story, preferences: Preferences, address: Address = {}, ownFiles?: Files) {
    this.story = story;
    this.period = new Period(story);
    this.ownFiles = ownFiles;
    this.openedAt = address;
    this.measure = new Measure(story);
    this.#speech = new Speech(preferences.language);
    this.flavor = preferences.flavor;
    this.camera = this.#moving = address.camera ?? null;
    const { place, passage } = address;
    this.#show(address);
    if (place !== undefined && this.placeOf(place)) this.choose(place, passage);
    this.#mark();
    this.#arrange(address);
  }

  get language(): Language {
    return this.#speech.language;
  }

  /** The chief place, that distances are told from. */
  get chief(): Place {
    const chief = this.placeOf(this.story.chiefPlace);
    if (!chief) throw new Error(`the story's chief place ${this.story.chiefPlace} is not in it`);
    return chief;
  }

  get address(): Address {
    const { story, language, camera, chosen, passage, period, hidden } = this;
    const { ends, rings } = this.measure;
    if (this.ownFiles) return { language };
    if (this.viewName === 'kiosk') {
      return { story: story.id, view: 'kiosk', ...(this.isCheck && { check: true }), language };
    }
    if (this.viewName !== 'explore') return this.#lessonAddress;
    return {
      story: story.id,
      language,
      ...(camera && { camera }),
      ...(chosen !== null && { place: chosen }),
      ...(passage && this.passageIndex > 0 && { passage: passage.id }),
      ...(period.isOpen && { time: period.events.map(({ id }) => id) }),
      ...(hidden.size > 0 && { hidden: [...hidden] }),
      ...(ends && { measure: ends }),
      ...(rings !== undefined && { rings }),
    };
  }

  /** The class seeks places: neither the address nor the title may name one, as the story's do. */
  get isSecret(): boolean {
    return this.viewName === 'classroom' && this.stop === 'quiz';
  }

  /** A lesson's stop says what is open; the rest would give away what the class shall find. */
  get #lessonAddress(): Address {
    const { story, language, viewName: view, part, stop } = this;
    return {
      ...(!this.isSecret && { story: story.id }),
      language,
      view,
      ...(part && { part }),
      ...(stop !== undefined && { stop }),
    };
  }

  /** Where the open place is drawn on the map's panel; what its popup points at. */
  get anchor() {
    return this.chosen === null ? undefined : spotOf(this.chosen, this.onScreen);
  }

  placeOf(id: PlaceId | null): Place | undefined {
    return this.story.places.features.find((place) => place.properties.id === id);
  }

  /** The passages about a place in the text that is open, in the order of the text. */
  passagesOf(id: PlaceId): Passage[] {
    const { seals } = this.text;
    return this.story.passages.filter(
      (passage) => passage.placeId === id && seals.get(passage.id) !== undefined,
    );
  }

  /** Whether a place is brought forward: pointed at, or of the chosen time. */
  isLit(id: PlaceId): boolean {
    return this.lit.includes(id) || this.period.places.includes(id);
  }

  /** Whether a place stands back behind those of the chosen time. */
  isDim(id: PlaceId): boolean {
    return this.period.isOpen && !this.isLit(id);
  }

  /** A stretch of the open text that the reader has sought, to be shown and marked. */
  get soughtRange(): Range | null {
    return this.#sought?.text === this.text.text ? this.#sought.range : null;
  }

  /** Shows a stretch of the text that is open; the same one again too. */
  showRange({ start, end }: Range): void {
    this.#sought = { text: this.text.text, range: { start, end } };
    this.searchRequests += 1;
  }

  /** Brings places forward while the pointer or the focus is on them; none when it has gone. */
  point(...ids: readonly PlaceId[]): void {
    this.#pointed = ids;
    // what a click leads to is painted first, though the focus goes to it at once
    if (!this.#isMarked) return;
    // between one place and the next nothing goes dark
    if (ids.length === 0) this.#markSoon();
    else this.#mark();
  }

  /** Whether the map goes along with the text that is being read. */
  get following(): boolean {
    return this.#following;
  }

  set following(follows: boolean) {
    this.#following = follows;
    // switched on again it goes to where the reader is, though it had been there
    this.#spokenOf = null;
  }

  /**
   * The reader has come to where the text speaks of a place, or is before the first of them: the
   * map goes there too.
   */
  reachedInText(id: PlaceId | null): void {
    if (!this.following || id === this.#spokenOf) return;
    this.#spokenOf = id;
    const place = this.placeOf(id);
    this.#map?.goTo(place ? placeView(place, this.panel) : openingView(this.story, this.panel));
  }

  /** The person moves the map: it follows nothing else. */
  tookMap(): void {
    this.following = false;
  }

  /** Reads the publisher's text instead of the digest, or the digest again with `null`. */
  read(original: OpenText | null): void {
    this.#original = original;
  }

  /** Changes the language of the screen and of the text, once there is all that it takes. */
  async speak(language: Language): Promise<void> {
    if (!(await this.#speech.speak(language))) this.isPartMissing = true;
  }

  /** Opens a place, at one of its passages where one is named and is about it. */
  choose(id: PlaceId, passage?: PassageId): void {
    const place = this.placeOf(id);
    if (!place) return;
    this.chosen = id;
    this.#sought = null;
    this.openings += 1;
    this.#passageId = passage ?? null;
    this.#markSoon();
    this.#map?.reveal(place);
  }

  /** Takes a place of the map for what is measured, where that waits for one; else opens it. */
  pick(id: PlaceId): void {
    if (this.measure.waiting) this.measure.take(id);
    else this.choose(id);
  }

  /**
   * Shows a place, one of its passages and a part of the world at once: the map moves one time.
   *
   * @param frame What the map has to contain; the story's own view with `null`.
   */
  visit(
    place: PlaceId | null,
    passage: PassageId | null,
    frame: Bounds | null,
    how?: Travel,
  ): void {
    this.chosen = place;
    this.#passageId = passage;
    this.#mark();
    this.#frame = frame;
    this.camera = null;
    this.#moving = null;
    this.#map?.goTo(this.#home, how);
  }

  /** Changes the screen that the story is shown on; the map begins anew there. */
  open(view: ViewName): void {
    // a lesson that was left goes on where it was
    this.#show({ view, stop: this.stop });
    this.close();
    this.camera = this.#moving = this.#frame = null;
    this.following = false;
    this.period.close();
    this.measure.follow(undefined, undefined);
    this.hidden.clear();
  }

  #show({ view = 'explore', part, stop, check = false }: Shown): void {
    this.viewName = view;
    this.part = part;
    this.isCheck = check;
    this.stop = stop;
  }

  /** Moves the map so that the open place can be seen beside what now covers the map. */
  reveal(): void {
    if (this.place) this.#map?.reveal(this.place);
  }

  close(): void {
    this.chosen = null;
    this.#passageId = null;
    this.#markSoon();
  }

  /** Whether what is open is marked already. */
  get #isMarked(): boolean {
    return this.#echo.place === this.chosen && this.#echo.passageId === this.#passageId;
  }

  #mark(): void {
    this.#echo = { place: this.chosen, passageId: this.#passageId, pointed: this.#pointed };
  }

  readonly #markSoon = afterArrival(() => {
    this.#mark();
  });

  /** Shows what an address says, for links that are followed while the story is open. */
  follow(address: Address): void {
    const { place, passage, language, camera } = address;
    // the address of a story from this device says nothing of its view
    const view = this.ownFiles ? this.viewName : (address.view ?? 'explore');
    const isOther = view !== this.viewName;
    if (language) void this.speak(language);
    if (isOther) this.open(view);
    this.#show({ ...address, view, stop: address.stop ?? this.stop });
    if (view !== 'explore') {
      if (place !== undefined) this.choose(place, passage);
      return;
    }
    if (place === undefined) this.close();
    else this.choose(place, passage);
    if (camera) this.#map?.goTo(camera, { jump: true });
    // without one it shows the story's own view, with which the map of another screen begins anyway
    else if (!isOther) this.fitStory({ jump: true });
    this.#arrange(address);
  }

  /** Chooses the time, the layers and what is measured as an address says. */
  #arrange({ time = [], hidden = [], measure, rings }: Address): void {
    this.period.choose(time);
    this.hidden.clear();
    for (const group of hidden) this.hidden.add(group);
    this.measure.follow(measure, rings);
  }

  /** Goes to another passage of the open place; stays where there is none. */
  turn(steps: number): void {
    this.#passageId = this.passages[this.passageIndex + steps]?.id ?? this.#passageId;
    this.#markSoon();
  }

  ask(dialog: DialogName | null): void {
    this.dialog = dialog;
  }

  readInText(): void {
    // the passage that is gone to is a marked one
    this.#mark();
    this.readingRequests += 1;
  }

  toggle(group: Switchable): void {
    if (!this.hidden.delete(group)) this.hidden.add(group);
  }

  /** Takes what draws the map; returns how to let go of it. */
  attach(map: MapPort): () => void {
    this.#map = map;
    // a link from a wide screen may show the place where a phone has its sheet
    if (this.place && !this.panel.roomy) map.reveal(this.place, { jump: true });
    return () => {
      if (this.#map !== map) return;
      this.#map = null;
      // the next map begins with the story's own view, fitted to its own panel
      if (this.camera === null) this.#moving = null;
    };
  }

  /** The map tells where it is. */
  moved(camera: Camera): void {
    this.#moving = camera;
  }

  /** The map tells that it has come to rest. */
  rested(): void {
    this.camera = this.#moving && this.#isHome(this.#moving) ? null : this.#moving;
  }

  /** Whether a camera shows what the map shows by itself, to the pixel. */
  #isHome(camera: Camera): boolean {
    const own = this.#home;
    const { size } = this.panel;
    const { x, y } = screenOf(camera, size).project([own.lng, own.lat]);
    return (
      Math.abs(own.zoom - camera.zoom) < 0.01 &&
      Math.hypot(x - size.width / 2, y - size.height / 2) < 1
    );
  }

  /** The opening view of the story. */
  showStory(how?: Travel): void {
    this.tookMap();
    this.fitStory(how);
  }

  /** Fits the opening view into a panel that has changed its size; nobody has taken the map. */
  fitStory(how?: Travel): void {
    this.#map?.goTo(this.#home, how);
  }

  /** Comes near enough to tell some of the places apart. */
  showPlaces(ids: readonly PlaceId[]): void {
    this.tookMap();
    const { size, covered } = this.panel;
    this.#map?.goTo(cameraFor(localBounds(this.story, ids), size, covered));
  }

  zoomBy(steps: number): void {
    this.tookMap();
    this.#map?.zoomBy(steps);
  }

  /** The map as it is drawn now; nothing where there is no map. */
  async picture(): Promise<HTMLCanvasElement | undefined> {
    return this.#map?.picture();
  }
}

export const [useExplorer, provideExplorer] = createContext<Explorer>();
