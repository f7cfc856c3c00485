import { ActorKind, StakeholderGroup } from '../../../src/store/model/actor-kind';
import { Confidence } from '../../../src/store/model/enums';
import type { GraphRows, NodeRow, TieRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';
import type { Json } from '../../support/api';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

const organisation = (id: string): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: id,
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
  evidence: [],
});
const partners = (from: string, to: string): TieRow => ({
  id: `P-${from}-${to}`,
  type: TieType.PARTNER_OF,
  from,
  to,
  confidence: Confidence.HIGH,
  evidence: [{ source: { title: 'Tide Register' }, confidence: Confidence.HIGH, asOf: '2022-12-31' }],
});
/** A hub that influence leaves by a hundred ties, each of weight 0.7 on the day of the weights. */
const AROUND_HUB = ['NGO-X', 'NGO-Y', ...Array.from({ length: 98 }, (_, index) => `NGO-${index + 100}`)];
const WORLD: GraphRows = {
  ...SMALL_WORLD,
  nodes: [...SMALL_WORLD.nodes, ...['NGO-HUB', ...AROUND_HUB].map(organisation)],
  ties: [...SMALL_WORLD.ties, ...AROUND_HUB.map((id) => partners(id, 'NGO-HUB'))],
};

const api = useWorld(WORLD);
const { read } = api;
const about = (value: number): number => expect.closeTo(value, 12) as number;

const LISTED =
  'paths { score length hops { tie { id } } } missingLink { from { id } to { id } hopsFrom hopsTo } longerPath';

async function pathsBetween(from: string, to: string, rest = '', fields = LISTED): Promise<Json> {
  const input = `{ from: ["${from}"], to: ["${to}"] ${rest} }`;
  return (await read(`query ${ON_THE_DAY} { influencePaths(input: ${input}) { ${fields} } }`)).influencePaths!;
}

const path = (score: number, length: number, ...ties: string[]) => ({
  score: about(score),
  length,
  hops: ties.map((id) => ({ tie: { id } })),
});
const found = (...paths: ReturnType<typeof path>[]) => ({ paths, missingLink: null, longerPath: null });

describe('paths of influence', () => {
  test('a detour by the table at which both sit adds nothing to the path without it', async () => {
    // ECPAT - MBR-ABO - PSH-1 - GOV-ABO, 0.5885 x 0.5938 x 0.4982 = 0.1741, has all nodes of the
    // listed path.
    expect(await pathsBetween('ECPAT', 'GOV-ABO', 'k: 20, maxHops: 8')).toEqual(
      found(path(W.aboNet * W.aboGov, 2, 'T-ABO-NET', 'T-ABO-GOV')), // 0.1757
    );
  });

  test('a direct tie makes nothing padding, and to sit at one table is one step', async () => {
    expect(await pathsBetween('MBR-ABO', 'GOV-ABO', 'maxHops: 1')).toEqual(
      found(path(W.aboGov, 1, 'T-ABO-GOV'), path(W.aboTable * W.govTable, 1, 'S-1-ABO-C', 'S-1-GOV')),
    );
  });

  test('the code reaches its signatory, and a signature opens no door', async () => {
    const back = [W.aboCode, W.aboTable, W.duneTable].reduce((product, weight) => product * weight);
    expect(await pathsBetween('ORG-CODE', 'COM-DUNE')).toEqual(
      found(path(W.codeDune, 1, 'T-DUNE-CODE'), path(back, 2, 'T-ABO-CODE-1', 'S-1-ABO-C', 'S-1-DUNE')),
    );
    expect(await pathsBetween('COM-DUNE', 'ORG-CODE')).toEqual(
      found(path(back, 2, 'S-1-DUNE', 'S-1-ABO-C', 'T-ABO-CODE-1')),
    );
    expect(await pathsBetween('COM-DUNE', 'ORG-CODE', 'types: [SIGNED_CODE]')).toEqual({
      paths: [],
      missingLink: null,
      longerPath: null,
    });
  });

  test('a path of more steps than asked for is told, and then no link is missing', async () => {
    const none = { paths: [], missingLink: null, longerPath: null };
    expect(await pathsBetween('MBR-BEL', 'GOV-ABO', 'maxHops: 2')).toEqual({ ...none, longerPath: 3 });
    expect(await pathsBetween('MBR-BEL', 'GOV-ABO', 'maxHops: 2, via: ["ECPAT"]')).toEqual(none);
    expect(await pathsBetween('MBR-BEL', 'GOV-ABO', 'maxHops: 3')).toEqual(
      found(path(W.belNet * W.aboNet * W.aboGov, 3, 'T-BEL-NET', 'T-ABO-NET', 'T-ABO-GOV')),
    );
  });

  test('the missing link is one that our first contact without a tie could make', async () => {
    const link = async (from: string, to: string, rest = '') => (await pathsBetween(from, to, rest)).missingLink;
    const toPolice = (hopsFrom: number | null) => ({
      from: { id: 'MBR-BEL' },
      to: { id: 'POL-BLM' },
      hopsFrom,
      hopsTo: 0,
    });
    expect(await link('COM-DUNE', 'POL-BLM')).toEqual(toPolice(3));
    expect(await link('MBR-BEL", "COM-DUNE', 'POL-BLM')).toEqual(toPolice(0));
    expect(await link('COM-DUNE', 'POL-BLM', 'avoid: ["ECPAT"]')).toEqual(toPolice(null));
    expect(await link('COM-DUNE', 'POL-BLM', 'via: ["ECPAT"]')).toBeNull();
    // Our member has a tie with the ministry, so that the link of the second target is missing.
    expect(await link('MED-OAK', 'GOV-ABO')).toBeNull();
    expect(await link('MED-OAK', 'GOV-ABO", "POL-BLM')).toEqual(toPolice(null));
    expect(await link('MED-OAK', 'ORG-CODE')).toBeNull();
  });
});

