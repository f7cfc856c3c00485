import { type Api, startApi } from '../support/api';
import { ids, reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../worlds/small-world-weights';

let api: Api;
const read = reader(() => api);

beforeAll(async () => {
  api = await startApi(SMALL_WORLD, RECORDED);
});

afterAll(() => api.close());

interface Told {
  actor: { id: string };
  score: number;
}

describe('allies', () => {
  async function allies(of: string, args = '', fields = ''): Promise<Told[]> {
    const data = await read(
      `query ($of: ID!) ${ON_THE_DAY} { node(id: $of) { ... on Actor { allies${args} { actor { id } score ${fields} } } } }`,
      { variables: { of } },
    );
    return data.node?.allies as unknown as Told[];
  }
  const named = async (of: string, args = '') => (await allies(of, args)).map(({ actor }) => actor.id);

  test('are ordered by score: the product of both weights, reduced by the degree of what is shared', async () => {
    const found = await allies('COM-DUNE');
    expect(found.map(({ actor }) => actor.id)).toEqual(['MBR-ABO', 'GOV-ABO']);
    // The Anchor Table has five ties and the Code Office three.
    expect(found[0]?.score).toBeCloseTo((W.duneTable * W.aboTable) / Math.log2(6) + (W.codeDune * W.aboCode) / 2, 12);
    expect(found[1]?.score).toBeCloseTo((W.duneTable * W.govTable) / Math.log2(6), 12);
  });

  test('list all that is shared by its part in the score, and the partnerships and actors among it', async () => {
    const fields = 'shared { id } sharedPartnerships { id } sharedNeighbours { id } via { score }';
    // 0.3959 x 0.5602 / 2.585 = 0.086 for the table, 0.2882 x 0.3732 / 2 = 0.054 for the office.
    expect(await allies('COM-DUNE', '(first: 1)', fields)).toMatchObject([
      {
        actor: { id: 'MBR-ABO' },
        shared: ids('PSH-1', 'ORG-CODE'),
        sharedPartnerships: ids('PSH-1'),
        sharedNeighbours: ids('ORG-CODE'),
        via: null,
      },
    ]);
    // An action is neither a partnership nor an actor.
    const [fund] = await allies('MED-OAK', '', fields);
    expect(fund).toMatchObject({ shared: ids('ACT-2'), sharedPartnerships: [], sharedNeighbours: [] });
    expect(fund?.score).toBeCloseTo((W.oakHour * W.firHour) / Math.log2(3), 12);
  });

  test('are explained in English and in French', async () => {
    const said = 'explanation french: explanation(lang: FR)';
    expect(await allies('COM-DUNE', '(first: 1)', said)).toMatchObject([
      {
        explanation:
          'Aboria Child Watch has no known current tie to Dune Hotels. Like Dune Hotels, it takes part in Anchor Table and is tied to Code Office.',
        french:
          '« Veille enfance d’Aboria » n’a pas de lien actuel connu avec « Dune Hotels ». Comme « Dune Hotels », cette organisation participe à « Table de l’Ancre » et est liée à « Bureau du Code ».',
      },
    ]);
    const french = await read(
      `query ${ON_THE_DAY} { node(id: "MED-OAK") { ... on Actor { allies { explanation english: explanation(lang: EN) } } } }`,
      { headers: { 'accept-language': 'fr' } },
    );
    expect(french.node?.allies).toEqual([
      {
        explanation:
          '« Fir Fund » n’a pas de lien actuel connu avec « Oak Radio ». Comme « Oak Radio », cette organisation participe à « Bellmare radio hour ».',
        english:
          'Fir Fund has no known current tie to Oak Radio. Like Oak Radio, it takes part in Bellmare radio hour.',
      },
    ]);
  });

  test('are limited by `first` and, for an objective, to actors with a seat in an initiative that pursues it', async () => {
    // Through the watch, which has eight ties: 0.5887 x 0.3732 for the office, 0.5887 x 0.2986 for the ministry.
    expect(await named('ECPAT')).toEqual(['ORG-CODE', 'GOV-ABO']);
    expect(await named('ECPAT', '(first: 1)')).toEqual(['ORG-CODE']);
    // The ministry has a seat at the Anchor Table, which pursues OBJ-1; neither has one for OBJ-2.
    expect(await named('ECPAT', '(objective: "OBJ-1")')).toEqual(['GOV-ABO']);
    expect(await named('ECPAT', '(objective: "OBJ-1", first: 1)')).toEqual(['GOV-ABO']);
    expect(await named('ECPAT', '(objective: "OBJ-2")')).toEqual([]);
  });

  test('leave out actors with a tie to it', async () => {
    // The watch shares the Anchor Table with the ministry, but has a tie to it. Through the table: 0.3735 x 0.3959 / 2.585
    // for the hotels; through the watch: 0.2986 / 3.170 x 0.5887 for the network and x 0.3732 for the office.
    expect(await named('GOV-ABO')).toEqual(['COM-DUNE', 'ECPAT', 'ORG-CODE']);
  });

  test('are empty where nothing current and public is shared', async () => {
    for (const alone of ['COM-EBB', 'UNI-KEEL', 'FAI-PIN']) expect(await named(alone)).toEqual([]);
  });
});

describe('shared partners', () => {
  const shared = async (actors: string[], args = '') =>
    (
      await read(
        `query ($actors: [ID!]!) ${ON_THE_DAY} { sharedPartners(actors: $actors${args}) {
          actor { id } ties { id } sharedBy { id } score } }`,
        { variables: { actors } },
      )
    ).sharedPartners as unknown as (Told & { ties: object; sharedBy: object })[];

  test('of two actors have all ties to them, by actor, and the sum of their weights', async () => {
    const [table, office, ...rest] = await shared(['MBR-ABO', 'COM-DUNE']);
    expect(rest).toEqual([]);
    expect(table).toMatchObject({
      actor: { id: 'PSH-1' },
      ties: ids('S-1-DUNE', 'S-1-ABO-C', 'S-1-ABO-S'),
      sharedBy: ids('COM-DUNE', 'MBR-ABO'),
    });
    // (0.5602 + 0.3959) / 2.585 = 0.370 and (0.3732 + 0.2882) / 2 = 0.331.
    expect(table?.score).toBeCloseTo((W.aboTable + W.duneTable) / Math.log2(6), 12);
    expect(office).toMatchObject({
      actor: { id: 'ORG-CODE' },
      ties: ids('T-DUNE-CODE', 'T-ABO-CODE-1', 'T-ABO-CODE-2'),
      sharedBy: ids('COM-DUNE', 'MBR-ABO'),
    });
    expect(office?.score).toBeCloseTo((W.aboCode + W.codeDune) / 2, 12);
  });

  test('of more actors are those of any two of them, without these actors themselves', async () => {
    // The watch shares ties with the ministry and the network, but is one of the actors; the network adds no other.
    const [table, office, ...rest] = await shared(['GOV-ABO', 'MBR-ABO', 'COM-DUNE', 'ECPAT', 'GOV-ABO']);
    expect(rest).toEqual([]);
    expect(table).toMatchObject({ actor: { id: 'PSH-1' }, sharedBy: ids('COM-DUNE', 'GOV-ABO', 'MBR-ABO') });
    expect(table?.score).toBeCloseTo((W.aboTable + W.duneTable + W.govTable) / Math.log2(6), 12);
    expect(office).toMatchObject({ actor: { id: 'ORG-CODE' }, sharedBy: ids('COM-DUNE', 'MBR-ABO') });
  });

  test('are limited by `first`, and empty where nothing is shared', async () => {
    expect((await shared(['MBR-ABO', 'COM-DUNE'], ', first: 1')).map(({ actor }) => actor.id)).toEqual(['PSH-1']);
    expect(await shared(['COM-DUNE', 'MED-OAK'])).toEqual([]);
    // The tie between the watch and the shelter is hidden, and their seats in the Cove Alliance ended in 2019.
    expect((await shared(['MBR-ABO', 'MBR-BEL'])).map(({ actor }) => actor.id)).toEqual(['ECPAT']);
  });
});
