import { ids, LIST, listed } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';

const api = useWorld(WITH_OPPORTUNITIES);
const { read } = api;
const NOW = '@asOf(valid: "2026-11-26")';

describe('opportunities', () => {
  const opportunities = async (args: string, asOf = NOW, headers = {}) =>
    (await read(`query ${asOf} { opportunities${args} ${LIST} }`, { headers })).opportunities;

  test('are listed soonest first, those that are over last', async () => {
    expect(await opportunities('')).toEqual(
      listed('OPP-LAW', 'OPP-SUMMIT', 'OPP-UPR', 'OPP-CALL', 'OPP-UNDATED', 'OPP-ASSEMBLY', 'OPP-COMMITTEE'),
    );
    expect(await opportunities('', '@asOf(valid: "2019-05-14")')).toEqual(
      listed('OPP-COMMITTEE', 'OPP-LAW', 'OPP-ASSEMBLY', 'OPP-SUMMIT', 'OPP-UPR', 'OPP-CALL', 'OPP-UNDATED'),
    );
  });

  test('are listed by the initiative that they are, or are an occasion of, where the reader may see them', async () => {
    const query = `query ${NOW} {
      node(id: "PSH-4") { ... on Partnership { occasions { id } } }
      campaign: node(id: "CAM-1") { ... on Campaign { occasions { id } } }
      action: node(id: "ACT-1") { ... on AdvocacyAction { occasions { id } opportunity { id } } }
    }`;
    const found = {
      node: { occasions: ids('OPP-SUMMIT') },
      campaign: { occasions: [] },
      action: { occasions: [], opportunity: { id: 'OPP-COMMITTEE' } },
    };
    expect(await read(query)).toEqual(found);
    const headers = await api.signIn('EDITOR');
    expect(await read(query, { headers })).toEqual({ ...found, campaign: { occasions: ids('OPP-HID-CONF') } });
  });

  test.each<[filter: string, found: string[]]>([
    ['kinds: [UPR_REVIEW, TREATY_REVIEW]', ['OPP-UPR', 'OPP-COMMITTEE']],
    ['kinds: [UPR_REVIEW, TREATY_REVIEW], regions: ["R-NORTH"], from: "2026-11-26", to: "2027-11"', ['OPP-UPR']],
    ['countries: ["ABO", "CRN"]', ['OPP-LAW', 'OPP-SUMMIT', 'OPP-UPR']],
    ['regions: ["R-SOUTH"]', ['OPP-SUMMIT', 'OPP-COMMITTEE']],
    ['regions: ["R-SOUTH"], countries: ["ABO"]', []],
    ['objectives: ["OBJ-1"]', ['OPP-UPR', 'OPP-COMMITTEE']],
    ['from: "2027-02-05"', ['OPP-LAW', 'OPP-UPR', 'OPP-CALL']],
    ['from: "2027-02-06"', ['OPP-LAW', 'OPP-CALL']],
    ['from: "2026-12-31", to: "2027-01-24"', ['OPP-LAW', 'OPP-SUMMIT']],
    ['from: "2027", to: "2027-01-25"', ['OPP-LAW', 'OPP-UPR']],
    ['from: "2027-03", to: "2027-03"', ['OPP-LAW', 'OPP-CALL']],
    ['to: "2019"', ['OPP-COMMITTEE']],
    ['from: "2019-05-14", to: "2019-05-14"', ['OPP-COMMITTEE']],
    ['from: "2019-05-15", to: "2019-12"', []],
  ])('with %s are %j', async (filter, found) => {
    expect(await opportunities(`(filter: { ${filter} })`)).toEqual(listed(...found));
  });

  test('are paged', async () => {
    const seen: unknown[] = [];
    for (let after = ''; ;) {
      const { opportunities: page } = await read(
        `query ${NOW} { opportunities(first: 2${after}) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...(page!.nodes as unknown as unknown[]));
      expect(page!.totalCount).toBe(7);
      if (!(page!.pageInfo!.hasNextPage as unknown as boolean)) break;
      after = `, after: ${JSON.stringify(page!.pageInfo!.endCursor)}`;
    }
    expect(seen).toEqual(
      ids('OPP-LAW', 'OPP-SUMMIT', 'OPP-UPR', 'OPP-CALL', 'OPP-UNDATED', 'OPP-ASSEMBLY', 'OPP-COMMITTEE'),
    );
  });

  test('say of how many the country or the date is not on record', async () => {
    const { none, notThen } = await read(`query ${NOW} {
      none: opportunities(filter: { countries: ["DOL"] }) { totalCount unknown { code part count text } }
      notThen: opportunities(filter: { countries: ["ABO"], to: "2018" }) { totalCount unknown { part count fr: text(lang: FR) } }
    }`);
    // The assembly, the call and the index.
    expect(none).toEqual({
      totalCount: 0,
      unknown: [
        { code: 'NOT_ON_RECORD', part: 'PLACE', count: 3, text: 'Of 3 no source says which countries they cover.' },
      ],
    });
    expect(notThen).toEqual({
      totalCount: 0,
      unknown: [
        { part: 'PLACE', count: 1, fr: 'Pour un rendez-vous, aucune source ne dit quels pays sont couverts.' },
        { part: 'DATE', count: 1, fr: 'Pour un rendez-vous, aucune source ne dit quelle en est la date.' },
      ],
    });
  });

  test.each([
    ['countries: ["XXX"]', ['filter', 'countries']],
    ['regions: ["ABO"]', ['filter', 'regions']],
    ['objectives: ["IND-1"]', ['filter', 'objectives']],
  ])('with %s are an error at that argument', async (filter, argument) => {
    const { errors } = await api.ask(`{ opportunities(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('an opportunity has the fields that its sources give', async () => {
  const fields = `id name kind deadline since until session outcome en: outcome(lang: EN) wasRaised isInferred visibility
    body { id } countries { id } objectives { id } initiative { id } actions { nodes { id } totalCount } evidence { source { title } }`;
  const { nodes } = await read(
    `query ${NOW} { nodes(ids: ["OPP-UPR", "OPP-SUMMIT", "OPP-COMMITTEE"]) { ... on Opportunity { ${fields} } } }`,
    { headers: { 'accept-language': 'fr' } },
  );
  const evidence = [{ source: { title: 'Calendar of Reviews' } }];
  const none = { nodes: [], totalCount: 0 };
  expect(nodes).toEqual([
    {
      id: 'OPP-UPR',
      name: 'Examen de l’Aborie',
      kind: 'UPR_REVIEW',
      deadline: '2026-07',
      since: '2027-01-25',
      until: '2027-02-05',
      session: '54',
      outcome: null,
      en: null,
      wasRaised: null,
      isInferred: true,
      visibility: 'PUBLIC',
      body: { id: 'BODY-GULF' },
      countries: ids('ABO'),
      objectives: ids('OBJ-1'),
      initiative: null,
      actions: none,
      evidence,
    },
    {
      id: 'OPP-SUMMIT',
      name: 'Drift Summit',
      kind: 'SUMMIT',
      deadline: null,
      since: '2026-12',
      until: null,
      session: null,
      outcome: null,
      en: null,
      wasRaised: null,
      isInferred: false,
      visibility: 'PUBLIC',
      body: null,
      countries: ids('BLM', 'CRN'),
      objectives: ids('OBJ-2'),
      initiative: { id: 'PSH-4' },
      actions: none,
      evidence,
    },
    {
      id: 'OPP-COMMITTEE',
      name: 'Committee on Tides, Bellmare',
      kind: 'TREATY_REVIEW',
      deadline: '2019-01',
      since: '2019-05-10',
      until: '2019-05-14',
      session: null,
      outcome: 'Constats.',
      en: 'Findings on ferries.',
      wasRaised: true,
      isInferred: false,
      visibility: 'PUBLIC',
      body: null,
      countries: ids('BLM'),
      objectives: ids('OBJ-1'),
      initiative: null,
      actions: { nodes: ids('ACT-1'), totalCount: 1 },
      evidence,
    },
  ]);
});

test('a country has the opportunities that cover it', async () => {
  const { countries } = await read(`query ${NOW} { countries { nodes { id
    opportunities { id } past: opportunities(to: "2019") { id } coming: opportunities(from: "2026-11-26", to: "2026") { id } one: opportunities(first: 1) { id }
  } } }`);
  expect((countries!.nodes as unknown as { id: string }[]).filter(({ id }) => id === 'ABO' || id === 'BLM')).toEqual([
    {
      id: 'ABO',
      opportunities: ids('OPP-LAW', 'OPP-UPR'),
      past: [],
      coming: ids('OPP-LAW'),
      one: ids('OPP-LAW'),
    },
    {
      id: 'BLM',
      opportunities: ids('OPP-SUMMIT', 'OPP-COMMITTEE'),
      past: ids('OPP-COMMITTEE'),
      coming: ids('OPP-SUMMIT'),
      one: ids('OPP-SUMMIT'),
    },
  ]);
});

test('an action says for which opportunity it was made, to those who may see that', async () => {
  const query = `query ${NOW} { nodes(ids: ["ACT-1", "ACT-2", "ACT-3"]) { ... on AdvocacyAction { opportunity { id } } } }`;
  const of = (id: string | null) => ({ opportunity: id && { id } });
  expect((await read(query)).nodes).toEqual([of('OPP-COMMITTEE'), of(null), of(null)]);
  const headers = await api.signIn('EDITOR');
  expect((await read(query, { headers })).nodes).toEqual([of('OPP-COMMITTEE'), of('OPP-HID-NET'), of('OPP-HID-CONF')]);
});

test('actions are found by the opportunities that they were made for', async () => {
  const { actions } = await read(
    `query ${NOW} { actions(filter: { opportunities: ["OPP-COMMITTEE", "OPP-UPR"] }) ${LIST} }`,
  );
  expect(actions).toEqual(listed('ACT-1'));
  const hidden = await api.ask(`{ actions(filter: { opportunities: ["OPP-HID-NET"] }) { totalCount } }`);
  expect(hidden.errors?.[0]?.message).toContain('Not known here');
});

test('search finds opportunities by their names', async () => {
  const { search } = await read('{ search(text: "examen de l’aborie", first: 1) { node { id } } }');
  expect(search).toEqual([{ node: { id: 'OPP-UPR' } }]);
});

describe('a tally of opportunities', () => {
  const tally = async (args: string, headers = {}) => {
    const query = `query ${NOW} { tally(of: OPPORTUNITIES, ${args}) { rows { keys { id } count undatedCount } } }`;
    const rows = (await read(query, { headers })).tally!.rows as unknown as {
      keys: { id: string }[];
      count: number;
      undatedCount: number;
    }[];
    return rows.map(({ keys, count, undatedCount: undated }) => [...keys.map(({ id }) => id), count, undated]);
  };

  test.each<[args: string, rows: unknown[][]]>([
    [
      'by: [COUNTRY]',
      [
        ['ABO', 2, 0],
        ['BLM', 2, 0],
        ['CRN', 1, 0],
        [null, 3, 0],
      ],
    ],
    [
      'by: [REGION]',
      [
        ['R-NORTH', 2, 0],
        ['R-SOUTH', 2, 0],
        [null, 3, 0],
      ],
    ],
    [
      'by: [OBJECTIVE]',
      [
        ['OBJ-1', 2, 0],
        ['OBJ-2', 2, 0],
        [null, 3, 0],
      ],
    ],
    // The law has not lapsed; the index has no date, and evidence of 2023.
    [
      'by: [YEAR], from: 2019, to: 2027',
      [
        ['2019', 1, 0],
        ['2020', 1, 0],
        ['2021', 2, 0],
        ['2022', 1, 0],
        ['2023', 1, 1],
        ['2024', 1, 1],
        ['2025', 1, 1],
        ['2026', 2, 1],
        ['2027', 3, 1],
      ],
    ],
    [
      'by: [YEAR, COUNTRY], from: 2027, to: 2027',
      [
        ['2027', 'ABO', 2, 0],
        ['2027', null, 1, 1],
      ],
    ],
  ])('%s is %j', async (args, rows) => {
    expect(await tally(args)).toEqual(rows);
  });
});
