import { quotationsOf } from '../article/quotations';
import { languages, type Language, type Range, type Selection } from '../article/types';
import { annotationsNameKnownPlaces } from './checks/annotationsNameKnownPlaces';
import { chiefPlaceIsAPlace } from './checks/chiefPlaceIsAPlace';
import { digestIsParagraphsOnly } from './checks/digestIsParagraphsOnly';
import { eventsNameWhatTheStoryHas } from './checks/eventsNameWhatTheStoryHas';
import { everyDigestIsListed } from './checks/everyDigestIsListed';
import { everyFileIsKnown } from './checks/everyFileIsKnown';
import { everyNameInTheTextIsMarked } from './checks/everyNameInTheTextIsMarked';
import { everyPlaceHasAPassage } from './checks/everyPlaceHasAPassage';
import { filesAreTexts } from './checks/filesAreTexts';
import { idsAreUnique } from './checks/idsAreUnique';
import { jsonIsWellFormed } from './checks/jsonIsWellFormed';
import { originalIsTheSameEverywhere } from './checks/originalIsTheSameEverywhere';
import { passagesStandInOrder } from './checks/passagesStandInOrder';
import { positionsLieInTheStory } from './checks/positionsLieInTheStory';
import { quotationMarksArePaired } from './checks/quotationMarksArePaired';
import { quotationsAreAccountedFor } from './checks/quotationsAreAccountedFor';
import { quotationsAreShort } from './checks/quotationsAreShort';
import { ringsAreClosed } from './checks/ringsAreClosed';
import { selectionsStandInTheirText } from './checks/selectionsStandInTheirText';
import { sketchesSaySo } from './checks/sketchesSaySo';
import { totalIsTrue } from './checks/totalIsTrue';
import { uncertainPlacesSayWhy } from './checks/uncertainPlacesSayWhy';
import { valuesAreHarmless } from './checks/valuesAreHarmless';
import type { Draft, EventRead, StoryRead } from './draft';
import {
  articleFile,
  eventsFile,
  landmarksFile,
  passagesFile,
  placesFile,
  storyFile,
} from './files';
import type { Report } from './issues';
import { Spot, wrong, type Shape } from './shape';
import { eventsShape } from './shapes/events';
import { landmarksShape } from './shapes/landmarks';
import { passagesShape, type AnnotationRead } from './shapes/passages';
import { placesShape } from './shapes/places';
import { storyShape } from './shapes/story';
import type { Annotation, Article, Issue, ParsedStory, Story, StoryEvent } from './types';

/** Beyond so many an editor needs another file, not a longer list. */
const mostIssues = 1_000;

/** Checks that compare the parts of a story with each other. */
const comparisons: readonly ((draft: Draft, report: Report) => void)[] = [
  idsAreUnique,
  chiefPlaceIsAPlace,
  positionsLieInTheStory,
  ringsAreClosed,
  uncertainPlacesSayWhy,
  sketchesSaySo,
  annotationsNameKnownPlaces,
  everyPlaceHasAPassage,
  selectionsStandInTheirText,
  originalIsTheSameEverywhere,
  quotationsAreShort,
  quotationsAreAccountedFor,
  everyNameInTheTextIsMarked,
  passagesStandInOrder,
  eventsNameWhatTheStoryHas,
];

/**
 * The one judge of a story: in the browser, in the tests and for editors.
 *
 * @param files The texts of the files in the story's folder, by their names (see `files.ts`).
 * @returns The story, or every problem in its files at once. Never throws, whatever it is given.
 */
