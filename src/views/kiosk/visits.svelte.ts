import { untrack } from 'svelte';
import type { Address } from '../../explorer/address';
import { Attendance } from '../../explorer/attendance.svelte';
import type { Explorer } from '../../explorer/explorer.svelte';
import { offline } from '../../offline/offline.svelte';
import type { KioskSettings } from '../../story/parseKiosk';
import { Attraction, picturesOf } from './attraction.svelte';
import type { Shown } from './frame.svelte';
import { showStart } from './startFrame';
import { isReloaded, openStory, tookVisitor } from './stories';
import { Visit } from './visit.svelte';

/** One visitor after the other, the tour between them, and how the screen starts afresh for each. */
export class Visits {
  readonly attendance: Attendance;
  readonly attraction: Attraction;
  /** What the visitor who is there has opened. */
  readonly visit = new Visit();
  readonly #explorer: Explorer;
  readonly #settings: KioskSettings;
  readonly #isServed: () => Promise<boolean>;
  readonly #pictures = $derived.by(() => picturesOf(this.#explorer.story, this.#explorer.text));

  readonly attracting = $derived.by(() => this.attendance.state === 'attracting');
  /** The picture of the tour that is seen while nobody is there. */
  readonly picture = $derived.by(() => this.#pictures[this.attraction.index]);
  readonly shown = $derived.by((): Shown => {
    if (this.attracting) return 'tour';
    if (this.#explorer.place) return 'place';
    return this.visit.isReading ? 'text' : 'rest';
  });

  /** @param isServed Whether a page that is opened now would come. */
  constructor(
    explorer: Explorer,
    settings: KioskSettings,
    isServed: () => Promise<boolean> = () => offline.isServed(),
  ) {
    this.#explorer = explorer;
    this.#settings = settings;
    this.#isServed = isServed;
    this.attendance = new Attendance(settings);
    this.attraction = new Attraction(this.#pictures.length);
  }

  /** Begins with the page, and for a visitor whom another story has sent here. */
  begin(): void {
    this.#beginAfresh(isReloaded() ? {} : this.#explorer.openedAt);
    if (tookVisitor()) this.attendance.touch();
  }

  /**
   * Starts afresh whenever nobody has answered, and shows the map as it begins to whoever comes. To
   * be called while a component begins.
   *
   * @param onreset Hears of it.
   */
  watch(onreset: () => void): void {
    let before = untrack(() => this.attendance.state);
    $effect(() => {
      const { state } = this.attendance;
      untrack(() => {
        if (state === 'attracting' && before === 'asking') this.#reset(onreset);
        if (state === 'visited' && before === 'attracting') this.#showStart();
        before = state;
      });
    });
  }

  /** Opens the story that a visitor has chosen; where it cannot come, this one stays, and says so. */
  async changeStory(id: string): Promise<void> {
    this.visit.dialog = null;
    if (id === this.#explorer.story.id) return;
    const isOpening = await this.#open(id, this.#explorer.language);
    // whoever chose it may have left
    if (!isOpening && !this.attracting) this.#explorer.isPartMissing = true;
  }

  #reset(onreset: () => void): void {
    this.#showStart();
    onreset();
    this.#beginAfresh();
  }

  /**
   * Everything as the next visitor finds it, in the first story and language of the settings, or in
   * those of them that an address asks for.
   */
  #beginAfresh(asked: Address = {}): void {
    const explorer = this.#explorer;
    const story = offered(this.#settings.stories, asked.story) ?? explorer.story.id;
    const language = offered(this.#settings.languages, asked.language) ?? explorer.language;
    this.visit.reset();
    this.attraction.begin();
    explorer.flavor = 'day';
    explorer.dialog = null;
    explorer.isPartMissing = false;
    explorer.period.close();
    explorer.hidden.clear();
    // though it is spoken already: another one may still be on its way
    void explorer.speak(language);
    // one that was asked for already, and is not here, would not come the next time either
    if (story === explorer.story.id || story === explorer.openedAt.story) return;
    // where it cannot come, this one is shown, and the next visitor's leaving asks for it again
    void this.#open(story, language);
  }

  #open(story: string, language: string): Promise<boolean> {
    return openStory(story, language, () => !this.attracting, this.#isServed);
  }

  #showStart(): void {
    showStart(this.#explorer, this.#settings.startView);
  }
}

/** The one that is asked for, if it is among these, or else the first. */
const offered = <T>(all: readonly T[], asked: T | undefined) =>
  all.find((each) => each === asked) ?? all[0];
