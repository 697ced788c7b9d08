/** What a visitor has opened beside places; it is gone with them. */
export class Visit {
  isReading = $state(false);
  /** How far the text has been read, pixels of its scroll. */
  scroll = $state.raw(0);
  /** Of the letters of text and passages. */
  enlargement = $state(1);
  /** What lies over the screen. */
  dialog = $state<'home' | 'stories' | null>(null);

  enlarge(): void {
    this.enlargement = this.enlargement > 1 ? 1 : larger;
  }

  closeStory(): void {
    this.isReading = false;
    this.scroll = 0;
  }

  /** As the next visitor finds it. */
  reset(): void {
    this.closeStory();
    this.enlargement = 1;
    this.dialog = null;
  }
}

const larger = 1.3;
