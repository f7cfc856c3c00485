import { ids } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { OVERLAPPING_REGIONS } from '../../../worlds/overlapping-regions';

const api = useWorld(OVERLAPPING_REGIONS, {
  nodes: [{ id: 'NETWORK-MEMBERS', type: 'Indicator', nameEn: 'Members', properties: { unit: 'count' }, evidence: [] }],
  values: [{ indicator: 'NETWORK-MEMBERS', asOf: '2024', value: 5, basis: 'members', evidence: [] }],
});
const { read } = api;

test.each<[filter: string, expected: string[], unknown: string[]]>([
  // Bellmare left in 2010. For the others, no complete list shows whether they belong to it.
  ['bodies: ["BODY-GULF"]', ['ABO'], ['ROSTER']],
  ['bodies: ["BODY-GULF"], hasMember: false', [], ['ROSTER']],
  ['bodies: ["UNI-KEEL"]', [], ['ROSTER']],
  ['partyTo: "INS-TIDES"', ['ABO'], []],
  ['partyTo: "INS-PACT"', [], ['ROSTER']],
  ['notPartyTo: "INS-TIDES"', ['BLM', 'CRN', 'DOL'], []],
  ['notPartyTo: "INS-TIDES", isUnMember: true', ['BLM'], []],
  ['isUnMember: false', ['CRN', 'DOL'], []],
  ['hasMember: true', ['ABO', 'BLM'], ['ROSTER']],
  ['hasMember: false', [], ['ROSTER']],
  ['hasMember: false, includeUnknown: [ROSTER]', ['CRN', 'DOL'], ['ROSTER']],
  [
    'hasMember: true, regions: ["R-NORTH"], includeUnknown: [PLACE]',
    ['ABO'],
    expect.arrayContaining(['ROSTER']) as string[],
  ],
])('countries with %s are %j; unknown: %j', async (filter, expected, unknown) => {
  const { countries } = await read(`{ countries(filter: { ${filter} }) { nodes { id } totalCount unknown { part } } }`);
  const { unknown: parts, ...list } = countries as unknown as { unknown: { part: string }[] };
  expect(list).toEqual({ nodes: ids(...expected), totalCount: expected.length });
  expect(parts.map(({ part }) => part)).toEqual(unknown);
});

test('what holds is decided on the valid date', async () => {
  const query = (day: string) => `query @asOf(valid: "${day}") {
    body: countries(filter: { bodies: ["BODY-GULF"] }) { nodes { id } }
    parties: countries(filter: { partyTo: "INS-TIDES" }) { nodes { id } }
    members: countries(filter: { hasMember: true }) { nodes { id } }
  }`;
  expect(await read(query('2002'))).toEqual({
    body: { nodes: ids('ABO', 'BLM') },
    parties: { nodes: [] },
    members: { nodes: ids('ABO') },
  });
});

test('a page of countries goes on where it ended', async () => {
  const page = (after: string) =>
    read(
      `{ countries(first: 1, filter: { hasMember: true }${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
  const { countries } = await page('');
  const { endCursor } = countries!.pageInfo as unknown as { endCursor: string };
  expect(countries).toMatchObject({ nodes: ids('ABO'), pageInfo: { hasNextPage: true } });
  expect((await page(`, after: "${endCursor}"`)).countries).toMatchObject({
    nodes: ids('BLM'),
    pageInfo: { hasNextPage: false },
  });
});

test('members and parties that are not on record are named in both languages', async () => {
  const texts = async (lang: string) =>
    (await read(`{ countries(filter: { hasMember: false, partyTo: "INS-PACT" }) { unknown { text(lang: ${lang}) } } }`))
      .countries!.unknown;
  expect(await texts('EN')).toEqual([
    {
      text: 'Of 2 no complete list says whether they have a member of the network (2 of 5 members are on record) and whether they are party to Reef Pact.',
    },
  ]);
  expect(await texts('FR')).toEqual([
    {
      text: 'Pour 2 pays, aucune liste complète ne dit s’ils comptent un membre du réseau (2 membres sur 5 sont recensés) et s’ils sont parties à Reef Pact.',
    },
  ]);
});

test.each([
  [
    'notPartyTo: "INS-PACT"',
    'notPartyTo',
    'The list of parties to INS-PACT on record is not complete: who is absent may be a party.',
  ],
  ['notPartyTo: "ABO"', 'notPartyTo', 'Not known here: ABO.'],
  ['partyTo: "ABO"', 'partyTo', 'Not a node of type Instrument: ABO.'],
  ['bodies: ["ABO"]', 'bodies', 'Not an actor: ABO.'],
  ['regions: ["NONE"]', 'regions', 'Not known here: NONE.'],
])('countries with %s are refused at %s', async (filter, argument, message) => {
  const { errors } = await api.ask(`{ countries(filter: { ${filter} }) { totalCount } }`);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument: ['filter', argument] } }]);
});
