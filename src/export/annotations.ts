import type { Selection } from '../article/types';
import { articleFile, originalFile, passagesFile, placesFile } from '../story/files';
import { languages, type Annotation, type Story } from '../story/types';

const motivations = { passages: 'describing', mentions: 'identifying' } as const;

/**
 * Where the story's texts speak of its places, as a W3C AnnotationCollection (JSON-LD).
 * https://www.w3.org/TR/annotation-model/
 *
 * @param folder Address of the story's folder, absolute and with a slash at its end; empty for a
 * story that lies nowhere on the web, whose ids are then relative.
 */
export function toAnnotations(story: Story, folder: string): string {
  const items = (['passages', 'mentions'] as const).flatMap((kind) =>
    story[kind].map((annotation) => annotationOf(annotation, motivations[kind], story, folder)),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${folder}${passagesFile}`,
    type: 'AnnotationCollection',
    label: story.title.en,
    total: items.length,
    first: {
      id: `${folder}${passagesFile}#page-1`,
      type: 'AnnotationPage',
      partOf: `${folder}${passagesFile}`,
      startIndex: 0,
      items,
    },
  };
  return JSON.stringify(collection, null, 2);
}

function annotationOf(annotation: Annotation, motivation: string, story: Story, folder: string) {
  const { id, placeId, digest, original } = annotation;
  const targets: object[] = languages.flatMap((language) => {
    const selection = digest[language];
    if (!selection) return [];
    const source = `${folder}${articleFile(language)}`;
    return [
      {
        type: 'SpecificResource',
        source: { id: source, type: 'Text', format: 'text/markdown', language },
        selector: selectorsOf(selection),
      },
    ];
  });
  if (original) targets.push(originalTarget(original, story, folder));
  return {
    id: `${folder}${passagesFile}#${id}`,
    type: 'Annotation',
    motivation,
    body: {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: `${folder}${placesFile}#${placeId}`,
    },
    target: targets,
  };
}

/** The publisher's text is named and recognised, never held. */
function originalTarget(selection: Selection, { original }: Story, folder: string): object {
  return {
    type: 'SpecificResource',
    source: {
      id: `${folder}${originalFile}`,
      type: 'Text',
      format: 'text/plain',
      language: original.language,
      'schema:sha256': original.sha256,
    },
    selector: selectorsOf(selection),
  };
}

const selectorsOf = ({ quote, position }: Selection) => [quote, position];
