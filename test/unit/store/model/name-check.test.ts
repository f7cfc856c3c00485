import { readFacts } from '../../../../src/seed/facts';
import { nameProblem } from '../../../../src/store/model/text-check';

const point = (code: number) => String.fromCodePoint(code);

test.each([
  ['a right-to-left override', 'ECPAT \u202eTAPCE'],
  ['an isolate', '\u2066ECPAT\u2069'],
  ['a right-to-left mark', 'ECPAT\u200f'],
  ['a zero-width space', 'EC\u200bPAT'],
  ['a joiner between Latin letters', 'EC\u200dPAT'],
  ['a non-joiner at the end', 'بچه\u200c'],
  ['a word joiner', 'EC\u2060PAT'],
  ['a byte order mark', '\ufeffECPAT'],
  ['a soft hyphen', 'EC\u00adPAT'],
  ['a tag', `ECPAT${point(0xe0041)}`],
  ['a variation selector', `ECPAT${point(0xe0100)}`],
  ['a Hangul filler', 'ECPAT \u3164'],
  ['a blank Braille pattern', '\u2800ECPAT'],
  ['a line separator', 'ECPAT\u2028International'],
  ['a private character', 'ECPAT \ue000'],
  ['an unassigned character', 'ECPAT \u0378'],
  ['a heap of marks', `E${'\u0301'.repeat(5)}CPAT`],
])('%s is not seen, and refused', (_what, name) => {
  expect(nameProblem(name)).toMatchObject({ code: 'BAD_TEXT', en: expect.stringContaining('nobody sees') as string });
});

test.each([
  ['Cyrillic and Latin', '\u0415\u0421PAT', '\u0415\u0421PAT'],
  ['one Cyrillic letter', 'ECP\u0410T International', 'ECP\u0410T'],
  ['one Greek letter', 'EUR\u039fPOL', 'EUR\u039fPOL'],
  ['Armenian and Latin', 'UNICE\u0555', 'UNICE\u0555'],
  ['Cherokee and Latin', '\u13acCPAT', '\u13acCPAT'],
  [
    'a Cyrillic word that looks Latin, among Latin ones',
    '\u0415\u0421\u0420\u0410\u0422 International',
    '\u0415\u0421\u0420\u0410\u0422',
  ],
  ['Arabic and Latin in one word', 'ECPATبچه', 'ECPATبچه'],
])('%s is refused, and the word is named', (_what, name, word) => {
  expect(nameProblem(name)).toMatchObject({
    code: 'BAD_TEXT',
    en: expect.stringContaining(`one script: ${word} mixes`) as string,
    fr: expect.stringContaining(`une seule écriture\u202f: ${word} mêle`) as string,
  });
});

test.each([
  'ECPAT International',
  'Côte d’Ivoire – Réseau n° 2 (2ème)',
  'Fundación Niñez & Adolescencia, A.C.',
  'Đảm bảo quyền trẻ em Việt Nam',
  'Überörtliche Straße gGmbH',
  'Terre des Hommes – Łódź',
  'Мережа проти торгівлі дітьми',
  'Сеть ЭКПАТ Россия',
  'ECPAT Россия',
  'ΕΚΠΑΤ Ελλάδα',
  'شبكة إيكبات الأردن',
  'انجمن حمایت از بچه\u200cها',
  'רשת ההגנה על ילדים',
  'बाल सुरक्षा नेटवर्क',
  'ක්\u200dෂේමය',
  'เครือข่ายคุ้มครองเด็ก',
  'ストップ子ども買春の会 (ECPAT/STOP Japan)',
  'ECPAT台灣展翅協會',
  '탁틴내일 ECPAT Korea',
  'ሕፃናት ጥበቃ',
  'ბავშვთა უფლებები',
  'Հայաստանի ցանց',
  'បណ្តាញការពារកុមារ',
  '100% Kids+ @School #1 «Oui» “Yes” №5 €',
])('%s is a name', (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test('every name of the seed is one, in all its languages', () => {
  const { nodes } = readFacts();
  const names = nodes.flatMap(({ nameEn, nameFr, otherNames = [] }) => [nameEn, nameFr ?? '', ...otherNames]);
  expect(names.length).toBeGreaterThan(1_000);
  expect(names.filter((name) => nameProblem(name))).toEqual([]);
});