describe('what a path is made of', () => {
  const MADE_OF = `paths { score strength length through { node { id } tieCount factor }
    weakestPoint { __typename ... on InfluenceHop { tie { id } isReversed } ... on PassedNode { node { id } factor } }
    hops { from { id } to { id } weight strength freshness isReversed } }`;

  test('a table with the weaker of its seats', async () => {
    expect(await pathsBetween('MBR-ABO', 'GOV-ABO', 'types: [CONVENES, PARTICIPATES_IN]', MADE_OF)).toEqual({
      paths: [
        {
          score: about(W.aboTable * W.govTable),
          strength: 'FAIR', // 0.2958
          length: 1,
          // The watch twice, Dune Hotels and the ministry, whatever the requested types.
          through: [{ node: { id: 'PSH-1' }, tieCount: 4, factor: 1 }],
          weakestPoint: { __typename: 'InfluenceHop', tie: { id: 'S-1-GOV' }, isReversed: true },
          hops: [
            {
              from: { id: 'MBR-ABO' },
              to: { id: 'PSH-1' },
              weight: about(W.aboTable),
              strength: 0.9,
              freshness: about(W.aboTable / 0.9),
              isReversed: false,
            },
            {
              from: { id: 'PSH-1' },
              to: { id: 'GOV-ABO' },
              weight: about(W.govTable),
              strength: 0.8,
              freshness: about(W.govTable / 0.8),
              isReversed: true,
            },
          ],
        },
      ],
    });
  });

  test('a hub that weakens it more than its ties', async () => {
    const { paths } = await pathsBetween('NGO-X', 'NGO-Y', '', MADE_OF);
    expect(paths).toMatchObject([
      {
        score: about(0.7 * 0.5 * 0.7),
        strength: 'FAIR',
        through: [{ node: { id: 'NGO-HUB' }, tieCount: 100, factor: 0.5 }],
        weakestPoint: { __typename: 'PassedNode', node: { id: 'NGO-HUB' }, factor: 0.5 },
      },
    ]);
  });

  test('strengths that differ by direction', async () => {
    const strengths = async (from: string, to: string) =>
      pathsBetween(from, to, '', 'paths { score strength hops { strength isReversed } }');
    expect(await strengths('ECPAT', 'BODY-GULF')).toEqual({
      paths: [{ score: about(W.netGulf), strength: 'STRONG', hops: [{ strength: 0.45, isReversed: false }] }],
    });
    expect(await strengths('BODY-GULF', 'ECPAT')).toEqual({
      paths: [{ score: about(W.gulfNet), strength: 'FAIR', hops: [{ strength: 0.225, isReversed: true }] }],
    });
  });
});
