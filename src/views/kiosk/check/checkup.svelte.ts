import type { CheckFacts, FactName } from '../../../messages/kiosk/check';
import type { Issue } from '../../../story/types';
import { orElse, type Finding } from './finding';
import {
  clockFinding,
  fontsFinding,
  graphicsFinding,
  memoryFinding,
  rendererHere,
  screenFinding,
  storageFinding,
} from './findings/device';
import { compareFiles, loadHealth } from './findings/files';
import type { Health } from './findings/health';
import { historyFindings, logFinding, type Remembered } from './findings/history';
import { judgeStories } from './findings/stories';
import { tilesFinding } from './findings/tiles';
import { versionFinding, type Installed } from './findings/version';

/** What a check asks beside the device itself. */
export interface Questions {
  readonly issues: readonly Issue[];
  readonly installed: Installed;
  readonly remembered: Remembered;
  readonly isMapThere: boolean;
}

/** Finds out, line after line, how the screen is. */
export class Checkup {
  findings = $state.raw<readonly Finding[]>([]);
  /** How far the comparison of files has come. */
  progress = $state.raw<CheckFacts['files']>();
  isDone = $state(false);

  readonly #top = document.baseURI;

  /** Never rejects: what cannot be found out is a finding. */
  async run(questions: Questions): Promise<void> {
    this.findings = [];
    this.isDone = false;
    this.#askDevice(questions);
    const health = await loadHealth(this.#top, fetch);
    this.#add(versionFinding(questions.installed, health), clockHere(health));
    const [bounds] = await Promise.all([
      judgeStories(this.#top, (finding) => {
        this.#add(finding);
      }),
      this.#askSlowly(),
    ]);
    this.#add(await tilesFinding(this.#top, bounds));
    await this.#compare(health);
    this.isDone = true;
  }

  /** The lines of some kind, in the order in which they were found. */
  of(name: FactName): readonly Finding[] {
    return this.findings.filter((finding) => finding.name === name);
  }

  #add(...findings: Finding[]): void {
    this.findings = [...this.findings, ...findings];
  }

  #askDevice({ issues, remembered, isMapThere }: Questions): void {
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    const problems = issues.length;
    this.#add(
      { name: 'settings', verdict: orElse(problems === 0, 'bad'), facts: { problems } },
      { name: 'map', verdict: orElse(isMapThere, 'bad'), facts: { isThere: isMapThere } },
      graphicsFinding(rendererHere()),
      memoryFinding(performance as object),
      screenFinding(innerWidth, innerHeight, devicePixelRatio),
      logFinding(remembered),
      ...historyFindings(remembered),
    );
  }

  async #askSlowly(): Promise<void> {
    const storage = 'storage' in navigator ? navigator.storage : undefined;
    this.#add(await storageFinding(storage));
    this.#add(await fontsFinding(document.fonts));
  }

  async #compare(health: Health | undefined): Promise<void> {
    // it is not there where the address is not secure, whatever the types say
    const { subtle } = crypto as { subtle?: SubtleCrypto };
    const onprogress = (facts: CheckFacts['files']) => {
      this.progress = facts;
    };
    const facts = await compareFiles(health, this.#top, onprogress, fetch, subtle);
    const verdict = facts.without ? 'attention' : orElse(facts.wrong.length === 0, 'bad');
    this.#add({ name: 'files', verdict, facts });
  }
}

function clockHere(health: Health | undefined): Finding {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return clockFinding(Date.now(), timeZone, health?.built);
}
