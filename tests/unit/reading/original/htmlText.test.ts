import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../../src/reading/original/htmlText';

describe('textOfHtml', () => {
  it.each([
    ['paragraphs apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['line breaks', '<p>One<br>two</p>', 'One\ntwo'],
    ['entities as characters', '<p>Caf&eacute; &amp; &ldquo;bar&rdquo;</p>', 'Café & “bar”'],
    ['white space run together', '<p>\n  One\n  two </p>', 'One two'],
    ['what is emphasised inside its words', '<p>Pal<b>myra</b></p>', 'Palmyra'],
    [
      'no scripts, styles or comments',
      '<p>One</p><script>x()</script><style>p{}</style><!-- c -->',
      'One',
    ],
    ['the article alone', '<nav>Home</nav><article><p>Text</p></article><p>More</p>', 'Text'],
    [
      'the longest of several articles',
      '<article><p>Teaser</p></article><article><p>The report itself.</p></article>',
      'The report itself.',
    ],
    ['the main part where there is no article', '<p>Menu</p><main><p>Text</p></main>', 'Text'],
    [
      'no figures, forms or notes beside it',
      '<article><p>Text</p><figure><figcaption>Photo</figcaption></figure><aside>More</aside></article>',
      'Text',
    ],
    ['nothing of an empty page', '', ''],
    ['broken markup as a browser would', '<p>One<p>Two <b>three', 'One\n\nTwo three'],
  ])('gives %s', (_name, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (html) => {
        expect(typeof textOfHtml(html)).toBe('string');
      }),
      { numRuns: 40 },
    );
  });
});
