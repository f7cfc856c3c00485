import { useLoads } from '../support/use-world';

/** The rosters, phases, documents, commitments and regions of the facts. */
const { read } = useLoads('facts');
const AS_OF = '@asOf(valid: "2026-11-25")';
const nodeOf = async (id: string, fields: string) =>
  ((await read(`query ${AS_OF} { node(id: "${id}") { ${fields} } }`)) as { node: Record<string, unknown> }).node;
const instrument = (id: string) => nodeOf(id, '... on Instrument { status statusOn adoptedOn validFrom validUntil }');

describe('a document', () => {
  test('that nobody adopted is proposed from its day, and never adopted', async () => {
    const proposed = { adoptedOn: null, validFrom: null, validUntil: null };
    expect(await instrument('EU-CSAR')).toEqual({ ...proposed, status: 'PROPOSED', statusOn: '2022-05-11' });
    const earlier = await read(
      'query @asOf(valid: "2022-05-10") { node(id: "EU-CSAR") { ... on Instrument { status } } }',
    );
    expect(earlier).toEqual({ node: { status: 'UNKNOWN' } });
  });

  test('with a period of its own is in it, or after it', async () => {
    const kenya = { adoptedOn: null, validFrom: '2022', validUntil: '2026' };
    expect(await instrument('KEN-PLAN-OCSEA')).toEqual({ ...kenya, status: 'IN_FORCE', statusOn: '2022' });
    expect(await instrument('KEN-PLAN-SEC-2013')).toMatchObject({ status: 'LAPSED', statusOn: '2017' });
    expect(await instrument('OPSC')).toMatchObject({ status: 'ADOPTED', statusOn: '2000-05-25' });
    expect(await instrument('NLD-NAPS')).toMatchObject({ status: 'ADOPTED', statusOn: null, validFrom: null });
  });
});

describe('a roster', () => {
  const rosters = async (type: string, id: string) =>
    (await nodeOf(id, `... on ${type} { rosters { of recorded reported text fr: text(lang: FR) } }`)).rosters;

  test('of commitments counts the pledges of governments, and names signatures next to them', async () => {
    expect(await rosters('Opportunity', 'OPP-CONFERENCE-COL-2024-11-07')).toContainEqual({
      of: 'COMMITMENTS',
      recorded: 18,
      reported: 101,
      text: '18 of 101 pledges of governments are on record, and 46 signatures (8 November 2024).',
      fr: '18 engagements de gouvernements sur 101 sont enregistrés, et 46 signatures (8 novembre 2024).',
    });
  });

  test('of countries counts those that it covers, next to its own count', async () => {
    expect(await rosters('Actor', 'INHOPE')).toContainEqual({
      of: 'COUNTRIES',
      recorded: 48,
      reported: 50,
      text: '48 of 50 countries are on record (2024).',
      fr: '48 pays sur 50 sont enregistrés (2024).',
    });
    expect(await rosters('Instrument', 'OOSI')).toMatchObject([{ of: 'COUNTRIES', recorded: 60, reported: 60 }]);
  });

  test('of those that steer has no other members', async () => {
    expect(await rosters('Actor', 'ECLAG')).toContainEqual({
      of: 'STEERING',
      recorded: 7,
      reported: 7,
      text: '7 of 7 bodies that steer it are on record.',
      fr: '7 organes de pilotage sur 7 sont enregistrés.',
    });
  });
});

test('an initiative has its phases and those of its parts, and none of them ends it', async () => {
  const phases = 'until phases { since until text fr: text(lang: FR) isWhole }';
  expect(await nodeOf('DISRUPTING-HARM', `... on Partnership { ${phases} }`)).toEqual({
    until: null,
    phases: [
      { since: '2019', until: '2022', text: 'first phase', fr: 'première phase', isWhole: true },
      { since: '2023', until: '2025', text: 'second phase', fr: 'deuxième phase', isWhole: true },
    ],
  });
  expect(await nodeOf('PARLE', `... on Partnership { ${phases} }`)).toEqual({
    until: null,
    phases: [{ since: '2018', until: '2019', text: 'Niger part', fr: 'volet au Niger', isWhole: false }],
  });
});

test('commitments are pledges or signatures, and their list says how many of the pledges are on record', async () => {
  const { commitments, node } = (await read(`query ${AS_OF} {
    commitments(first: 100, filter: { madeAt: ["OPP-CONFERENCE-COL-2024-11-07"] }) {
      nodes { kind } unknown { code text fr: text(lang: FR) } }
    node(id: "OPP-CONFERENCE-COL-2024-11-07") { ... on Opportunity { commitments { unknown { code } } } } }`)) as unknown as {
    commitments: { nodes: { kind: string }[]; unknown: object[] };
    node: object;
  };
  const count = (kind: string) => commitments.nodes.filter((listed) => listed.kind === kind).length;
  expect([count('PLEDGE'), count('SIGNATURE')]).toEqual([19, 46]);
  expect(commitments.unknown).toContainEqual({
    code: 'PLEDGES_ON_RECORD',
    text: '18 of 101 pledges of governments are on record, and 46 signatures (8 November 2024).',
    fr: '18 engagements de gouvernements sur 101 sont enregistrés, et 46 signatures (8 novembre 2024).',
  });
  expect(node).toEqual({ commitments: { unknown: [{ code: 'PLEDGES_ON_RECORD' }] } });
});

test('the caveat of a pledge is in its text, and that of its objective in the sentence', async () => {
  expect(await nodeOf('COM-048', '... on Commitment { name fr: name(lang: FR) }')).toEqual({
    name: 'Pledged to enact legislation that prohibits corporal punishment in all settings (violence against children in general)',
    fr: 'S’est engagé à légiférer pour interdire les châtiments corporels en tout lieu (violences envers les enfants en général)',
  });
  const { ties } = (await read(`query ${AS_OF} {
    ties(filter: { node: "COM-048", types: [PURSUES] }) { nodes { sentence } } }`)) as unknown as {
    ties: { nodes: { sentence: string }[] };
  };
  expect(ties.nodes.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/, by our reading\.$/)]);
});

test('campaigns are found by a region of M49, which overlaps the seat blocks', async () => {
  const answer = (await read(`query ${AS_OF} {
    regions { id name(lang: FR) kind }
    campaigns(filter: { regions: ["REG-M49-419"] }) { nodes { id } unknown { code part count } } }`)) as unknown as {
    regions: { id: string; name: string; kind: string }[];
    campaigns: { nodes: { id: string }[] };
  };
  expect(answer.regions).toContainEqual({ id: 'REG-M49-419', name: 'Amérique latine et Caraïbes', kind: 'NAMED' });
  expect(answer.campaigns.nodes.map(({ id }) => id)).toContain('DONT-LOOK-AWAY');
});

test('evidence keeps the caveat of its row, where the tie of several rows has none', async () => {
  const { ties } = (await read(`query ${AS_OF} {
    ties(first: 100, filter: { node: "DISRUPTING-HARM" }) { nodes { qualifier evidence { qualifier fr: qualifier(lang: FR) } } } }`)) as unknown as {
    ties: { nodes: { qualifier: string | null; evidence: { qualifier: string | null; fr: string | null }[] }[] };
  };
  const caveats = ties.nodes.flatMap(({ evidence }) => evidence.map(({ qualifier, fr }) => [qualifier, fr]));
  expect(caveats).toContainEqual(['for its first phase', 'pour sa première phase']);
});
