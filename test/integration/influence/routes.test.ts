import type { NodeRow } from '../../../src/store/model/rows';
import { ids } from '../../support/reader';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

/** A region without actors. */
const EMPTY: NodeRow = { id: 'R-EAST', type: 'Region', nameEn: 'East Coast', evidence: [] };

const api = useWorld({ ...SMALL_WORLD, nodes: [...SMALL_WORLD.nodes, EMPTY] });
const { read } = api;
const about = (score: number): number => expect.closeTo(score, 12) as number;

describe('route redundancy', () => {
  const SAID = 'answer french: answer(lang: FR)';
  const redundancy = async (from: string[], to: string, fields: string) =>
    (
      await read(
        `query ($from: [ID!]!, $to: ID!) ${ON_THE_DAY} { pathRedundancy(from: $from, to: $to) { ${fields} } }`,
        { variables: { from, to } },
      )
    ).pathRedundancy;
  const WHOLE = 'disjointPathCount isDirect cut { id } paths { score length hops { tie { id } } }';
  const route = (score: number, length: number, ...ties: string[]) => ({
    score: about(score),
    length,
    hops: ties.map((id) => ({ tie: { id } })),
  });

  test('one broker', async () => {
    expect(await redundancy(['ECPAT'], 'GOV-ABO', `${WHOLE} ${SAID}`)).toEqual({
      disjointPathCount: 1,
      isDirect: false,
      cut: ids('MBR-ABO'),
      // 0.6418 x 0.2986; through the Anchor Table it would be 0.6418 x 0.5938 x 0.4981.
      paths: [route(W.aboNet * W.aboGov, 2, 'T-ABO-NET', 'T-ABO-GOV')],
      answer:
        'One path leads to the Ministry of Shores. Every path passes through Aboria Child Watch; without Aboria Child Watch, there is no path left.',
      french:
        'Un seul chemin mène au Ministère des Rivages. Tout chemin passe par la Veille enfance d’Aboria ; sans la Veille enfance d’Aboria, il ne reste aucun chemin.',
    });
  });

  test('a direct tie and a route without it, from one start or from two', async () => {
    const expected = {
      disjointPathCount: 2,
      isDirect: true,
      cut: ids('PSH-1'),
      // 0.2986; 0.5938 x 0.4981: a shared partnership is one step.
      paths: [route(W.aboGov, 1, 'T-ABO-GOV'), route(W.aboTable * W.govTable, 1, 'S-1-ABO-C', 'S-1-GOV')],
      answer:
        '2 paths that share nobody lead to the Ministry of Shores. Every path but the direct link passes through Anchor Table; without Anchor Table, only that link is left. Of the 3 links behind it, 2 have not been confirmed for five years.',
      french:
        '2 chemins sans personne en commun mènent au Ministère des Rivages. Tout chemin autre que le lien direct passe par la Table de l’Ancre ; sans la Table de l’Ancre, il ne reste que ce lien. Sur les 3 liens qui l’appuient, 2 n’ont pas été confirmés depuis cinq ans.',
    };
    expect(await redundancy(['MBR-ABO'], 'GOV-ABO', `${WHOLE} ${SAID}`)).toEqual(expected);
    expect(await redundancy(['ECPAT', 'MBR-ABO'], 'GOV-ABO', `${WHOLE} ${SAID}`)).toEqual(expected);
  });

  test('a direct tie alone', async () => {
    expect(await redundancy(['MBR-BEL'], 'ECPAT', `${WHOLE} ${SAID}`)).toEqual({
      disjointPathCount: 1,
      isDirect: true,
      cut: [],
      paths: [route(W.belNet, 1, 'T-BEL-NET')],
      answer:
        'One path leads to the Lantern Network: a direct link, which depends on nobody else. No source is on record for it.',
      french:
        'Un seul chemin mène au Réseau Lanterne : un lien direct, qui ne dépend de personne d’autre. Aucune source n’est connue.',
    });
  });

  test('two routes, best first', async () => {
    const restsOn = 'restsOn { tieCount sourceCount unconfirmedCount newestOn }';
    expect(await redundancy(['MBR-ABO'], 'COM-DUNE', `${WHOLE} ${SAID} ${restsOn}`)).toEqual({
      disjointPathCount: 2,
      isDirect: false,
      cut: ids('ORG-CODE', 'PSH-1'),
      // The Harbour Gazette supports Dune's signature, and in 2016 the convener of the partnership;
      // nothing supports the others.
      restsOn: { tieCount: 4, sourceCount: 1, unconfirmedCount: 3, newestOn: '2019-05' },
      // 0.5938 x 0.4925; 0.5278 x 0.4679.
      paths: [
        route(W.aboTable * W.duneTable, 1, 'S-1-ABO-C', 'S-1-DUNE'),
        route(W.aboCode * W.codeDune, 2, 'T-ABO-CODE-1', 'T-DUNE-CODE'),
      ],
      answer:
        '2 paths that share nobody lead to Dune Hotels. Every path passes through one of these 2: the Code Office and Anchor Table; without them, there is no path left. Of the 4 links behind it, 3 have not been confirmed for five years. It rests on a single source.',
      french:
        '2 chemins sans personne en commun mènent à Dune Hotels. Tout chemin passe par l’un de ces 2 : le Bureau du Code et la Table de l’Ancre ; sans eux, il ne reste aucun chemin. Sur les 4 liens qui l’appuient, 3 n’ont pas été confirmés depuis cinq ans. Une seule source l’appuie.',
    });
  });

  test('at most `first` routes', async () => {
    expect(
      await redundancy(['MBR-ABO'], 'COM-DUNE', 'disjointPathCount paths(first: 1) { hops { tie { id } } }'),
    ).toEqual({
      disjointPathCount: 2,
      paths: [{ hops: [{ tie: { id: 'S-1-ABO-C' } }, { tie: { id: 'S-1-DUNE' } }] }],
    });
  });

  test('none against the influence: a signature opens no door at the office of the code', async () => {
    expect(await redundancy(['COM-DUNE'], 'MBR-ABO', WHOLE)).toEqual({
      disjointPathCount: 1,
      isDirect: false,
      cut: ids('PSH-1'),
      paths: [route(W.duneTable * W.aboTable, 1, 'S-1-DUNE', 'S-1-ABO-C')],
    });
    expect(await redundancy(['ORG-CODE'], 'COM-DUNE', 'isDirect')).toEqual({ isDirect: true });
    expect(await redundancy(['COM-DUNE'], 'ORG-CODE', 'isDirect')).toEqual({ isDirect: false });
  });

  test('no route', async () => {
    expect(await redundancy(['MBR-ABO', 'COM-DUNE'], 'MED-OAK', `${WHOLE} ${SAID}`)).toEqual({
      disjointPathCount: 0,
      isDirect: false,
      cut: [],
      paths: [],
      answer: 'No path to Oak Radio is on record.',
      french: 'Aucun chemin vers Oak Radio n’est recensé.',
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
  // The seven actors of the component, in both directions: between the network's side (the network,
  // the shelter, the Gulf Council) and the office, the hotels and the ministry; between the office
  // and the ministry (0.4 x 0.2986 through the watch beats the paths through the partnership); and
  // from the hotels to the office, to which the hotels' signature conducts no influence.
  const WATCH = broker('MBR-ABO', 2 * 9 + 2 + 1);
  // Both directions, between the shelter and the Gulf Council, and between these and the four on
  // the watch's side.
  const NETWORK = broker('ECPAT', 2 * 1 + 2 * 2 * 4);

  test('are on the shortest paths of the most pairs', async () => {
    expect(await brokers()).toEqual([WATCH, NETWORK]);
    expect(await brokers('(first: 1)')).toEqual([WATCH]);
  });

  test('are filtered by region, or by seats in initiatives that pursue an objective', async () => {
    expect(await brokers('(region: "R-NORTH")')).toEqual([WATCH]);
    expect(await brokers('(region: "R-SOUTH")')).toEqual([]);
    expect(await brokers('(region: "R-EAST")')).toEqual([]);
    // The aims of the Anchor Table and the Beacon Circle are undated, so they are current only from
    // their recording in January 2024.
    const later = async (args: string) =>
      (await read(`query @asOf(valid: "2024-02-01") { brokers(${args}) { actor { id } } }`)).brokers;
    expect(await later('objective: "OBJ-1"')).toEqual([{ actor: { id: 'MBR-ABO' } }]);
    expect(await later('objective: "OBJ-2"')).toEqual([{ actor: { id: 'MBR-BEL' } }]);
    expect(await later('objective: "OBJ-2", region: "R-NORTH"')).toEqual([]);
  });

  test('of targets are those without which no member reaches a target', async () => {
    // The shelter reaches the ministry only through the watch, which as a member does not start
    // either once it is removed. No member reaches the police or the radio.
    const targets = 'targets: ["GOV-ABO", "BODY-GULF", "POL-BLM", "MED-OAK"]';
    const ofGovernment = { ...WATCH, targetsLost: ids('GOV-ABO') };
    expect(await brokers(`(${targets})`, 'explanation french: explanation(lang: FR)')).toEqual([
      {
        ...ofGovernment,
        explanation: 'Without Aboria Child Watch, no member of the network can reach the Ministry of Shores.',
        french: 'Sans la Veille enfance d’Aboria, aucun membre du réseau n’atteint plus le Ministère des Rivages.',
      },
      {
        ...NETWORK,
        targetsLost: ids('BODY-GULF'),
        explanation: 'Without the Lantern Network, no member of the network can reach the Gulf Council.',
        french: 'Sans le Réseau Lanterne, aucun membre du réseau n’atteint plus le Conseil du Golfe.',
      },
    ]);
    expect(await brokers(`(${targets}, region: "R-NORTH")`)).toEqual([ofGovernment]);
    expect(await brokers('(targets: ["MED-OAK"])')).toEqual([]);
  });

  test('are explained by their share of pairs', async () => {
    // Influence leaves each of the nine actors with ties that conduct it: 8 x 7 = 56 ordered
    // pairs of others; 21 of them are 37.5%, and 18 are 32.1%.
    const exact = { isExact: true, standardError: null, sourceCount: 9 };
    expect(
      await brokers('', 'isExact standardError sourceCount explanation french: explanation(lang: FR)'),
    ).toMatchObject([
      {
        ...exact,
        explanation:
          'The shortest path of influence between 38% of all pairs of organisations passes through Aboria Child Watch.',
        french:
          'Le plus court chemin d’influence passe par la Veille enfance d’Aboria pour 38\u00a0% des paires d’organisations.',
      },
      {
        ...exact,
        explanation:
          'The shortest path of influence between 32% of all pairs of organisations passes through the Lantern Network.',
        french:
          'Le plus court chemin d’influence passe par le Réseau Lanterne pour 32\u00a0% des paires d’organisations.',
      },
    ]);
  });
});
