import { ActorKind, StakeholderGroup } from '../../../src/store/model/actor-kind';
import { Confidence } from '../../../src/store/model/enums';
import type { EvidenceRow, NodeRow, TieRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';
import { ids } from '../../support/reader';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

/** Evidence of the valid day, so that the weight of a tie is its strength. */
const FRESH: EvidenceRow[] = [{ source: { title: 'Log Book' }, confidence: Confidence.HIGH, asOf: '2022' }];
const company = (id: string, nameEn: string, overrides: Partial<NodeRow> = {}, sector = ''): NodeRow => ({
  id,
  type: 'Company',
  nameEn,
  evidence: [],
  ...overrides,
  properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR, ...(sector && { sector }) },
});
const tie = (from: string, type: TieType, to: string, overrides: Partial<TieRow> = {}): TieRow => ({
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: FRESH,
  ...overrides,
});

/**
 * The actors that can influence Foam Hotels of Aboria; all of their ties are fresh:
 *
 *   the watch, which represents The Code in Aboria since 2011 (0.4); Foam signed (0.6 from
 *     the Code Office): 0.24
 *   Dune Hotels, which has a policy since 2020, a member (0.7) as Foam is of the union of
 *     hoteliers: 0.49
 *   Hull Cruises, which has one, a subsidiary (0.5 to the parent) of Ebb Ferries, the parent
 *     (0.9) of Foam: 0.45
 *   Isle Inns, which has one but no ties
 *   Gale Hotels, which signed The Code, which conducts no influence; no source states
 *     whether it has a policy
 *   Jib Hotels, which signed and is in progress
 */
const NODES: NodeRow[] = [
  company('COM-FOAM', 'Foam Hotels', { country: 'ABO' }, 'hotel'),
  company('COM-GALE', 'Gale Hotels', { country: 'BLM' }, 'hotel'),
  company('COM-HULL', 'Hull Cruises'),
  company('COM-ISLE', 'Isle Inns', { country: 'ABO' }, 'hotel'),
  company('COM-JIB', 'Jib Hotels', {}, 'hotel'),
  {
    id: 'ORG-UNION',
    type: 'Partner',
    nameEn: 'Hoteliers’ Union',
    nameFr: 'Union des hôteliers',
    evidence: [],
    properties: { kind: ActorKind.INDUSTRY_ASSOCIATION, group: StakeholderGroup.PRIVATE_SECTOR },
  },
];
const TIES: TieRow[] = [
  tie('COM-FOAM', TieType.SUBSIDIARY_OF, 'COM-EBB'),
  tie('COM-HULL', TieType.SUBSIDIARY_OF, 'COM-EBB'),
  tie('COM-FOAM', TieType.MEMBER_OF, 'ORG-UNION'),
  tie('COM-DUNE', TieType.MEMBER_OF, 'ORG-UNION'),
  tie('COM-FOAM', TieType.SIGNED_CODE, 'ORG-CODE'),
  tie('COM-GALE', TieType.SIGNED_CODE, 'ORG-CODE'),
  tie('COM-JIB', TieType.SIGNED_CODE, 'ORG-CODE'),
  tie('COM-HULL', TieType.ASSESSED_ON, 'CRI-1', { verb: 'MET' }),
  tie('COM-ISLE', TieType.ASSESSED_ON, 'CRI-1', { verb: 'MET' }),
  tie('COM-JIB', TieType.ASSESSED_ON, 'CRI-1', { verb: 'IN_PROGRESS' }),
];

const api = useWorld(SMALL_WORLD, { nodes: NODES, ties: TIES });
const { read } = api;

const leverage = async (args: string, fields = 'actor { id } score') =>
  (await read(`query ${ON_THE_DAY} { codeLeverage(company: "COM-FOAM", ${args}) { ${fields} } }`)).codeLeverage;
const one = (id: string, score: number) => ({ actor: { id }, score: expect.closeTo(score, 12) as number });

const WATCH = one('MBR-ABO', W.aboCode * 0.6);
const DUNE = one('COM-DUNE', 0.49);
const HULL = one('COM-HULL', 0.45);

test('gives the local representatives, then the peers that meet the criterion, by the path to the company', async () => {
  expect(await leverage('criterion: 1')).toEqual([WATCH, DUNE, HULL, one('COM-ISLE', 0)]);
  expect(await leverage('criterion: 1, first: 2')).toEqual([WATCH, DUNE]);
  expect(await leverage('criterion: 2')).toEqual([WATCH]);
});

test('is a field of the company too', async () => {
  const company = async (args: string) =>
    (
      await read(
        `query ${ON_THE_DAY} { node(id: "COM-FOAM") { ... on Company { codeLeverage(${args}) { actor { id } score } } } }`,
      )
    ).node?.codeLeverage;
  expect(await company('criterion: 1')).toEqual([WATCH, DUNE, HULL]);
  expect(await company('criterion: 1, first: 1')).toEqual([WATCH]);
});

