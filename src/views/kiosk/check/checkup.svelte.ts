import type { CheckFacts, FactName } from '../../../messages/kiosk/checkFacts';
import type { Rung } from '../care/ladder';
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
import { mapFinding } from './findings/map';
import { askInstalled } from './findings/installed';
import { judgeStories } from './findings/stories';
import { tilesFinding } from './findings/tiles';
import { offeredBeside, versionFinding, type Installed } from './findings/version';

/** What a check asks beside the device itself. */
export interface Questions {
  readonly issues: readonly Issue[];
  readonly installed: Installed;
  readonly remembered: Remembered;
  readonly rung: Rung;
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
    const [installed, health] = await Promise.all([
      askInstalled(questions.installed, workersHere()?.controller),
      loadHealth(this.#top, fetch),
    ]);
    this.#add(versionFinding(installed, health), clockHere(health));
    const [bounds] = await Promise.all([
      judgeStories(this.#top, (finding) => {
        this.#add(finding);
      }),
      this.#askSlowly(),
    ]);
    const isKept = installed.version !== undefined;
    this.#add(await tilesFinding(this.#top, bounds, isKept));
    await this.#compare(installed, health);
    this.isDone = true;
  }

  /** The lines of some kind, in the order in which they were found. */
  of(name: FactName): readonly Finding[] {
    return this.findings.filter((finding) => finding.name === name);
  }

  #add(...findings: Finding[]): void {
    this.findings = [...this.findings, ...findings];
  }

  #askDevice({ issues, remembered, rung }: Questions): void {
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    const problems = issues.length;
    this.#add(
      { name: 'settings', verdict: orElse(problems === 0, 'bad'), facts: { problems } },
      mapFinding(rung),
      graphicsFinding(rendererHere()),
      memoryFinding(performance as object),
      screenFinding(innerWidth, innerHeight, devicePixelRatio),
      logFinding(remembered),
      ...historyFindings(remembered, Date.now()),
    );
  }

  async #askSlowly(): Promise<void> {
    const storage = 'storage' in navigator ? navigator.storage : undefined;
    this.#add(await storageFinding(storage));
    this.#add(await fontsFinding(document.fonts));
  }

  async #compare(installed: Installed, health: Health | undefined): Promise<void> {
    if (offeredBeside(installed, health) !== undefined) {
      // the sums of one version say nothing of another
      const facts = { checked: 0, total: 0, wrong: [], without: 'otherVersion' } as const;
      this.#add({ name: 'files', verdict: 'attention', facts });
      return;
    }
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

/** Absent where the address is not secure, whatever the types say. */
const workersHere = () => (navigator as Partial<Navigator>).serviceWorker;

function clockHere(health: Health | undefined): Finding {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return clockFinding(Date.now(), timeZone, health?.built);
}
