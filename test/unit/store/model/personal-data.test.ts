import { personalDatum } from '../../../../src/store/model/personal-data';

test.each([
  'jane.doe@example.org',
  'Write to info@mail.example.co.ke today',
  'jane＠example.org',
  'jane [at] example.org',
  'élodie@exemple.fr',
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
])('%j is no personal datum', (text) => {
  expect(personalDatum(text)).toBeUndefined();
});

test('the search takes linear time', () => {
  const started = performance.now();
  for (const part of ['a', '0', '+', '1 ', 'a@', '@a.', '(']) personalDatum(part.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
