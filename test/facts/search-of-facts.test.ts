import { useLoads } from '../support/use-world';

/**
 * Searches for an actor as people type them: parts of names, countries in English and French,
 * acronyms, former names and typing mistakes; each with the id of the actor.
 */
const QUERIES: [query: string, id: string][] = [
  // A name and its country.
  ['ecpat thai', 'MBR-ECPAT-THA'],
  ['ecpat thaïlande', 'MBR-ECPAT-THA'],
  ['ecpat sweden', 'MBR-ECPAT-SWE'],
  ['ecpat suede', 'MBR-ECPAT-SWE'],
  ['ecpat sverige', 'MBR-ECPAT-SWE'],
  ['ecpat uk', 'MBR-ECPAT-GBR'],
  ['ecpat royaume-uni', 'MBR-ECPAT-GBR'],
  ['ecpat norvège', 'MBR-ECPAT-NOR'],
  ['ecpat allemagne', 'MBR-ECPAT-DEU'],
  ['ecpat netherlands', 'MBR-DCI-ECPAT-NLD'],
  ['ecpat pays-bas', 'MBR-DCI-ECPAT-NLD'],
  ['ecpat usa', 'MBR-PACT-USA'],
  ['ecpat japon', 'MBR-ECPAT-STOP-JPN'],
  ['ecpat indonésie', 'MBR-ECPAT-IDN'],
  ['ecpat phil', 'MBR-ECPAT-PHL'],
  ['autriche ecpat', 'MBR-ECPAT-AUT'],
  ['ecpat suisse', 'MBR-ECPAT-CHE'],
  ['crisis center kazakhstan', 'MBR-ZABOTA-KAZ'],
  ['accor germany', 'CM-ACCOR-DEU'],
  ['accor allemagne', 'CM-ACCOR-DEU'],
  ['accor france', 'CM-ACCOR'],
  ['renacer colombie', 'MBR-RENACER'],
  ['raices chili', 'MBR-RAICES'],
  ['amane maroc', 'MBR-AMANE'],
  ['terre des hommes pays-bas', 'TDH-NL'],
  ['save the children finlande', 'MBR-STC-FIN'],
  // Whole names, in addition to longer ones with the same beginning.
  ['accor', 'CM-ACCOR'],
  ['unicef', 'UNICEF'],
  ['terre des hommes', 'TDH'],
  ['plan international', 'PLAN'],
  ['maroc', 'MAR'],
  ['niger', 'NER'],
  ["cote d'ivoire", 'CIV'],
  // Beginnings of the words of a name.
  ['unicef inno', 'UNICEF-INNOCENTI'],
  ['sana sez', 'MBR-SANASEZIM-KAZ'],
  ['la strada', 'MBR-LASTRADA-MDA'],
  ['communaute abel', 'MBR-COMM-ABEL'],
  ['asean commission women', 'ASEAN-ACWC'],
  ['initiative mondiale garçons', 'GBI'],
  ['global boys init', 'GBI'],
  ['down to zero', 'DTZ'],
  ['conv lanzarote', 'LANZAROTE'],
  ['fondation oak', 'OAK'],
  ['union africaine', 'AU'],
  ['american states', 'OAS'],
  // Acronyms.
  ['acwc', 'ASEAN-ACWC'],
  ['oea', 'OAS'],
  ['yoneco', 'MBR-YONECO-MWI'],
  ['chin zambia', 'MBR-CHIN-ZMB'],
  ['unodc', 'UNODC'],
  ['onudc', 'UNODC'],
  // Typing mistakes.
  ['interpoll', 'INTERPOL'],
  ['mariott', 'CM-MARRIOTT'],
  ['hiltn worldwide', 'CM-HILTON'],
  ['keogo', 'MBR-KEOOGO'],
  ['lanzarotte convention', 'LANZAROTE'],
  ['disruptng harm', 'DISRUPTING-HARM'],
  ['world health organisation', 'WHO'],
  ['ecpat swedn', 'MBR-ECPAT-SWE'],
  ['paniamour', 'MBR-PANIAMOR'],
];

const { read } = useLoads('facts');

test('of what people type, the one that they mean comes first', async () => {
  const missed: string[] = [];
  for (const [text, id] of QUERIES) {
    const { search } = await read('query ($text: String!) { search(text: $text) { matched node { id } } }', {
      variables: { text },
    });
    const hits = search as unknown as { matched: string; node: { id: string } }[];
    const place = hits.findIndex(({ node }) => node.id === id) + 1;
    if (place !== 1) missed.push(`${text}: ${hits[0]?.matched ?? 'nothing'} first, ${id} at ${place || 'none'}`);
  }
  expect(QUERIES).toHaveLength(60);
  expect(missed).toEqual([]);
});

const hitsOf = async (text: string) => {
  const query = 'query ($text: String!) { search(text: $text, first: 50) { isRelated node { __typename id } } }';
  const { search } = await read(query, { variables: { text } });
  return search as unknown as { isRelated: boolean; node: { __typename: string; id: string } }[];
};

test('what was promised at an event comes after it, and sources after the organisation', async () => {
  const types = (await hitsOf('Bogotá')).map(({ node }) => node.__typename);
  expect(types.indexOf('Commitment')).toBeGreaterThan(types.lastIndexOf('AdvocacyAction'));
  const [first, ...others] = (await hitsOf('WeProtect')).map(({ node }) => node);
  expect(first).toEqual({ __typename: 'Partner', id: 'WEPROTECT' });
  expect(others.map(({ __typename }) => __typename)).toContain('Source');
});

test('no name that only looks alike is suggested for one that is not on record', async () => {
  expect(await hitsOf('Booking.com')).toEqual([]);
  const inItsLine = await hitsOf('Booking.com travel agency');
  expect(inItsLine.length).toBeGreaterThan(0);
  expect(inItsLine.every(({ isRelated }) => isRelated)).toBe(true);
  const inItsCountry = (await hitsOf('Booking.com Netherlands')).map(({ node }) => node.id);
  expect(inItsCountry).toContain('MBR-DCI-ECPAT-NLD');
});

test('a number finds no name with an elided article', async () => {
  const idsOf = async (text: string) => (await hitsOf(text)).map(({ node }) => node.id);
  expect(await idsOf("d'ivoire")).toContain('CIV');
  expect(await idsOf('5')).not.toContain('CIV');
});
