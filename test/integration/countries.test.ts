import { ids } from '../support/reader';
import { useWorld } from '../support/use-world';
import { OVERLAPPING_REGIONS } from '../worlds/overlapping-regions';

const api = useWorld(OVERLAPPING_REGIONS, {
  nodes: [{ id: 'NETWORK-MEMBERS', type: 'Indicator', nameEn: 'Members', properties: { unit: 'count' }, evidence: [] }],
  values: [{ indicator: 'NETWORK-MEMBERS', asOf: '2024', value: 5, basis: 'members', evidence: [] }],
});
const { read } = api;

const MEMBERS = ['MEMBERS_NOT_ON_RECORD'];

test.each<[string, string[], string[]]>([
  ['bodies: ["BODY-GULF"]', ['ABO'], []],
  ['bodies: ["UNI-KEEL"]', [], ['NO_MEMBER_STATE_ON_RECORD']],
  ['bodies: ["BODY-GULF"], hasMember: false', [], MEMBERS],
  ['partyTo: "INS-TIDES"', ['ABO'], []],
  ['partyTo: "INS-PACT"', [], ['ROSTER_NOT_COMPLETE']],
  ['notPartyTo: "INS-TIDES"', ['BLM', 'CRN', 'DOL'], []],
  ['notPartyTo: "INS-TIDES", unMember: true', ['BLM'], []],
  ['unMember: false', ['CRN', 'DOL'], []],
  ['hasMember: true', ['ABO', 'BLM'], MEMBERS],
  ['hasMember: false', ['CRN', 'DOL'], MEMBERS],
  ['hasMember: true, regions: ["R-NORTH"]', ['ABO'], MEMBERS],
  ['hasMember: true, regions: ["R-SHOALS"]', [], ['NO_MEMBER_ON_RECORD', ...MEMBERS]],
])('countries with %s are %j; unknown: %j', async (filter, expected, unknown) => {
  const { countries } = await read(`{ countries(filter: { ${filter} }) { nodes { id } totalCount unknown { code } } }`);
  expect(countries).toEqual({
    nodes: ids(...expected),
    totalCount: expected.length,
    unknown: unknown.map((code) => ({ code })),
  });
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
      text: 'The list of parties to Reef Pact on record is not complete: a country that is missing may be a party.',
    },
    {
      text: '2 of the 5 members of the network that a source reports are on record: a country without one here may have a member.',
    },
  ]);
  expect(await texts('FR')).toEqual([
    {
      text: 'La liste recensée des parties à « Reef Pact » n’est pas complète : un pays qui n’y figure pas peut être partie.',
    },
    {
      text: '2 des 5 membres du réseau dont une source fait état sont recensés : un pays sans membre ici peut en avoir un.',
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