test('takes as many statements for many companies as for one', async () => {
  const statementsFor = async (first: number, known: string) => {
    const query = `query @asOf(known: "${known}T00:00:00Z") { actors(first: ${first}, filter: { kinds: [COMPANY] }) { nodes {
      ... on Company { codeLeverage(criterion: 1) { score } } } } }`;
    await api.statements();
    await read(query);
    return (await api.statements()).filter((name) => name.startsWith('code/'));
  };
  const both = ['code/list-local-representatives', 'code/list-peers'];
  expect((await statementsFor(1, '2024-06-01')).sort()).toEqual(both);
  expect((await statementsFor(7, '2024-06-02')).sort()).toEqual(both);
});

test('adds, with includeUnknown, the signatories whose state no source gives', async () => {
  const known = [WATCH, DUNE, HULL, one('COM-ISLE', 0)];
  expect(await leverage('criterion: 1, includeUnknown: true')).toEqual([...known, one('COM-GALE', 0)]);
  expect(await leverage('criterion: 1, includeUnknown: true, first: 4')).toEqual(known);
  // No company is known to meet criterion 2; Gale and Jib have no path to Foam.
  expect(await leverage('criterion: 2, includeUnknown: true')).toEqual([
    WATCH,
    DUNE,
    one('COM-GALE', 0),
    one('COM-JIB', 0),
  ]);
});

test('gives the path to the company and what connects the two', async () => {
  const fields = 'best { hops { from { id } } } shared { id } sharedNeighbours { id } sharedPartnerships { id }';
  const by = (actor: string, id: string) => ({
    best: { hops: [{ from: { id: actor } }, { from: { id } }] },
    shared: ids(id),
    sharedNeighbours: ids(id),
    sharedPartnerships: [],
  });
  expect(await leverage('criterion: 1', fields)).toEqual([
    by('MBR-ABO', 'ORG-CODE'),
    by('COM-DUNE', 'ORG-UNION'),
    by('COM-HULL', 'COM-EBB'),
    { best: null, shared: [], sharedNeighbours: [], sharedPartnerships: [] },
  ]);
});

interface LeverageAnswer {
  explanation: string;
  french: string;
}

test('explains each, and the path to the company, in English and in French', async () => {
  const fields = `explanation french: explanation(lang: FR) best { explanation french: explanation(lang: FR) }`;
  const all = (await leverage('criterion: 1, includeUnknown: true', fields)) as unknown as (LeverageAnswer & {
    best: LeverageAnswer | null;
  })[];
  const withoutPath = ({ explanation, french, best }: (typeof all)[number]) => ({
    explanation: explanation.replace(best ? ` ${best.explanation}` : '|', ''),
    french: french.replace(best ? ` ${best.french}` : '|', ''),
  });
  expect(all.map(withoutPath)).toEqual([
    {
      explanation: 'Aboria Child Watch is the local representative of The Code in Aboria, where Foam Hotels is based.',
      french:
        'La Veille enfance d’Aboria est le représentant local du Code dans Ouest-Aborie, où Foam Hotels est établi.',
    },
    {
      explanation:
        'Dune Hotels is a peer of Foam Hotels: in the same association, the Hoteliers’ Union; in the same line of business, hotel; in the same country, Aboria. It has met criterion 1 (Have a policy) since 2020.',
      french:
        'Dune Hotels est comparable à Foam Hotels : dans la même association, l’Union des hôteliers ; dans le même métier, hôtellerie ; dans le même pays, Ouest-Aborie. Cette entreprise remplit le critère 1 (Avoir une politique) depuis 2020.',
    },
    {
      explanation:
        'Hull Cruises is a peer of Foam Hotels: of the same house, Ebb Ferries. It meets criterion 1 (Have a policy).',
      french:
        'Hull Cruises est comparable à Foam Hotels : de la même maison, Ebb Ferries. Cette entreprise remplit le critère 1 (Avoir une politique).',
    },
    {
      explanation:
        'Isle Inns is a peer of Foam Hotels: in the same line of business, hotel; in the same country, Aboria. It meets criterion 1 (Have a policy). No path of influence from it to Foam Hotels is on record.',
      french:
        'Isle Inns est comparable à Foam Hotels : dans le même métier, hôtellerie ; dans le même pays, Ouest-Aborie. Cette entreprise remplit le critère 1 (Avoir une politique). Aucun chemin d’influence de cette organisation à Foam Hotels n’est recensé.',
    },
    {
      explanation:
        'Gale Hotels is a peer of Foam Hotels: in the same line of business, hotel. No source says how far it is with criterion 1 (Have a policy). No path of influence from it to Foam Hotels is on record.',
      french:
        'Gale Hotels est comparable à Foam Hotels : dans le même métier, hôtellerie. Aucune source ne dit où elle en est pour le critère 1 (Avoir une politique). Aucun chemin d’influence de cette organisation à Foam Hotels n’est recensé.',
    },
  ]);
});
