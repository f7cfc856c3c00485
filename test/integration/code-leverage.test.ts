import { ActorKind, StakeholderGroup } from '../../src/model/actor-kind';
import { Confidence } from '../../src/model/confidence';
import type { EvidenceRow, NodeRow, TieRow } from '../../src/model/rows';
import { TieType } from '../../src/model/tie-type';
import { type Api, startApi } from '../support/api';
import { ids, reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { ON_THE_DAY } from '../worlds/small-world-weights';

/** Dated on the valid day, so that the weight of a tie is its strength. */
const FRESH: EvidenceRow[] = [{ source: { title: 'Log Book' }, confidence: Confidence.HIGH, asOf: '2022' }];
const company = (id: string, nameEn: string, overrides: Partial<NodeRow> = {}, sector = ''): NodeRow => ({
  ...{ id, type: 'Company', nameEn, evidence: [], ...overrides },
  properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR, ...(sector && { sector }) },
});
const tie = (from: string, type: TieType, to: string, overrides: Partial<TieRow> = {}): TieRow => ({
  ...{ from, type, to, confidence: Confidence.HIGH, evidence: FRESH },
  ...overrides,
});

/**
 * The peers of Foam Hotels of Aboria; all ties are fresh:
 *
 *   Ebb Ferries, its parent (0.9) and that of Hull Cruises (0.9), which has a policy: 0.81
 *   the union of hoteliers, whose members (0.7) are Foam and Dune Hotels, which has had one since 2020: 0.49
 *   Gale Hotels, which signed The Code (0.6) as Foam did; no source says whether it has a policy: 0.36
 *   Isle Inns, which has one but no ties; Jib Hotels, which signed and is in progress
 */
const NODES: NodeRow[] = [
  company('COM-FOAM', 'Foam Hotels', { country: 'ABO' }, 'hotel'),
  company('COM-GALE', 'Gale Hotels', { country: 'BLM' }, 'hotel'),
  company('COM-HULL', 'Hull Cruises'),
  company('COM-ISLE', 'Isle Inns', { country: 'ABO' }, 'hotel'),
  company('COM-JIB', 'Jib Hotels', {}, 'hotel'),
  {
    ...{ id: 'ORG-UNION', type: 'Partner', nameEn: 'Hoteliers’ Union', nameFr: 'Union des hôteliers', evidence: [] },
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

let api: Api;
const read = reader(() => api);

beforeAll(async () => {
  const { nodes, ties, ...rest } = SMALL_WORLD;
  api = await startApi({ ...rest, nodes: [...nodes, ...NODES], ties: [...ties, ...TIES] }, RECORDED);
});

afterAll(() => api.close());

const leverage = async (args: string, fields = 'actor { id } score') =>
  (await read(`query ${ON_THE_DAY} { codeLeverage(company: "COM-FOAM", ${args}) { ${fields} } }`)).codeLeverage;
const peer = (id: string, score: number) => ({ actor: { id }, score: expect.closeTo(score, 12) as number });

test('gives the reachable peers that meet the criterion, by the score of the best path', async () => {
  expect(await leverage('criterion: 1')).toEqual([peer('COM-HULL', 0.81), peer('COM-DUNE', 0.49)]);
  expect(await leverage('criterion: 1, first: 1')).toEqual([peer('COM-HULL', 0.81)]);
  expect(await leverage('criterion: 2')).toEqual([]);
});

test('adds, with includeUnknown, the signatories whose state no source gives', async () => {
  const known = [peer('COM-HULL', 0.81), peer('COM-DUNE', 0.49)];
  expect(await leverage('criterion: 1, includeUnknown: true')).toEqual([...known, peer('COM-GALE', 0.36)]);
  expect(await leverage('criterion: 1, includeUnknown: true, first: 2')).toEqual(known);
  // No company is known to meet criterion 2; the paths to Gale and Jib score the same.
  expect(await leverage('criterion: 2, includeUnknown: true')).toEqual([
    peer('COM-DUNE', 0.49),
    peer('COM-GALE', 0.36),
    peer('COM-JIB', 0.36),
  ]);
});

test('gives the path and what connects the two companies', async () => {
  const fields = 'via { length hops { from { id } } } shared { id } sharedNeighbours { id } sharedPartnerships { id }';
  const by = (id: string) => ({
    via: { length: 2, hops: [{ from: { id: 'COM-FOAM' } }, { from: { id } }] },
    shared: ids(id),
    sharedNeighbours: ids(id),
    sharedPartnerships: [],
  });
  expect(await leverage('criterion: 1', fields)).toEqual([by('COM-EBB'), by('ORG-UNION')]);
});

test('explains each peer in English and in French', async () => {
  expect(await leverage('criterion: 1, includeUnknown: true', 'explanation french: explanation(lang: FR)')).toEqual([
    {
      explanation:
        'Hull Cruises is a peer of Foam Hotels: of the same house, Ebb Ferries. It meets criterion 1 (Have a policy). Foam Hotels is a subsidiary of Ebb Ferries, which is the parent of Hull Cruises. Weakest link: Foam Hotels – Ebb Ferries, last confirmed 2022.',
      french:
        '« Hull Cruises » est comparable à « Foam Hotels » : de la même maison, « Ebb Ferries ». Cette entreprise remplit le critère 1 (Avoir une politique). « Foam Hotels » est une filiale de « Ebb Ferries », qui est la maison mère de « Hull Cruises ». Maillon le plus faible : « Foam Hotels » – « Ebb Ferries », confirmé pour la dernière fois en 2022.',
    },
    {
      explanation:
        'Dune Hotels is a peer of Foam Hotels: in the same association, Hoteliers’ Union; in the same line of business, hotel; in the same country, Aboria. It has met criterion 1 (Have a policy) since 2020. Foam Hotels is a member of Hoteliers’ Union, which has Dune Hotels as a member. Weakest link: Foam Hotels – Hoteliers’ Union, last confirmed 2022.',
      french:
        '« Dune Hotels » est comparable à « Foam Hotels » : dans la même association, « Union des hôteliers » ; dans le même métier, hôtellerie ; dans le même pays, « Ouest-Aborie ». Cette entreprise remplit le critère 1 (Avoir une politique) depuis 2020. « Foam Hotels » est membre de « Union des hôteliers », qui compte « Dune Hotels » parmi ses membres. Maillon le plus faible : « Foam Hotels » – « Union des hôteliers », confirmé pour la dernière fois en 2022.',
    },
    {
      explanation:
        'Gale Hotels is a peer of Foam Hotels: in the same line of business, hotel. No source says how far it is with criterion 1 (Have a policy). Foam Hotels signed Code Office, which was signed by Gale Hotels. Weakest link: Foam Hotels – Code Office, last confirmed 2022.',
      french:
        '« Gale Hotels » est comparable à « Foam Hotels » : dans le même métier, hôtellerie. Aucune source ne dit où elle en est pour le critère 1 (Avoir une politique). « Foam Hotels » a signé « Bureau du Code », qui a été signé par « Gale Hotels ». Maillon le plus faible : « Foam Hotels » – « Bureau du Code », confirmé pour la dernière fois en 2022.',
    },
  ]);
});
