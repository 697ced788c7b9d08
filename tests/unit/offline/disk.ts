import { noVersions, type Versions } from '../../../src/offline/versions';

/** What is on the disk: it outlives the worker, and may fail. */
export class Disk {
  record = noVersions;
  readonly pages = new Map<string, string | null>();
  readonly #trouble: { how: 'none' | 'fails' | 'hangs' } = { how: 'none' };

  set how(how: 'none' | 'fails' | 'hangs') {
    this.#trouble.how = how;
  }

  versions = () => this.#done(() => this.record);
  change = (step: (versions: Versions) => Versions) =>
    this.#done(() => (this.record = step(this.record)));
  pageVersion = (page: string) => this.#done(() => this.pages.get(page));
  notePage = (page: string, version: string | null) =>
    this.#done(() => void this.pages.set(page, version));
  keepPages = () => this.#done(() => undefined);
  judged: number | undefined;
  judgedAt = () => this.#done(() => this.judged);
  noteJudged = (at: number) => this.#done(() => void (this.judged = at));

  #done<T>(work: () => T): Promise<T> {
    const { how } = this.#trouble;
    if (how === 'hangs') return new Promise(() => undefined);
    return how === 'fails' ? Promise.reject(new Error('disk')) : Promise.resolve(work());
  }
}
