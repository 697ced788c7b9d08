import papaparse from 'papaparse';
import type { Story } from '../story/types';
import { passagesAbout } from './passages';

/** What a spreadsheet would take for a formula; such a cell gets an apostrophe before it. */
const formula = /^[=+\-@\t\r]/;

/** Without it, some spreadsheets read UTF-8 as something else, and Arabic as noise. */
const byteOrderMark = '\uFEFF';

const columns = [
  'place',
  'name_en',
  'name_ar',
  'other_names',
  'kind',
  'longitude',
  'latitude',
  'certainty',
  'uncertainty_m',
  'same_as',
  'sources',
  'passage',
  'language',
  'sentence',
  'quoted_words',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/**
 * A table with a row for each passage (RFC 4180, UTF-8, CRLF), for spreadsheets and statistics.
 * Degrees are WGS 84; several values of one cell are parted by ` | `. No cell is a formula.
 */
export function toCsv(story: Story): string {
  const data = rowsOf(story).map((row) => columns.map((column) => row[column]));
  const table = papaparse.unparse(
    { fields: [...columns], data },
    { escapeFormulae: formula, newline: '\r\n' },
  );
  return `${byteOrderMark}${table}\r\n`;
}

function rowsOf(story: Story): Row[] {
  return story.places.features.flatMap(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { id, name, aliases, kind, certainty, uncertaintyMeters, sameAs, sources } = properties;
    return passagesAbout(story, id).map(({ id: passage, language, sentence, quoted }) => ({
      place: id,
      name_en: name.en,
      name_ar: name.ar,
      other_names: listed(aliases),
      kind,
      longitude,
      latitude,
      certainty,
      uncertainty_m: uncertaintyMeters,
      same_as: listed(sameAs),
      sources: listed(sources.map(({ title, url }) => (url ? `${title} ${url}` : title))),
      passage,
      language,
      sentence,
      quoted_words: quoted,
    }));
  });
}

const listed = (values: readonly string[]) => values.join(' | ');
