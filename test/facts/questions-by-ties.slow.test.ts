import { assistant } from '../support/assistant';
import { useLoads } from '../support/use-world';

/** Questions about ties that organisations and countries have, or that no source mentions. */
const VALID = '2026-11-25';
const AS_OF = `@asOf(valid: "${VALID}")`;
const api = useLoads('facts');
const call = assistant(() => api.address);
const { read } = api;

interface Found {
  totalCount: number;
  nodes: { id: string; ended?: { nodes: { sentence: string }[] } }[];
  unknown: { part: string; count: number | null; text: string }[];
}

const ask = async (fields: string) => (await read(`query ${AS_OF} { ${fields} }`)) as unknown as Record<string, Found>;
const say = async (given: object) => (await call('list', { valid: VALID, maxCharacters: 8_000, ...given })).text;
const idsOf = ({ nodes }: Found) => nodes.map(({ id }) => id).sort();
const tableIds = async (name: string, parameters: string) => {
  const rows = (await (await fetch(`${api.address}/export/${name}.json?valid=${VALID}&${parameters}`)).json()) as {
    id: string;
  }[];
  return rows.map(({ id }) => id).sort();
};

const MAY_EXIST = 'A link may exist that is not on record.';

test('which regional bodies have no link to a member, ended links said', async () => {
  const { none, some, all } = await ask(`
    none: actors(first: 100, filter: { kinds: [REGIONAL_BODY], notTiedTo: [{ isMember: true }] }) {
      totalCount nodes { id ended: ties(statuses: [ENDED]) { nodes { sentence } } } unknown { part count text }
    }
    some: actors(first: 100, filter: { kinds: [REGIONAL_BODY], tiedTo: [{ isMember: true }] }) { totalCount nodes { id } unknown { part count text } }
    all: actors(first: 100, filter: { kinds: [REGIONAL_BODY] }) { totalCount nodes { id } unknown { part count text } }`);
  expect(none!.totalCount).toBeGreaterThan(0);
  expect([...idsOf(none!), ...idsOf(some!)].sort()).toEqual(idsOf(all!));
  expect(none!.unknown).toEqual([{ part: 'ROSTER', count: null, text: MAY_EXIST }]);
  expect(await tableIds('actors', 'kinds=REGIONAL_BODY&notTiedTo=:::true')).toEqual(idsOf(none!));
  const text = await say({ what: 'organisations', kinds: 'REGIONAL_BODY', notTiedTo: [{ isMember: true }] });
  for (const id of idsOf(none!)) expect(text).toContain(`[${id}]`);
  expect(text).toContain(MAY_EXIST);
});

test('who is on two boards: both of two conditions', async () => {
  const { both } = await ask(`both: actors(first: 100, filter: { tiedTo: [
    { ids: ["WEPROTECT"], types: [STEERS, MEMBER_OF, PARTICIPATES_IN] }, { ids: ["ECPAT"] }] }) { totalCount nodes { id } unknown { part count text } }`);
  const { nodes } = both!;
  for (const { id } of nodes) {
    const { ties } = await ask(
      `ties(filter: { node: "${id}", with: "ECPAT" }) { totalCount nodes { id } unknown { part count text } }`,
    );
    expect(ties!.totalCount).toBeGreaterThan(0);
  }
  expect(both!.unknown.map(({ text }) => text)).toEqual([MAY_EXIST]);
});

test('which members only ever had their membership on record', async () => {
  const { only } = await ask(
    'only: actors(first: 100, filter: { isMember: true, onlyTies: [MEMBER_OF], onlyTiedTo: ["ECPAT"] }) { totalCount nodes { id } unknown { part count text } }',
  );
  for (const { id } of only!.nodes.slice(0, 5)) {
    const { ties } = await ask(
      `ties(filter: { node: "${id}", statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED] }) { totalCount nodes { id type } unknown { part count text } }`,
    );
    const types = (ties!.nodes as unknown as { type: string }[]).map(({ type }) => type);
    expect(types.filter((type) => !['MEMBER_OF', 'PURSUES', 'COVERS'].includes(type))).toEqual([]);
  }
  expect(only!.unknown.map(({ text }) => text)).toContain(MAY_EXIST);
});

test('how many countries have a hotline by the list of INHOPE, and of how many nothing is known', async () => {
  const { on, un, without } = await ask(`
    on: countries(filter: { coveredBy: "INHOPE" }) { totalCount nodes { id } unknown { part count text } }
    un: countries(filter: { coveredBy: "INHOPE", isUnMember: true }) { totalCount nodes { id } unknown { part count text } }
    without: countries(filter: { notCoveredBy: "INHOPE", isUnMember: true }) { totalCount nodes { id } unknown { part count text } }`);
  expect(on!.totalCount).toBeGreaterThan(30);
  expect(un!.unknown).toEqual([
    {
      part: 'ROSTER',
      count: 193 - un!.totalCount,
      text: `Of ${String(193 - un!.totalCount)} no complete list says whether they are covered by INHOPE.`,
    },
  ]);
  expect(without!.totalCount).toBe(193 - un!.totalCount);
  expect(without!.unknown.map(({ count, text }) => [count, text])).toEqual([[null, MAY_EXIST]]);
  expect(await say({ what: 'countries', coveredBy: 'INHOPE' })).toContain(
    'no complete list says whether they are covered',
  );
});

test('countries covered by a source name it by its title', async () => {
  const { ties } = await ask(
    `ties(first: 1, filter: { types: [COVERS] }) { totalCount nodes { id evidence { source { id title } } } unknown { part count text } }`,
  );
  const [{ evidence }] = ties!.nodes as unknown as [{ evidence: [{ source: { id: string; title: string } }] }];
  const { id, title } = evidence[0].source;
  const { countries } = await ask(
    `countries(filter: { coveredBy: "${id}" }) { totalCount nodes { id } unknown { part count text } }`,
  );
  expect(countries!.unknown[0]!.text).toContain(`covered by ${title}.`);
});

test.each(['BOGOTA-2024', 'OPP-CONFERENCE-COL-2024-11-07'])(
  '%s has the promises and the lists of both forms',
  async (id) => {
    const { commitments } = await ask(
      `commitments(first: 1, filter: { madeAt: ["${id}"] }) { totalCount nodes { id } unknown { part count text } }`,
    );
    expect(commitments!.totalCount).toBeGreaterThan(50);
    const { node } = (await read(
      `query ${AS_OF} { node(id: "${id}") { ... on AdvocacyAction { rosters { of } } ... on Opportunity { rosters { of } } } }`,
    )) as unknown as { node: { rosters: { of: string }[] } };
    expect(node.rosters.map(({ of }) => of)).toEqual(expect.arrayContaining(['PARTICIPANTS', 'SIGNATORIES']));
  },
);
