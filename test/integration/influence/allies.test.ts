import { Confidence } from '../../../src/store/model/enums';
import type { TieRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';
import { Visibility } from '../../../src/store/model/visibility';
import { ids } from '../../support/reader';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

/** A standpoint at which the aims of the initiatives, which have no dates, are recorded. */
const IN_2024 = '@asOf(valid: "2024-06-01", known: "2024-06-01T00:00:00Z")';

const api = useWorld(SMALL_WORLD);
const { read } = api;

interface RankedAlly {
  actor: { id: string };
  score: number;
}

async function allies(of: string, args = '', fields = '', standpoint = ON_THE_DAY): Promise<RankedAlly[]> {
  const data = await read(
    `query ($of: ID!) ${standpoint} { node(id: $of) { ... on Actor { allies${args} { actor { id } score ${fields} } } } }`,
    { variables: { of } },
  );
  return data.node?.allies as unknown as RankedAlly[];
}

const named = async (of: string, args = '', standpoint = ON_THE_DAY) =>
  (await allies(of, args, '', standpoint)).map(({ actor }) => actor.id);

/**
 * Selects actors with which the actor has no tie: those that share something, without those that
 * only a path reaches.
 */
const UNTIED = '(tied: NO)';
const sharing = async (of: string, args = UNTIED, standpoint = ON_THE_DAY) =>
  (await allies(of, args, '', standpoint)).filter(({ score }) => score > 0).map(({ actor }) => actor.id);

describe('allies', () => {
  test('are ordered by score: the product of both weights, reduced by the degree of what is shared', async () => {
    const found = await allies('COM-DUNE', UNTIED);
    expect(found.slice(0, 2).map(({ actor }) => actor.id)).toEqual(['MBR-ABO', 'GOV-ABO']);
    // Influence leaves the Anchor Table by four ties. The Code Office is not shared: a signature
    // conducts no influence to it.
    expect(found[0]?.score).toBeCloseTo((W.duneTable * W.aboTable) / Math.log2(5), 12);
    expect(found[1]?.score).toBeCloseTo((W.duneTable * W.govTable) / Math.log2(5), 12);
  });

  test('are those with a tie too, which adds its weight', async () => {
    const [office, ...others] = await allies('COM-DUNE', '', 'tie { id }');
    // The Code reaches its signatory, and no influence returns.
    expect(office).toMatchObject({ actor: { id: 'ORG-CODE' }, tie: { id: 'T-DUNE-CODE' } });
    expect(office!.score).toBeCloseTo(W.codeDune / 2, 12);
    expect(others.slice(0, 2)).toMatchObject([
      { actor: { id: 'MBR-ABO' }, tie: null },
      { actor: { id: 'GOV-ABO' }, tie: null },
    ]);
    expect(await named('COM-DUNE', '(tied: YES)')).toEqual(['ORG-CODE']);
    expect(await named('COM-DUNE', UNTIED)).not.toContain('ORG-CODE');
  });

  test('are followed by those whom a path reaches, with the path', async () => {
    const found = await allies('COM-DUNE', UNTIED, 'best { score } shared { id } tieCount explanation');
    const reached = found.slice(2) as unknown as {
      actor: { id: string };
      best: { score: number };
      explanation: string;
    }[];
    expect(reached.map(({ actor }) => actor.id).sort()).toEqual(['BODY-GULF', 'ECPAT', 'MBR-BEL']);
    expect(reached).toEqual(reached.map((one) => expect.objectContaining({ ...one, score: 0, shared: [] }) as unknown));
    const scores = reached.map(({ best }) => best.score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(reached[0]!.explanation).toMatch(/^.* has no known link to Dune Hotels that holds\. .* Weakest point: /);
  });

  test('list what is shared, the partnerships and actors among it, and the best path', async () => {
    const fields = 'shared { id } sharedPartnerships { id } sharedNeighbours { id } best { score length }';
    expect(await allies('COM-DUNE', '(first: 1, tied: NO)', fields)).toMatchObject([
      {
        actor: { id: 'MBR-ABO' },
        shared: ids('PSH-1'),
        sharedPartnerships: ids('PSH-1'),
        sharedNeighbours: [],
        best: { score: expect.closeTo(W.duneTable * W.aboTable, 12) as number, length: 1 },
      },
    ]);
    expect(await allies('ECPAT', '(first: 1, tied: NO)', fields)).toMatchObject([
      { actor: { id: 'ORG-CODE' }, shared: ids('MBR-ABO'), sharedPartnerships: [], sharedNeighbours: ids('MBR-ABO') },
    ]);
    // An action is neither a partnership nor an actor. The fund supports it with 0.4, and vice
    // versa with 0.2.
    const [fund] = await allies('MED-OAK', '', fields);
    expect(fund).toMatchObject({ shared: ids('ACT-2'), sharedPartnerships: [], sharedNeighbours: [] });
    expect(fund?.score).toBeCloseTo((W.oakHour * (W.firHour + W.hourFir)) / 2 / Math.log2(3), 12);
  });

  test('are explained in English and in French, how they are tied before what they share', async () => {
    const said = 'explanation french: explanation(lang: FR)';
    expect(await allies('COM-DUNE', '(first: 1, tied: NO)', said)).toMatchObject([
      {
        explanation:
          'Aboria Child Watch has no known link to Dune Hotels that holds. Like Dune Hotels, it is linked to Anchor Table.',
        french:
          'La Veille enfance d’Aboria n’a pas de lien en vigueur connu avec Dune Hotels. Comme Dune Hotels, cette organisation est liée à la Table de l’Ancre.',
      },
    ]);
    const [ministry] = (await allies('GOV-ABO', '(first: 1)', said)) as unknown as { explanation: string }[];
    expect(ministry!.explanation).toMatch(
      /^Aboria Child Watch is in working contact with the Ministry of Shores \(.*\)\. Like the Ministry of Shores, it is linked to Anchor Table\.$/,
    );
    const french = await read(
      `query ${ON_THE_DAY} { node(id: "MED-OAK") { ... on Actor { allies { explanation english: explanation(lang: EN) } } } }`,
      { headers: { 'accept-language': 'fr' } },
    );
    expect(french.node?.allies).toEqual([
      {
        explanation:
          'Fir Fund n’a pas de lien en vigueur connu avec Oak Radio. Comme Oak Radio, cette organisation est liée à Bellmare radio hour.',
        english:
          'The Fir Fund has no known link to Oak Radio that holds. Like Oak Radio, it is linked to Bellmare radio hour.',
      },
    ]);
  });

  test('are limited by `first` and, for an objective, to what is shared that pursues it', async () => {
    // Through the watch, which influence leaves by five ties: 0.5885 x 0.4 for the office, 0.5885 x
    // 0.2986 for the ministry.
    expect(await sharing('ECPAT')).toEqual(['ORG-CODE', 'GOV-ABO']);
    expect(await named('ECPAT', '(first: 1, tied: NO)')).toEqual(['ORG-CODE']);
    // The aims of the initiatives were recorded in 2024. The Anchor Table pursues OBJ-1; the watch
    // itself pursues nothing.
    const of = async (id: string, args: string) => named(id, `(tied: NO${args})`, IN_2024);
    expect((await of('COM-DUNE', '')).slice(0, 2)).toEqual(['MBR-ABO', 'GOV-ABO']);
    expect(await of('COM-DUNE', ', objective: "OBJ-1"')).toEqual(['MBR-ABO', 'GOV-ABO']);
    expect(await of('COM-DUNE', ', objective: "OBJ-1", first: 1')).toEqual(['MBR-ABO']);
    expect(await of('COM-DUNE', ', objective: "OBJ-2"')).toEqual([]);
    expect(await of('ECPAT', ', objective: "OBJ-1"')).toEqual([]);
  });

  test('for an objective keep whom the actor is tied to, and say that no source says that they work for it', async () => {
    const found = (await allies('COM-DUNE', '(objective: "OBJ-2")', 'explanation', IN_2024)) as unknown as {
      actor: object;
      explanation: string;
    }[];
    expect(found.map(({ actor }) => actor)).toEqual([{ id: 'ORG-CODE' }]);
    expect(found[0]!.explanation).toMatch(
      /^Dune Hotels signed the Code Office .* No source names .+ as an aim of its own\.$/,
    );
  });

  test('of a region are based there, cover a country of it or have one as a member state', async () => {
    const of = async (id: string, region: string) => named(id, `(region: "${region}", tied: NO)`);
    expect((await of('ECPAT', 'R-NORTH'))[0]).toBe('GOV-ABO');
    expect(await of('ECPAT', 'R-SOUTH')).toEqual([]);
    // The network introduces the Gulf Council, of which Aboria is a member state, and Bellmare was
    // until 2010.
    expect(await sharing('MBR-BEL')).toEqual(['MBR-ABO', 'BODY-GULF']);
    expect((await of('MBR-BEL', 'R-NORTH')).slice(0, 2)).toEqual(['MBR-ABO', 'BODY-GULF']);
    expect(await of('MBR-BEL', 'R-SOUTH')).toEqual([]);
  });

  test('without those with a tie to it, where that is asked for', async () => {
    // The watch shares the Anchor Table with the ministry, but has a tie to it. Through the
    // partnership: 0.4981 x 0.4925 / 2.322 for the hotels; through the watch: 0.2986 / 2.585 x
    // 0.5885 for the network and x 0.4 for the office.
    expect(await sharing('GOV-ABO')).toEqual(['COM-DUNE', 'ECPAT', 'ORG-CODE']);
    expect(await named('GOV-ABO', '(tied: YES)')).toEqual(['MBR-ABO']);
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
          id actor { id } ties { id } sharedBy { id } score } }`,
        { variables: { actors } },
      )
    ).sharedPartners as unknown as (RankedAlly & { ties: object; sharedBy: object })[];

  test('of two actors have all ties to them, by actor, and the sum of their weights', async () => {
    const [office, table, ...rest] = await shared(['MBR-ABO', 'COM-DUNE']);
    expect(rest).toEqual([]);
    expect(table).toMatchObject({
      id: 'PSH-1 COM-DUNE MBR-ABO',
      actor: { id: 'PSH-1' },
      ties: ids('S-1-DUNE', 'S-1-ABO-C', 'S-1-ABO-S'),
      sharedBy: ids('COM-DUNE', 'MBR-ABO'),
    });
    // Four ties conduct influence to or from the partnership, two to or from the office: 1.0863 /
    // 2.322 and 0.8680 / 1.585.
    expect(table?.score).toBeCloseTo((W.aboTable + W.duneTable) / Math.log2(5), 12);
    expect(office).toMatchObject({
      actor: { id: 'ORG-CODE' },
      ties: ids('T-DUNE-CODE', 'T-ABO-CODE-1'),
      sharedBy: ids('COM-DUNE', 'MBR-ABO'),
    });
    expect(office?.score).toBeCloseTo((W.aboCode + W.codeDune) / Math.log2(3), 12);
  });

  test('of more actors are those of any two of them, without these actors themselves', async () => {
    // The watch shares ties with the ministry and the network, but is one of the actors; the
    // network adds no other.
    const [table, office, ...rest] = await shared(['GOV-ABO', 'MBR-ABO', 'COM-DUNE', 'ECPAT', 'GOV-ABO']);
    expect(rest).toEqual([]);
    expect(table).toMatchObject({ actor: { id: 'PSH-1' }, sharedBy: ids('COM-DUNE', 'GOV-ABO', 'MBR-ABO') });
    expect(table?.score).toBeCloseTo((W.aboTable + W.duneTable + W.govTable) / Math.log2(5), 12);
    expect(office).toMatchObject({ actor: { id: 'ORG-CODE' }, sharedBy: ids('COM-DUNE', 'MBR-ABO') });
  });

  test('are limited by `first`, and empty where nothing is shared', async () => {
    expect((await shared(['MBR-ABO', 'COM-DUNE'], ', first: 1')).map(({ actor }) => actor.id)).toEqual(['ORG-CODE']);
    expect(await shared(['COM-DUNE', 'MED-OAK'])).toEqual([]);
    // The tie between the watch and the shelter is hidden, and their seats in the Cove Alliance
    // ended in 2019.
    expect((await shared(['MBR-ABO', 'MBR-BEL'])).map(({ actor }) => actor.id)).toEqual(['ECPAT']);
  });
});

describe('with ties that carry no influence', () => {
  /** Awards, which never end, one of them hidden, and unconfirmed money of over five years. */
  const TIES: TieRow[] = [
    { from: 'BODY-GULF', type: TieType.HONOURS, to: 'MBR-BEL', since: '2015' },
    { from: 'ECPAT', type: TieType.HONOURS, to: 'ORG-CODE', since: '2015', until: '2018' },
    { from: 'GOV-ABO', type: TieType.HONOURS, to: 'COM-DUNE', since: '2015', visibility: Visibility.NETWORK },
    { from: 'DON-FIR', type: TieType.FUNDS, to: 'MED-OAK', since: '2010' },
  ].map((tie) => ({ ...tie, confidence: Confidence.HIGH, evidence: [] }));

  useWorld(SMALL_WORLD, { ties: TIES });

  test('an actor with one that holds and that the reader may see is tied, and the tie is named', async () => {
    expect(await sharing('MBR-BEL')).toEqual(['MBR-ABO']);
    expect(await sharing('ECPAT')).toEqual(['GOV-ABO']);
    expect(await sharing('COM-DUNE')).toEqual(['MBR-ABO', 'GOV-ABO']);
    expect(await named('MED-OAK', UNTIED)).toEqual([]);
    expect(await allies('MED-OAK', '(tied: YES)', 'tie { type }')).toMatchObject([
      { actor: { id: 'DON-FIR' }, tie: { type: 'FUNDS' } },
    ]);
    // Shared partners count also for two actors that an award ties.
    expect(await allies('MBR-BEL', '(tied: YES)', 'tie { type }')).toMatchObject([
      { actor: { id: 'ECPAT' }, tie: { type: 'MEMBER_OF' } },
      { actor: { id: 'BODY-GULF' }, tie: { type: 'HONOURS' } },
    ]);
  });
});
