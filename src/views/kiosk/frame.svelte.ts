/** What fills the screen: the tour, the places to choose from, an open place, or the text. */
export type Shown = 'tour' | 'rest' | 'place' | 'text';

/** What the panel of an upright screen takes, in units. */
export const panelUnits: Readonly<Record<Shown, number>> = {
  tour: 652,
  rest: 652,
  place: 960,
  text: 1240,
};
/** What the card of the tour usually takes, in units. */
const usualCardUnits = 360;
/** Between the card of the tour and the credits of the map, in units. */
const cardAirUnits = 36;

/** How the view is laid out on a screen: which way it stands, and how large everything is. */
export class Frame {
  /** Of the screen, CSS pixels. */
  width = $state(1080);
  height = $state(1920);
  /** Of the card of the tour, CSS pixels. */
  cardHeight = $state(0);
  readonly #shown: () => Shown;

  readonly upright = $derived.by(() => this.height > this.width);
  /** CSS pixels of one unit: the view is drawn for 1080 × 1920 and 1920 × 1080, and grows with the screen. */
  readonly unit = $derived.by(() => {
    const [across, down] = this.upright ? [1080, 1920] : [1920, 1080];
    return Math.min(this.width / across, this.height / down);
  });
  /** What the panel of an upright screen takes now, in units. */
  readonly panel = $derived.by(() => panelUnits[this.#shown()]);
  /** Between the card of the tour and the credits of the map, CSS pixels. */
  readonly cardAir = $derived(cardAirUnits * this.unit);
  /** What lies over the foot of the map, CSS pixels. */
  readonly covered = $derived.by(() => {
    if (this.#shown() === 'tour') {
      return Math.max(this.cardHeight, usualCardUnits * this.unit) + 2 * this.cardAir;
    }
    return this.upright ? (this.panel - panelUnits.rest) * this.unit : 0;
  });

  constructor(shown: () => Shown) {
    this.#shown = shown;
  }
}
