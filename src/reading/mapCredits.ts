import type { Explorer } from '../explorer/explorer.svelte';
import { landmarksZoom } from '../style/options';

/** Whose data the map shows, as it is seen now. */
export function mapCredits({ story, language, messages, view, off }: Explorer): string {
  const seesLandmarks = view.zoom >= landmarksZoom && !off.has('landmarks');
  const landmarks = seesLandmarks ? story.landmarksCredit?.[language] : undefined;
  return [landmarks, messages.map.attribution].filter(Boolean).join(' · ');
}
