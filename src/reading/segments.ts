import type { Range } from '../article/types';
import type { MentionInText } from '../story/openText';
import type { PlaceId } from '../story/types';

/** A piece of a paragraph that looks the same from end to end. */
export interface Segment extends Range {
  readonly text: string;
  /** The place that these words mention. */
  readonly placeId?: PlaceId;
  /** Part of the passage that is open. */
  readonly marked: boolean;
  /** Told of the events that are chosen. */
  readonly told?: true;
  /** Found by a search, and shown. */
  readonly sought?: true;
}

/** Stretches that are brought out of the text beside the passage that is open. */
export interface BroughtOut {
  readonly told?: readonly Range[];
  readonly sought?: Range | null;
}

/**
 * Cuts a paragraph where a mention or a stretch that is brought out begins or ends, so that each piece can be
 * drawn as one element. Pieces joined together are the paragraph.
 */
export function segmentsOf(
  text: string,
  paragraph: Range,
  mentions: readonly MentionInText[],
  marked: Range | null,
  chosen: PlaceId | null = null,
  { told = [], sought = null }: BroughtOut = {},
): Segment[] {
  const inside = ({ start, end }: Range) => end > paragraph.start && start < paragraph.end;
  const named = mentions.filter(inside);
  const stretches = [...told, marked, sought].filter((range) => range !== null);
  const edges = [paragraph, ...named, ...stretches.filter(inside)].flatMap(({ start, end }) => [
    Math.max(start, paragraph.start),
    Math.min(end, paragraph.end),
  ]);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    const covering = named.filter((candidate) => candidate.start <= start && end <= candidate.end);
    // “the two hills” mentions both: the one that is open comes first
    const mention = covering.find(({ placeId }) => placeId === chosen) ?? covering[0];
    const within = (range: Range | null) =>
      range !== null && range.start <= start && end <= range.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      ...(mention && { placeId: mention.placeId }),
      marked: within(marked),
      ...(told.some(within) && { told: true }),
      ...(within(sought) && { sought: true }),
    };
  });
}
