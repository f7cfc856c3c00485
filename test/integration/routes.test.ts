import type { NodeRow } from '../../src/model/rows';
import { type Api, startApi } from '../support/api';
import { ids, reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../worlds/small-world-weights';

/** A region without actors. */
const EMPTY: NodeRow = { id: 'R-EAST', type: 'Region', nameEn: 'East Coast', evidence: [] };

let api: Api;
const read = reader(() => api);
const about = (score: number): number => expect.closeTo(score, 12) as number;

beforeAll(async () => {
  api = await startApi({ ...SMALL_WORLD, nodes: [...SMALL_WORLD.nodes, EMPTY] }, RECORDED);
});

afterAll(() => api.close());

describe('route redundancy', () => {
  const SAID = 'explanation french: explanation(lang: FR)';
  const redundancy = async (from: string[], to: string, fields: string) =>
    (
      await read(
        `query ($from: [ID!]!, $to: ID!) ${ON_THE_DAY} { routeRedundancy(from: $from, to: $to) { ${fields} } }`,
        { variables: { from, to } },
      )
    ).routeRedundancy;
  const WHOLE = 'disjointRoutes direct cut { id } routes { score length hops { tie { id } } }';
  const route = (score: number, ...ties: string[]) => ({
    score: about(score),
    length: ties.length,
    hops: ties.map((id) => ({ tie: { id } })),
  });

  test('one broker', async () => {
    expect(await redundancy(['ECPAT'], 'GOV-ABO', `${WHOLE} ${SAID}`)).toEqual({
      disjointRoutes: 1,
      direct: false,
      cut: ids('MBR-ABO'),
      // Through the Anchor Table it would be 0.5887 x 0.5602 x 0.3735.
      routes: [route(W.aboNet * W.aboGov, 'T-ABO-NET', 'T-ABO-GOV')],
      explanation:
        'One way leads to Ministry of Shores. Every way passes through Aboria Child Watch; without Aboria Child Watch, there is no way left.',
      french:
        'Un seul chemin mène à « Ministère des Rivages ». Tout chemin passe par « Veille enfance d’Aboria » ; sans « Veille enfance d’Aboria », il ne reste aucun chemin.',
    });
  });

  test('a direct tie and a route without it, from one start or from two', async () => {
    const expected = {
      disjointRoutes: 2,
      direct: true,
      cut: ids('PSH-1'),
      routes: [route(W.aboGov, 'T-ABO-GOV'), route(W.aboTable * W.govTable, 'S-1-ABO-S', 'S-1-GOV')],
      explanation:
        '2 ways that share nobody lead to Ministry of Shores. Every way but the direct tie passes through Anchor Table; without Anchor Table, only that tie is left.',
      french:
        '2 chemins sans personne en commun mènent à « Ministère des Rivages ». Tout chemin autre que le lien direct passe par « Table de l’Ancre » ; sans « Table de l’Ancre », il ne reste que ce lien.',
    };
    expect(await redundancy(['MBR-ABO'], 'GOV-ABO', `${WHOLE} ${SAID}`)).toEqual(expected);
    expect(await redundancy(['ECPAT', 'MBR-ABO'], 'GOV-ABO', `${WHOLE} ${SAID}`)).toEqual(expected);
  });

  test('a direct tie alone', async () => {
    expect(await redundancy(['MBR-BEL'], 'ECPAT', `${WHOLE} ${SAID}`)).toEqual({
      disjointRoutes: 1,
      direct: true,
      cut: [],
      routes: [route(W.belNet, 'T-BEL-NET')],
      explanation: 'One way leads to Lantern Network: a direct tie, which depends on nobody else.',
      french: 'Un seul chemin mène à « Réseau Lanterne » : un lien direct, qui ne dépend de personne d’autre.',
    });
  });

  test('two routes, best first', async () => {
    expect(await redundancy(['COM-DUNE'], 'MBR-ABO', `${WHOLE} ${SAID}`)).toEqual({
      disjointRoutes: 2,
      direct: false,
      cut: ids('ORG-CODE', 'PSH-1'),
      routes: [
        route(W.duneTable * W.aboTable, 'S-1-DUNE', 'S-1-ABO-S'),
        route(W.codeDune * W.aboCode, 'T-DUNE-CODE', 'T-ABO-CODE-1'),
      ],
      explanation:
        '2 ways that share nobody lead to Aboria Child Watch. Every way passes through one of these 2: Code Office and Anchor Table; without them, there is no way left.',
      french:
        '2 chemins sans personne en commun mènent à « Veille enfance d’Aboria ». Tout chemin passe par l’un de ces 2 : « Bureau du Code » et « Table de l’Ancre » ; sans eux, il ne reste aucun chemin.',
    });
  });

  test('at most `first` routes', async () => {
    expect(
      await redundancy(['COM-DUNE'], 'MBR-ABO', 'disjointRoutes routes(first: 1) { hops { tie { id } } }'),
    ).toEqual({
      disjointRoutes: 2,
      routes: [{ hops: [{ tie: { id: 'S-1-DUNE' } }, { tie: { id: 'S-1-ABO-S' } }] }],
    });
  });

  test('no route', async () => {
    expect(await redundancy(['MBR-ABO', 'COM-DUNE'], 'MED-OAK', `${WHOLE} ${SAID}`)).toEqual({
      disjointRoutes: 0,
      direct: false,
      cut: [],
      routes: [],
      explanation: 'There is no way to Oak Radio.',
      french: 'Aucun chemin ne mène à « Oak Radio ».',
    });
  });
});

describe('brokers', () => {
  const brokers = async (args = '', fields = '') =>
    (await read(`query ${ON_THE_DAY} { brokers${args} { actor { id } betweenness targetsLost { id } ${fields} } }`))
      .brokers;
  const broker = (id: string, betweenness: number, ...lost: string[]) => ({
    actor: { id },
    betweenness: about(betweenness),
    targetsLost: ids(...lost),
  });
  // Of the 13 nodes of the component: between the watch's 5 neighbours on the network's side, PSH-3, PSH-4 and the 5 on
  // the table's side are 5 + 5 + 25 + 1 + 5 + 5 pairs, and those of the office with the table, its campaign and the ministry.
  const WATCH = broker('MBR-ABO', 46 + 3);
  // The Gulf Council, 3 nodes around the shelter and 8 around the watch: 3 + 8 + 24.
  const NETWORK = broker('ECPAT', 35);
  // The circle and the police, each to the 10 others.
  const SHELTER = broker('MBR-BEL', 20);

  test('are on the shortest paths of the most pairs', async () => {
    expect(await brokers()).toEqual([WATCH, NETWORK, SHELTER]);
    expect(await brokers('(first: 2)')).toEqual([WATCH, NETWORK]);
  });

  test('are filtered by region, or by seats in initiatives that pursue an objective', async () => {
    expect(await brokers('(region: "R-NORTH")')).toEqual([WATCH]);
    expect(await brokers('(region: "R-SOUTH")')).toEqual([SHELTER]);
    expect(await brokers('(region: "R-EAST")')).toEqual([]);
    expect(await brokers('(objective: "OBJ-1")')).toEqual([WATCH]);
    expect(await brokers('(objective: "OBJ-2")')).toEqual([SHELTER]);
    expect(await brokers('(objective: "OBJ-2", region: "R-NORTH")')).toEqual([]);
  });

  test('of targets are those without which no member reaches a target', async () => {
    // The watch has a tie to the ministry, the shelter a path to the police through the circle, and no member one to the radio.
    const targets = 'targets: ["GOV-ABO", "BODY-GULF", "POL-BLM", "MED-OAK"]';
    expect(await brokers(`(${targets})`, 'explanation french: explanation(lang: FR)')).toEqual([
      {
        ...broker('ECPAT', 35, 'BODY-GULF'),
        explanation: 'Without Lantern Network, no member of the network can reach Gulf Council.',
        french: 'Sans « Réseau Lanterne », aucun membre du réseau n’atteint plus « Conseil du Golfe ».',
      },
    ]);
    expect(await brokers(`(${targets}, region: "R-NORTH")`)).toEqual([]);
    expect(await brokers('(targets: ["MED-OAK"])')).toEqual([]);
  });

  test('are explained by their share of pairs', async () => {
    // 24 nodes, so 23 x 22 / 2 = 253 pairs of other nodes: 49 are 19.4%, 20 are 7.9%. 18 nodes have ties.
    const exact = { exact: true, standardError: null, sources: 18 };
    expect(await brokers('', 'exact standardError sources explanation french: explanation(lang: FR)')).toMatchObject([
      {
        ...exact,
        explanation:
          'The shortest way between 19% of all pairs of organisations and initiatives passes through Aboria Child Watch.',
        french:
          'Le plus court chemin passe par « Veille enfance d’Aboria » pour 19\u00a0% des paires d’organisations et d’initiatives.',
      },
      exact,
      {
        ...exact,
        explanation:
          'The shortest way between 7.9% of all pairs of organisations and initiatives passes through Bellmare Shelter.',
        french:
          'Le plus court chemin passe par « Bellmare Shelter » pour 7,9\u00a0% des paires d’organisations et d’initiatives.',
      },
    ]);
  });
});
