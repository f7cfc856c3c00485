import { personalDatum } from '../../../../src/store/model/personal-data';

test.each([
  'jane.doe@example.org',
  'Write to info@mail.example.co.ke today',
  'jane＠example.org',
  'jane [at] example.org',
  'élodie@exemple.fr',
  'ja\u200bne\u2060@\u200bexample\u00ad.org',
  'jane@exa\u0338mple.org',
  'jane @ example.org',
  'jane\u00a0@\u202fexample . org',
  'jane @ example. org',
  'jane\n@\nexample.org',
  'j a n e @ e x a m p l e . o r g',
  'jane@example。org',
  'jane%40example.org',
  'jane&#64;example&#46;org',
  '"jane doe"@example.org',
  'jane@[192.0.2.1]',
  'jane (at) example (dot) org',
  'jane（at）example【dot】org',
  'jane at example dot org',
  'JANE AT EXAMPLE DOT ORG',
  'jane dot doe at mail dot example dot org',
  'jane at the rate example dot com',
  'Write to jane at example.org.',
  'jane at example . org',
  'jane arobase exemple point fr',
  'jane à exemple point fr',
  'jane (à) exemple.fr',
  'jane arroba ejemplo punto es',
])('%j looks like an e-mail address', (text) => {
  expect(personalDatum(text)).toBe('EMAIL');
});

test.each([
  '+66 2 215 3388',
  'Reach us on +33(0)1 23 45 67 89',
  '0033 1 23 45 67 89',
  '01 23 45 67 89',
  '020 7946 0958',
  '0612345678',
  '+１ 212 555 0147',
  '(555) 123-4567',
  '555-123-4567',
  '+1‑212‑555‑0147',
  'Tel. 221 53 38',
  'Tél. : 221 53 38',
  'Tel no. 221 53 38',
  'Portable : 221 53 38',
  '+66\u200b2\u200b215\u200b3388',
  '+66     2 215 3388',
  '0 6 1 2 3 4 5 6 7 8',
  '+33·1·23·45·67·89',
  '٠٦١٢٣٤٥٦٧٨',
  '+६६ २ २१५ ३३८८',
  '𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
  '0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣',
])('%j looks like a phone number', (text) => {
  expect(personalDatum(text)).toBe('PHONE');
});

test.each([
  'Strategic framework 2021-2025',
  'A/HRC/43/40, 20 May 2019',
  '05-06-2021',
  '2019-05-20 to 2020-01-31',
  'Child helpline 116 111',
  'ISBN 978-92-806-5024-2',
  'doi:10.1016/j.chiabu.2020.104567',
  'Resolution 54/263 of 25 May 2000',
  'CETS No. 201, 1 000 000 signatures',
  'Dutch register 34139743',
  '@home network',
  'LGBTQ+ 2020 report',
  '1 000 000 000 EUR',
  '2010 - 2015 ... 300 000',
  '١ ٠٠٠ ٠٠٠ in ٢٠٢٠-٢٠٢١',
  'access to mobile 2019-2021',
  'EU Kids @ Home',
  'Disrupting@Harm',
  '10 @ 3.5 m',
  'Follow us @ecpat. It is here',
  '12 at 2024. dot',
  'at the ECPAT.org site',
  'The statutes at ecpat.org',
  'publié, voir à ecpat.org',
  'met in 2019 at ecpat.org',
  'published at www.example.org/library',
  'held at Geneva. It was',
  'held at Geneva.It was',
  'begins at 10.am',
  'at this point in time',
  'as at each dot in the map',
  'il en est à ce point de vue',
  'arrivé à point de nouveau',
  'le sommet à Genève. Et puis',
])('%j is no personal datum', (text) => {
  expect(personalDatum(text)).toBeUndefined();
});

test('each decimal digit of each script is read as its value', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) =>
    /^\p{Nd}$/u.test(String.fromCodePoint(code)),
  );
  const zeros = digits.filter((_, index) => index % 10 === 0).map((zero) => String.fromCodePoint(zero));
  expect(zeros.length).toBeGreaterThan(60);
  const written = (zero: string, text: string) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)));
  // A phone number only as long as no digit is read as another: it begins with 0, then not with 0.
  const read = zeros.map((zero) => [
    personalDatum(written(zero, '0123456789')),
    personalDatum(written(zero, '9012345678')),
  ]);
  expect(read).toEqual(zeros.map(() => ['PHONE', undefined]));
});

// One of quadratic time would take minutes, which ends the test.
test('the search takes linear time', () => {
  for (const part of ['a', '0', '+', '1 ', 'a@', '@a.', '(', ' at ', ' at b.', '@ a dot ', '\u200b', '٠'])
    expect([part, personalDatum(part.repeat(200_000))]).toEqual([part, undefined]);
});