export function parseStory(files: unknown): ParsedStory {
  const issues: Issue[] = [];
  const report: Report = (issue) => {
    if (issues.length < mostIssues) issues.push(issue);
  };
  const contents = filesAreTexts(files, report);
  everyFileIsKnown(files, report);

  const texts = readTexts(contents, report);
  const story = readFile(contents, storyFile, storyShape, report);
  const places = readFile(contents, placesFile, placesShape, report);
  const passages = readFile(contents, passagesFile, passagesShape, report);
  const landmarks = readFile(contents, landmarksFile, landmarksShape, report);
  const events = readFile(contents, eventsFile, eventsShape, report);

  const features = places.read?.features ?? [];
  const annotations = passages.read?.first.items ?? [];
  const draft: Draft = {
    story: story.read,
    texts,
    places: features,
    annotations,
    landmarks: landmarks.read?.features ?? [],
    events: events.read?.events ?? [],
    placeIds: idsIn(places.raw),
    isWhole: {
      places: places.read !== undefined && features.length === lengthOf(places.raw, 'features'),
      annotations:
        passages.read !== undefined &&
        annotations.length === lengthOf(member(passages.raw, 'first'), 'items'),
    },
  };
  if (draft.isWhole.annotations) totalIsTrue(passages.read?.total, annotations.length, report);
  everyDigestIsListed(draft, contents, report);
  for (const compare of comparisons) compare(draft, report);

  return issues.length === 0 && draft.story
    ? { ok: true, story: storyFrom(draft, draft.story) }
    : { ok: false, issues };
}

function readTexts(contents: ReadonlyMap<string, string>, report: Report): Map<Language, string> {
  const texts = new Map<Language, string>();
  for (const language of languages) {
    const file = articleFile(language);
    const content = contents.get(file);
    if (content === undefined) continue;
    const text = digestIsParagraphsOnly(file, content, report);
    if (text === undefined) continue;
    quotationMarksArePaired(file, text, report);
    texts.set(language, text);
  }
  return texts;
}

function readFile<T>(
  contents: ReadonlyMap<string, string>,
  file: string,
  shape: Shape<T>,
  report: Report,
): { readonly raw: unknown; readonly read: T | undefined } {
  const content = contents.get(file);
  const raw = content === undefined ? undefined : jsonIsWellFormed(file, content, report);
  if (raw === undefined) return { raw, read: undefined };
  valuesAreHarmless(raw, file, '', report);
  const read = shape(new Spot(raw, file, '', report));
  return { raw, read: read === wrong ? undefined : read };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function lengthOf(value: unknown, name: string): number {
  const items = member(value, name);
  return Array.isArray(items) ? items.length : -1;
}

/** The ids of all features that have one, also where the rest of the feature is wrong. */
function idsIn(places: unknown): Set<string> {
  const features = member(places, 'features');
  if (!Array.isArray(features)) return new Set();
  return new Set(features.map((each) => member(each, 'id')).filter(isShortText));
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}

function storyFrom(draft: Draft, read: StoryRead): Story {
  const articles: Partial<Record<Language, Article>> = {};
  for (const [language, text] of draft.texts) articles[language] = { language, text };
  const quotations = new Map(
    Array.from(draft.texts, ([language, text]) => [language, quotationsOf(text)] as const),
  );
  const annotationsOf = (motivation: AnnotationRead['motivation']) =>
    draft.annotations
      .filter(({ value }) => value.motivation === motivation)
      .map(({ value }) => annotationFrom(value, quotations));
  return {
    ...read,
    articles,
    places: { type: 'FeatureCollection', features: draft.places.map(({ value }) => value) },
    passages: annotationsOf('describing'),
    mentions: annotationsOf('identifying'),
    landmarks: { type: 'FeatureCollection', features: draft.landmarks.map(({ value }) => value) },
    events: draft.events
      .map(({ value }) => eventFrom(value))
      .sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to),
  };
}

function eventFrom(read: EventRead): StoryEvent {
  return { ...read, passages: read.passages ?? [] };
}

function annotationFrom(
  read: AnnotationRead,
  quotations: ReadonlyMap<Language, readonly Range[]>,
): Annotation {
  const digest: Partial<Record<Language, Selection>> = {};
  let original: Selection | undefined;
  let quoted = false;
  for (const { value: target } of read.target) {
    if (target.in === 'original') {
      original = target.selection;
      continue;
    }
    const { start, end } = target.selection.position;
    digest[target.in] = target.selection;
    quoted ||= (quotations.get(target.in) ?? []).some(
      (quotation) => quotation.start <= start && end <= quotation.end,
    );
  }
  return {
    id: read.id,
    placeId: read.body.source,
    quoted,
    digest,
    ...(original && { original }),
  };
}
