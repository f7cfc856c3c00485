import { type Api, startApi } from '../support/api';
import { ids, reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../worlds/small-world-weights';

let api: Api;
const read = reader(() => api);
const about = (number: number): number => expect.closeTo(number, 12) as number;

beforeAll(async () => {
  api = await startApi(SMALL_WORLD, RECORDED);
});

afterAll(() => api.close());

/** Two seats; the targets are the ministry and the Gulf Council, over at most three ties. */
const INPUT = { targets: [{ actor: 'GOV-ABO' }, { actor: 'BODY-GULF' }], seats: 2 };

/** Scores of each actor's best paths to the ministry and to the Gulf Council; 0 where it has none of at most three ties. */
const SCORES = {
  ECPAT: [W.aboNet * W.aboGov, W.netGulf], // 0.1758, 0.3696
  'MBR-ABO': [W.aboGov, W.aboNet * W.netGulf], // 0.2986, 0.2176
  'ORG-CODE': [W.aboCode * W.aboGov, W.aboCode * W.aboNet * W.netGulf], // 0.1114, 0.0812
  'MBR-BEL': [W.belNet * W.aboNet * W.aboGov, W.belNet * W.netGulf], // 0.0565, 0.1189
  'COM-DUNE': [W.duneTable * W.govTable, 0], // 0.1479; by the table, the watch and the network the council is four ties away
  'COM-EBB': [0, 0],
} as const;
type Candidate = keyof typeof SCORES;

/** Expected weighted reach: the sum over targets of weight x (1 - the product over invitees of (1 - score)). */
function reach(invited: Candidate[], weights: readonly number[] = [1, 1]): number {
  return weights.reduce(
    (sum, weight, target) => sum + weight * (1 - invited.reduce((missed, id) => missed * (1 - SCORES[id][target]!), 1)),
    0,
  );
}

/** The expected invitees: the gain of each is the increase in reach. */
function invitees(list: [id: Candidate, runnerUp: Candidate | null][], weights?: readonly number[]) {
  const invited = list.map(([id]) => id);
  return list.map(([id, runnerUp], index) => ({
    actor: { id },
    gain: about(reach(invited.slice(0, index + 1), weights) - reach(invited.slice(0, index), weights)),
    runnerUp: runnerUp && { id: runnerUp },
  }));
}

const FIELDS = 'invitees { actor { id } gain runnerUp { id } } reach';
const list = async (overrides: object = {}, fields = FIELDS) =>
  (
    await read(`query ($input: ConveningInput!) ${ON_THE_DAY} { conveningList(input: $input) { ${fields} } }`, {
      variables: { input: { ...INPUT, ...overrides } },
    })
  ).conveningList;

describe('with no rules but the seats', () => {
  test('orders invitees by marginal gain and names the runner-up of each seat', async () => {
    // The network 0.1758 + 0.3696 = 0.545, the watch 0.516; then the watch 0.8242 x 0.2986 + 0.6304 x 0.2176 = 0.383 and
    // the office 0.8242 x 0.1114 + 0.6304 x 0.0812 = 0.143. The bound of the empty list for two seats is 0.545 + 0.516.
    expect(await list({}, `${FIELDS} bound unreachable { id } costliestRule`)).toEqual({
      invitees: invitees([
        ['ECPAT', 'MBR-ABO'],
        ['MBR-ABO', 'ORG-CODE'],
      ]),
      reach: about(reach(['ECPAT', 'MBR-ABO'])),
      bound: about(reach(['ECPAT']) + reach(['MBR-ABO'])),
      unreachable: [],
      costliestRule: null,
    });
  });

  test('gives the best path of an invitee to each target, highest score first, each target once', async () => {
    const targets = [...INPUT.targets, { actor: 'BODY-GULF' }, { actor: 'MED-OAK' }];
    const found = await list(
      { targets, seats: 1 },
      'invitees { actor { id } via { score explanation hops { tie { id } } } }',
    );
    expect(found?.invitees).toEqual([
      {
        actor: { id: 'ECPAT' },
        via: [
          {
            score: about(W.netGulf),
            hops: [{ tie: { id: 'T-NET-GULF' } }],
            explanation: 'Lantern Network sails with Gulf Council. Known since February 2020.',
          },
          {
            score: about(W.aboNet * W.aboGov),
            hops: [{ tie: { id: 'T-ABO-NET' } }, { tie: { id: 'T-ABO-GOV' } }],
            // The source of 2022 contests the tie.
            explanation:
              'Lantern Network has Aboria Child Watch as a member, and Aboria Child Watch is in working contact with Ministry of Shores (contested). Weakest link: Aboria Child Watch – Ministry of Shores, last confirmed 2021.',
          },
        ],
      },
    ]);
  });

  test('weighs targets and adds up the weights of a repeated target', async () => {
    // The network reaches 0.5 x 0.3696 of the council, the watch 3 x 0.2986 of the ministry.
    const targets = [
      { actor: 'GOV-ABO', weight: 1 },
      { actor: 'BODY-GULF', weight: 0.5 },
      { actor: 'GOV-ABO', weight: 2 },
    ];
    expect(await list({ targets, seats: 1 })).toEqual({
      invitees: invitees([['MBR-ABO', 'ECPAT']], [3, 0.5]),
      reach: about(reach(['MBR-ABO'], [3, 0.5])),
    });
  });

  test('counts only paths of maxHops, leaves seats empty that add nothing, and names unreachable targets', async () => {
    const targets = [{ actor: 'MED-OAK' }, ...INPUT.targets];
    expect(await list({ targets, seats: 9, maxHops: 1 }, 'invitees { actor { id } gain } unreachable { id }')).toEqual({
      invitees: [
        { actor: { id: 'ECPAT' }, gain: about(W.netGulf) },
        { actor: { id: 'MBR-ABO' }, gain: about(W.aboGov) },
      ],
      // Only the fund reaches the radio, and it takes two ties.
      unreachable: ids('MED-OAK'),
    });
    expect(await list({ targets: [{ actor: 'COM-EBB' }] }, `${FIELDS} bound unreachable { id }`)).toEqual({
      ...{ invitees: [], reach: 0, bound: 0 },
      unreachable: ids('COM-EBB'),
    });
  });
});

describe('satisfies the rules and names the costliest one', () => {
  test.each<[rules: object, found: [Candidate, Candidate | null][], english: string | null, french: string | null]>([
    [
      { exclude: ['ECPAT', 'COM-EBB'] },
      [
        ['MBR-ABO', 'ORG-CODE'],
        ['ORG-CODE', 'MBR-BEL'],
      ],
      'keep out Lantern Network',
      'écarter « Réseau Lanterne »',
    ],
    [
      { mustInvite: ['COM-EBB'] },
      [
        ['COM-EBB', null],
        ['ECPAT', 'MBR-ABO'],
      ],
      'invite Ebb Ferries',
      'inviter « Ebb Ferries »',
    ],
    [
      { keepApart: [['MED-OAK'], ['ECPAT', 'MBR-ABO', 'COM-EBB']] },
      [
        ['ECPAT', 'MBR-ABO'],
        ['ORG-CODE', 'COM-DUNE'],
      ],
      'keep apart Lantern Network, Aboria Child Watch and Ebb Ferries',
      'ne pas réunir « Réseau Lanterne », « Veille enfance d’Aboria » et « Ebb Ferries »',
    ],
    // All candidates but the hotels belong to civil society.
    [
      { groupQuotas: [{ group: 'CIVIL_SOCIETY', max: 1 }] },
      [
        ['ECPAT', 'MBR-ABO'],
        ['COM-DUNE', null],
      ],
      'at most 1 from the group civil society',
      'au plus 1 du groupe « société civile »',
    ],
    [
      { groupQuotas: [{ group: 'PRIVATE_SECTOR', min: 1 }] },
      [
        ['ECPAT', 'MBR-ABO'],
        ['COM-DUNE', null],
      ],
      'at least 1 from the group private sector',
      'au moins 1 du groupe « secteur privé »',
    ],
    [
      { regionQuotas: [{ region: 'R-SOUTH', min: 1 }] },
      [
        ['ECPAT', 'MBR-ABO'],
        ['MBR-BEL', null],
      ],
      'at least 1 from the South Coast region',
      'au moins 1 de la région « South Coast »',
    ],
    [
      { regionQuotas: [{ region: 'R-NORTH', max: 0 }] },
      [
        ['ECPAT', 'ORG-CODE'],
        ['ORG-CODE', 'MBR-BEL'],
      ],
      'at most 0 from the North Coast region',
      'au plus 0 de la région « Côte nord »',
    ],
    // Rules that the best list satisfies anyway cost nothing.
    [
      { regionQuotas: [{ region: 'R-NORTH', min: 1 }], exclude: ['COM-EBB'] },
      [
        ['ECPAT', 'MBR-ABO'],
        ['MBR-ABO', 'COM-DUNE'],
      ],
      null,
      null,
    ],
  ])('%j', async (rules, found, english, french) => {
    expect(await list(rules, `${FIELDS} costliestRule french: costliestRule(lang: FR)`)).toEqual({
      invitees: invitees(found),
      reach: about(reach(found.map(([id]) => id))),
      costliestRule: english,
      french,
    });
  });

  test('in the language of the Accept-Language header', async () => {
    const query = `{ conveningList(input: { targets: [{ actor: "GOV-ABO" }], seats: 1, exclude: ["MBR-ABO"] }) { costliestRule } }`;
    const { conveningList } = await read(`query ${ON_THE_DAY} ${query}`, { headers: { 'accept-language': 'fr' } });
    expect(conveningList).toEqual({ costliestRule: 'écarter « Veille enfance d’Aboria »' });
  });
});

describe('names a minimal set of conflicting rules', () => {
  test.each<[rules: object, english: string, french: string]>([
    [
      { seats: 1, mustInvite: ['ECPAT', 'MBR-ABO'], exclude: ['COM-EBB'] },
      'No list can keep these rules together: invite Lantern Network and Aboria Child Watch; at most 1 seat.',
      'Aucune liste ne peut respecter ensemble ces règles : inviter « Réseau Lanterne » et « Veille enfance d’Aboria » ; au plus 1 place.',
    ],
    [
      { seats: 6, mustInvite: ['ECPAT', 'MBR-ABO', 'MBR-BEL', 'ORG-CODE', 'COM-EBB', 'MED-OAK', 'DON-FIR'] },
      'No list can keep these rules together: invite Lantern Network, Aboria Child Watch, Bellmare Shelter, Code Office, Ebb Ferries and 2 more; at most 6 seats.',
      'Aucune liste ne peut respecter ensemble ces règles : inviter « Réseau Lanterne », « Veille enfance d’Aboria », « Bellmare Shelter », « Bureau du Code », « Ebb Ferries » et 2 autres ; au plus 6 places.',
    ],
    [
      { mustInvite: ['COM-EBB'], exclude: ['COM-EBB', 'ECPAT'] },
      'No list can keep these rules together: invite Ebb Ferries; keep out Ebb Ferries.',
      'Aucune liste ne peut respecter ensemble ces règles : inviter « Ebb Ferries » ; écarter « Ebb Ferries ».',
    ],
    [
      { seats: 9, groupQuotas: [{ group: 'PRIVATE_SECTOR', min: 2 }], keepApart: [['COM-DUNE', 'COM-EBB']] },
      'No list can keep these rules together: keep apart Dune Hotels and Ebb Ferries; at least 2 from the group private sector.',
      'Aucune liste ne peut respecter ensemble ces règles : ne pas réunir « Dune Hotels » et « Ebb Ferries » ; au moins 2 du groupe « secteur privé ».',
    ],
    [
      { groupQuotas: [{ group: 'DONOR', min: 2 }] },
      'No list can keep this rule: at least 2 from the group donors.',
      'Aucune liste ne peut respecter cette règle : au moins 2 du groupe « bailleurs ».',
    ],
    [
      { regionQuotas: [{ region: 'R-NORTH', min: 2, max: 1 }] },
      'No list can keep these rules together: at least 2 from the North Coast region; at most 1 from the North Coast region.',
      'Aucune liste ne peut respecter ensemble ces règles : au moins 2 de la région « Côte nord » ; au plus 1 de la région « Côte nord ».',
    ],
  ])('%j', async (rules, english, french) => {
    const query = `query ($input: ConveningInput!) ${ON_THE_DAY} { conveningList(input: $input) { reach } }`;
    const variables = { input: { ...INPUT, ...rules } };
    for (const [language, message] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const { errors } = await api.ask(query, { variables, headers: { 'accept-language': language } });
      expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument: ['input'] } }]);
    }
  });
});
