import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/article/sentences';
import type { Language } from '../../../src/article/types';

const cut = (text: string, language: Language = 'en') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['plain sentences', ['The city fell.', 'Nobody saw it.', 'Why?']],
    ['quotations that end a sentence', ['He said “there is no exit”.', 'Nobody answered.']],
    ['a full stop inside the quotation', ['“There is no exit.”', 'Nobody answered.']],
    ['a straight quotation mark', ['"There is no exit."', 'Nobody answered.']],
    ['a question inside a sentence', ['“Where to?” he asked.', 'Nobody knew.']],
    ['a title', ['It was Dr. Salma who came.', 'Mr. Osman left.']],
    ['initials', ['It was J. R. Hall who wrote it.', 'He lived near by.']],
    ['a country in initials', ['The U.S. Army came.', 'Nobody stayed.']],
    ['a month', ['On Dec. 10 they entered.', 'It was cold.']],
    ['a number', ['It is 3.5 km away.', 'One walks for an hour.']],
    ['a bracket after the stop', ['They left (nobody knew why.)', 'It was late.']],
    ['before a straight mark that opens', ['He left the city.', '"There is no exit," he said.']],
    ['before a straight single mark', ['He left the city.', "'There is no exit,' he said."]],
    ['between two straight quotations', ['"There is no exit."', '"Go west," he said.']],
    ['a straight mark set apart', ['"There is no exit. " he said.', 'Nobody answered.']],
    ['a straight quotation inside another', ['"He said \'no.\'"', '"Nobody went," she said.']],
    ['before a word cut short', ['It was dark.', '’Twas late.']],
    ['an hour at the end', ['It was 10 p.m.', 'The city slept.']],
    ['an hour before a name', ['It was 10 a.m.', 'Palmyra slept.']],
    ['an hour before a quotation', ['It was 10 p.m.', '"There is no exit," he said.']],
    ['an hour and its day', ['At 10 a.m. Monday they left.', 'It was cold.']],
    ['an hour and its date', ['At 10 p.m. Dec. 10 they left.', 'It was cold.']],
    ['an hour and its zone', ['At 10 p.m. GMT they left.', 'It was cold.']],
    [
      'an hour and whose it is',
      ['At 10 p.m. (London time) and 1 a.m. Syrian time.', 'It was cold.'],
    ],
    ['a country at the end', ['He lives in the U.S.', 'They left.']],
    ['a country before a quotation', ['He lives in the U.S.', '"The end," he said.']],
    ['a letter at the end', ['They had no plan B.', 'The city fell.']],
    ['a month at the end', ['It fell in Dec.', 'This was new.']],
    ['a title before a name like a pronoun', ['It was Gen. He Weidong.', 'Nobody else came.']],
    ['initials like words', ['It was J. A. Hall and J. I. Packer.', 'Nobody else came.']],
    ['a cry before who said so', ['“It is over!” President Putin said.', 'Nobody answered.']],
    ['a question before who asked', ['"Where to?" Mr. Osman asked.', 'Nobody answered.']],
    ['a cry before what happened', ['“It is over!”', 'President Putin left.']],
    ['a question before a statement', ['“Where to?”', 'The soldiers asked for water.']],
    ['a statement before another', ['“It is over.”', 'Putin said he was tired.']],
  ])('cuts %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it.each<[string, string[]]>([
    ['statements and questions', ['عاد المسلحون إلى المدينة.', 'هل رآهم أحد؟', 'لا أحد يعرف.']],
    ['exclamations', ['ما أبعد المدينة!', 'ألم يعودوا؟!', 'لا أحد يعرف.']],
    ['not at a comma or a semicolon', ['قال إنهم عادوا، ثم سكت؛ فلم يسأله أحد.', 'كان الليل.']],
    ['not at a colon', ['وأضاف المصدر: عادوا جميعاً.', 'كان الليل.']],
    ['quotations that end a sentence', ['قال إنه «لا مخرج».', 'لم يجبه أحد.']],
    ['a conjunction joined to a quotation', ['القتال ضارٍ، و«لا مخرج إلا غرباً».', 'سكت.']],
    ['a comma after a quotation', ['«استعادوا المدينة»، كما قالوا، فجأة.', 'لم يرهم أحد.']],
    ['a full stop inside the quotation', ['«عادوا جميعاً.»', 'لم يرهم أحد.']],
    ['a question inside the quotation', ['سألهم: «إلى أين؟».', 'لم يجبه أحد.']],
    ['a question before who asked it', ['«إلى أين؟» سأل الجار.', '«لا أحد.» قالت جارته.']],
    ['a quoted exclamation that goes on', ['قال إنه «سيعود!»، ثم غاب.', 'انتظروه.']],
    ['English quotation marks', ['قال: “لا مخرج”.', 'سكت.']],
    ['a bracket after the stop', ['رحلوا (لا أحد يعرف كيف.)', 'كان الليل.']],
    ['a title', ['جاءت د. سلمى.', 'ثم رحلت.']],
    ['a year', ['في عام ٢٠١٦ م. عادوا.', 'ثم رحلوا.']],
    ['a month with two names', ['عادوا في آذار/مارس ٢٠١٦.', 'كان الجو بارداً.']],
    ['numbers', ['تبعد ٣٫٥ كم، أي 3.5 كم.', 'بلغ عددهم ١٬٢٠٠.', 'رحلوا.']],
  ])('cuts Arabic: %s', (_, sentences) => {
    expect(cut(sentences.join(' '), 'ar')).toEqual(sentences);
  });

  it('never crosses an empty line', () => {
    expect(cut('A headline without a stop\n\nA sentence.')).toEqual([
      'A headline without a stop',
      'A sentence.',
    ]);
  });

  it.each(['', '\n\n', '   '])('finds no sentence in %j', (text) => {
    expect(cut(text)).toEqual([]);
  });

  it('loses nothing but space, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<Language>('en', 'ar'),
        (text, language) => {
          const sentences = sentencesOf(text, language);
          let last = 0;
          for (const { start, end } of sentences) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(start).toBeLessThan(end);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});

describe('sentenceAround', () => {
  const text = 'One went. Two stayed. Three came.\n\nFour slept.';
  const around = (words: string) => {
    const start = text.indexOf(words);
    const range = sentenceAround(text, { start, end: start + words.length }, 'en');
    return text.slice(range.start, range.end);
  };

  it.each([
    ['words in the middle', 'stay', 'Two stayed.'],
    ['a whole sentence', 'Two stayed.', 'Two stayed.'],
    ['words of two sentences', 'went. Two', 'One went. Two stayed.'],
    ['words of two paragraphs', 'came.\n\nFour', 'Three came.\n\nFour slept.'],
  ])('takes %s', (_, words, sentence) => {
    expect(around(words)).toBe(sentence);
  });

  it('takes an Arabic sentence whole, whatever is quoted in it', () => {
    const arabic = 'رحلوا. سألهم: «إلى أين؟»، ولم يجبه أحد. كان الليل.';
    const start = arabic.indexOf('إلى أين');
    const range = sentenceAround(arabic, { start, end: start + 7 }, 'ar');
    expect(arabic.slice(range.start, range.end)).toBe('سألهم: «إلى أين؟»، ولم يجبه أحد.');
  });

  it('gives a range in no sentence back', () => {
    expect(sentenceAround('A.', { start: 5, end: 9 }, 'en')).toEqual({ start: 5, end: 9 });
  });
});
