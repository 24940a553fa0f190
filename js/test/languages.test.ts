import assert from 'node:assert/strict';
import test from 'node:test';
import { counted } from '../src/languages/counted';
import { chosenLanguage, languageIn, localeOf, type Language } from '../src/languages/language';
import { tables } from '../src/strings';
import { decimalDegrees, degreesMinutesSeconds, length, roundedText } from '../src/ui/format';

/** Words that are the same in two languages, and names of keys. */
const ALIKE = /^(WGS 84|[NESW]|[+ −]+|[RIHM/]|N, Home|Enter|Shift\+S|Esc|5×|Name)$/;

/** All texts of a table; functions are given an argument that tells nothing of its language. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'function') return [String((value as (argument: unknown) => unknown)(5))];
  return typeof value === 'object' ? Object.values(value as object).flatMap(textsOf) : [value as string];
}

for (const code of ['de', 'fi', 'ja'] as const) {
  test(`no word is left in English in ${code}`, () => {
    const english = textsOf(tables.en);
    const texts = textsOf(tables[code]);
    assert.equal(texts.length, english.length);
    assert.deepEqual(texts.filter((text) => english.includes(text) && !ALIKE.test(text)), []);
    assert.deepEqual(texts.filter((text) => !text.trim()), []);
  });
}

test('the address decides, then the page, then the reader, then English', () => {
  const choose = (address: string, page: string, ...readers: string[]): Language => chosenLanguage([languageIn(address), page], readers);
  assert.equal(choose('#lang=ja', 'de', 'fi'), 'ja');
  assert.equal(choose('#cx=1&lang=xx', 'de', 'fi'), 'de');
  assert.equal(choose('', '', 'fr-FR', 'fi-FI', 'de'), 'fi');
  assert.equal(choose('', 'sv', 'fr'), 'en');
  assert.equal(choose('#lang=constructor', ''), 'en');
});

test('numbers and dates follow the reader’s country where the language is theirs', () => {
  assert.equal(localeOf('de', ['en-US', 'de-AT', 'de']), 'de-AT');
  assert.equal(localeOf('ja', ['en-US']), 'ja');
});

test('a count has the plural of its language', () => {
  assert.equal(counted(1, { one: 'class', other: 'classes' }), '1 class');
  assert.equal(counted(0, { one: 'class', other: 'classes' }), '0 classes');
  assert.equal(counted(1200, { other: 'of % in all' }), 'of 1,200 in all');
});

test('lengths and degrees have the decimal mark of their language', () => {
  assert.equal(length(-1234.5, 2, 'de'), '−1234,50');
  assert.equal(length(3901000, 2, 'ja'), '3901000.00');
  assert.equal(decimalDegrees(-35.3625, 'fi'), '−35,362500°');
  assert.equal(degreesMinutesSeconds(138.7292, ['O', 'W'], 'de'), '138° 43′ 45,1″ O');
  assert.equal(roundedText(134e6, 'de').replace(/\s/g, ' '), '134 Millionen');
  assert.equal(roundedText(134e6, 'ja'), '1.3億');
});
