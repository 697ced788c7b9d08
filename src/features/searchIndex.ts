import MiniSearch, { type Query } from 'minisearch';
import { wordsIn } from '../article/fold';
import { sentencesOf } from '../article/sentences';
import type { Range } from '../article/types';
import { languages, type Article, type Place } from '../story/types';

/** A place that was found. */
export interface FoundPlace {
  readonly place: Place;
  /** The other name it was found by; nothing where one of its names on the map was. */
  readonly by?: string;
}

/** A sentence that was found; a stretch of the text. */
export interface FoundSentence extends Range {
  /** The words in it that were sought, in the order of the text. */
  readonly words: readonly Range[];
}

export interface Findings {
  readonly places: readonly FoundPlace[];
  readonly sentences: readonly FoundSentence[];
}

interface Name {
  readonly id: number;
  readonly place: Place;
  readonly name: string;
  readonly isAlias: boolean;
}

interface Sentence extends Range {
  readonly id: number;
  readonly text: string;
}

/** What can be searched: the names of places, and the sentences of the text that is open. */
export interface SearchIndex {
  readonly text: string;
  readonly names: readonly Name[];
  readonly sentences: readonly Sentence[];
  readonly nameWords: MiniSearch<Name>;
  readonly sentenceWords: MiniSearch<Sentence>;
}

/** Makes the index anew for each text; takes some milliseconds for a thousand words. */
export function searchIndexOf(places: readonly Place[], { text, language }: Article): SearchIndex {
  const names = places
    .flatMap((place) => {
      const { name, aliases } = place.properties;
      const own = languages.map((each) => ({ place, name: name[each], isAlias: false }));
      return [...own, ...aliases.map((alias) => ({ place, name: alias, isAlias: true }))];
    })
    .map((name, id) => ({ ...name, id }));
  const sentences = sentencesOf(text, language).map(({ start, end }, id) => ({
    id,
    start,
    end,
    text: text.slice(start, end),
  }));
  const nameWords = emptyIndex<Name>('name');
  nameWords.addAll(names);
  const sentenceWords = emptyIndex<Sentence>('text');
  sentenceWords.addAll(sentences);
  return { text, names, sentences, nameWords, sentenceWords };
}

const tokenize = (text: string) => wordsIn(text).map(({ word }) => word);

function emptyIndex<T>(field: string & keyof T): MiniSearch<T> {
  return new MiniSearch<T>({
    fields: [field],
    tokenize,
    // a word is found with its article and without it
    processTerm: (word) => formsOf(word),
  });
}

/** Particles that Arabic writes in front of a word and as one with it, the article last. */
const prefixed = /^(?:[وفبك]?ال|[وف]?لل)(?=[\u0621-\u064A]{2})/;

function formsOf(word: string): string[] {
  const bare = word.replace(prefixed, '');
  return bare === word ? [word] : [word, bare];
}

/** How much a word may differ: a longer one more than a shorter one. */
const typos = (word: string) => (word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0);

/**
 * Answers a query: every word of it must begin a word of a place's name, or of the sentence. Where
 * nothing has such words, those are taken that differ by a letter or two.
 */
export function find(index: SearchIndex, query: string): Findings {
  const words = tokenize(query);
  if (words.length === 0) return { places: [], sentences: [] };
  const strict = findings(index, words, false);
  if (strict.places.length + strict.sentences.length > 0) return strict;
  return findings(index, words, true);
}

function findings(index: SearchIndex, words: readonly string[], forgiving: boolean): Findings {
  const query = queryOf(words, forgiving);
  return {
    places: placesFor(index, query, words),
    sentences: sentencesFor(index, query),
  };
}

function queryOf(words: readonly string[], forgiving: boolean): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: formsOf(word),
      prefix: true,
      fuzzy: forgiving ? typos(word) : false,
      // its forms are made already
      processTerm: (term: string) => term,
      tokenize: (term: string) => [term],
    })),
  };
}

/** Each place once, by the name that fits best. */
function placesFor(index: SearchIndex, query: Query, words: readonly string[]): FoundPlace[] {
  const candidates = index.nameWords
    .search(query)
    .flatMap(({ id, score }) => {
      const name = index.names[Number(id)];
      return name ? [{ name, score, rank: rankOf(name, words) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || b.score - a.score);
  const found = new Map<Place, FoundPlace>();
  for (const { name } of candidates) {
    const { place, isAlias } = name;
    if (!found.has(place)) found.set(place, isAlias ? { place, by: name.name } : { place });
  }
  return [...found.values()];
}

/** Whole names before parts of names, those on the map before other ones. */
function rankOf({ name, isAlias }: Name, words: readonly string[]): number {
  const isWhole = tokenize(name).join(' ') === words.join(' ');
  return (isWhole ? 0 : 2) + (isAlias ? 1 : 0);
}

/** In the order of the text: a reader looks for them there. */
function sentencesFor(index: SearchIndex, query: Query): FoundSentence[] {
  return index.sentenceWords
    .search(query)
    .flatMap(({ id, terms }) => {
      const sentence = index.sentences[Number(id)];
      return sentence ? [found(sentence, terms)] : [];
    })
    .sort((a, b) => a.start - b.start);
}

function found({ text, start, end }: Sentence, terms: readonly string[]): FoundSentence {
  const words = wordsIn(text)
    .filter(({ word }) => formsOf(word).some((form) => terms.includes(form)))
    .map((word) => ({ start: start + word.start, end: start + word.end }));
  return { start, end, words };
}

/** A piece of an excerpt: the words that were sought, or what stands around them. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * A sentence cut to fit around the first of the words that were found in it.
 *
 * @param most how many UTF-16 code units it may have, the ellipses left aside
 */
export function excerptOf(text: string, { start, end, words }: FoundSentence, most = 90) {
  const first = words[0]?.start ?? start;
  const from =
    end - start <= most ? start : wordStart(text, Math.max(start, first - most / 3), start);
  const to = end - from <= most ? end : wordEnd(text, from + most, end);
  const pieces: ExcerptPiece[] = [];
  const add = (a: number, b: number, isFound: boolean) => {
    if (a < b) pieces.push({ text: text.slice(a, b), isFound });
  };
  if (from > start) pieces.push({ text: '…\u00A0', isFound: false });
  let at = from;
  for (const word of words) {
    if (word.start < at || word.end > to) continue;
    add(at, word.start, false);
    add(word.start, word.end, true);
    at = word.end;
  }
  add(at, to, false);
  if (to < end) pieces.push({ text: '\u00A0…', isFound: false });
  return pieces;
}

function wordStart(text: string, near: number, least: number): number {
  const space = text.lastIndexOf(' ', near);
  return space < least ? least : space + 1;
}

function wordEnd(text: string, near: number, most: number): number {
  const space = text.lastIndexOf(' ', near);
  return space <= 0 || space > most ? most : space;
}
