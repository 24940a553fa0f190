import assert from 'node:assert/strict';
import test from 'node:test';
import { dateText, linksIn, numberText, tagsIn } from '../src/ui/format';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('a number of four digits, as a year, has no mark where the platform can do without', (t) => {
  const { useGrouping } = new Intl.NumberFormat('en', { useGrouping: 'min2' as unknown as boolean }).resolvedOptions();
  if (String(useGrouping) !== 'min2') return t.skip('this Node groups all digits');
  assert.equal(numberText(1987, 'en'), '1987');
});

test('a number keeps all of its digits and takes the marks of its reader', () => {
  assert.equal(numberText(12345.678, 'en'), '12,345.678');
  assert.equal(plain(numberText(-1234567.5, 'de')), '-1.234.567,5');
  assert.equal(plain(numberText(1132099, 'fi')), '1 132 099');
  assert.equal(numberText(0.1 + 0.2, 'en'), '0.30000000000000004');
  assert.equal(numberText(9007199254740993n, 'en'), '9,007,199,254,740,993');
  assert.equal(numberText(1e300, 'en'), '1E300');
  assert.equal(numberText(2.5e-9, 'en'), '2.5E-9');
});

test('a date is written as its reader writes it and stays in its own zone', () => {
  assert.equal(dateText('1987-05-17', 'de'), '17.05.1987');
  assert.equal(plain(dateText('2021-03-04T05:06:07Z', 'en-GB')!), '4 Mar 2021, 05:06:07 UTC');
  assert.equal(plain(dateText('2021-12-31T23:59:00+02:00', 'en-GB')!), '31 Dec 2021, 23:59:00 +02:00');
  assert.equal(plain(dateText('0079-10-24', 'en-GB')!), '24 Oct 79');
  assert.equal(plain(dateText('2024-02-29 10:30', 'en-GB')!), '29 Feb 2024, 10:30');
});

test('what is no date stays a text', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-01-01T25:00', '1987', '1987-05', 'on 1987-05-17', '1987-5-7', '']) {
    assert.equal(dateText(text, 'en'), null);
  }
});

/** Texts with their addresses in angle brackets. */
function marked(text: string): string {
  return linksIn(text).map((part) => (typeof part === 'string' ? part : `<${part.text}>`)).join('');
}

test('an address ends before the punctuation of its sentence and the bracket around it', () => {
  assert.equal(marked('See https://a.org/b, or (http://c.org/d?e=f&g=h).'), 'See <https://a.org/b>, or (<http://c.org/d?e=f&g=h>).');
  assert.equal(marked('https://fi.wikipedia.org/wiki/Kallio_(Helsinki)'), '<https://fi.wikipedia.org/wiki/Kallio_(Helsinki)>');
  assert.equal(marked('“https://a.org/”!'), '“<https://a.org/>”!');
  assert.equal(marked('HTTPS://A.ORG x'), '<HTTPS://A.ORG> x');
  assert.equal(marked('https://ja.wikipedia.org/wiki/富士山 の'), '<https://ja.wikipedia.org/wiki/富士山> の');
  assert.equal(marked('<a href="https://a.org">'), '<a href="<https://a.org>">');
});

test('nothing but http and https is an address', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.org', 'file:///etc/passwd', 'http://', 'https://)', 'http:/a.org']) {
    assert.deepEqual(linksIn(text), [text]);
  }
  assert.deepEqual(linksIn(''), []);
});

test('an address can not pretend to lead elsewhere', () => {
  const [link] = linksIn('https://a.org/\u202egro.b');
  assert.deepEqual(link, { href: 'https://a.org/', text: 'https://a.org/' });
});

test('tags of OpenStreetMap are taken apart', () => {
  assert.deepEqual(tagsIn('"a"=>"b","c d"=>"say \\"hi\\", x=>y","n"=>NULL, "e"=>""'), [
    ['a', 'b'],
    ['c d', 'say "hi", x=>y'],
    ['n', null],
    ['e', ''],
  ]);
  for (const text of ['', 'a=>b', '"a"=>"b" and more', '"a"=>', '"quoted"']) assert.equal(tagsIn(text), null);
});
