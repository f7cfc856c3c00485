import { reportRow } from '../../../../src/kinds/report';
import { ROSTER } from '../../../../src/kinds/roster';
import { Extent, RosterKind } from '../../../../src/store/model/roster';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence, OpportunityKind } from '../../../../src/store/model/enums';
import type { EvidenceRow, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../../../src/store/model/visibility';
import { useLoads } from '../../../support/use-world';
import { combineRows } from '../../../worlds/commitments';
import { tie } from '../../../worlds/rows';

const from = (asOf?: string): EvidenceRow => ({
  source: { title: 'Harbour Register' },
  confidence: Confidence.HIGH,
  ...(asOf && { asOf }),
});
const actor = (id: string): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: id,
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
  evidence: [from()],
});
const country = (id: string): NodeRow => ({ id, type: 'Country', nameEn: id, properties: { iso3: id }, evidence: [] });
const complete = (node: string, of: RosterKind, reported: number, asOf: string): NodeRow => ({
  ...reportRow(ROSTER, {
    id: `ROSTER-${node}`,
    node,
    of,
    extent: Extent.COMPLETE,
    reported,
    asOf,
    visibility: Visibility.PUBLIC,
  }),
  evidence: [from(asOf)],
});

const NODES: NodeRow[] = [
  ...['GOV-A', 'HOST', 'INDEX', 'HOTLINES', 'SHORT'].map(actor),
  ...['ABO', 'BEL', 'CIL'].map(country),
  { id: 'TREATY', type: 'Instrument', nameEn: 'Treaty', properties: { kind: 'TREATY' }, evidence: [from('2000')] },
  {
    id: 'SUMMIT',
    type: 'Opportunity',
    nameEn: 'Harbour summit',
    since: '2024-11-07',
    until: '2024-11-08',
    properties: { kind: OpportunityKind.SUMMIT, ...visibilityProperties(Visibility.PUBLIC) },
    evidence: [from('2024-11')],
  },
  {
    id: 'PLEDGE',
    type: 'Commitment',
    nameEn: 'Open a line',
    since: '2024-11-07',
    properties: visibilityProperties(Visibility.PUBLIC),
    evidence: [from('2024-11')],
  },
  { id: 'FAIR', type: 'Partnership', nameEn: 'Fair', until: '2018', evidence: [from('2018')] },
  complete('TREATY', RosterKind.PARTIES, 2, '2012'),
  complete('INDEX', RosterKind.COUNTRIES, 2, '2022'),
  complete('SHORT', RosterKind.COUNTRIES, 3, '2022'),
];
const { PROMISED, MADE_AT, ORGANISED_BY, ATTENDED, COVERS, PARTY_TO, PARTNER_OF } = TieType;
const TIES: TieRow[] = [
  tie('PROMISE', 'GOV-A', PROMISED, 'PLEDGE', { since: '2024-11-07', until: '2024-11-07' }),
  tie('AT', 'PLEDGE', MADE_AT, 'SUMMIT', { since: '2024-11-07' }),
  tie('HELD', 'SUMMIT', ORGANISED_BY, 'HOST', { since: '2024-11-07' }),
  tie('WAS-THERE', 'GOV-A', ATTENDED, 'FAIR', { since: '2017' }),
  tie('OLD', 'GOV-A', PARTNER_OF, 'HOST', { since: '2010' }),
  tie('T-ABO', 'ABO', PARTY_TO, 'TREATY', { since: '2003', evidence: [from()] }),
  tie('T-BEL', 'BEL', PARTY_TO, 'TREATY', { since: '2011', evidence: [from()] }),
  tie('I-ABO', 'INDEX', COVERS, 'ABO', { evidence: [from()] }),
  tie('I-BEL', 'INDEX', COVERS, 'BEL', { evidence: [from('2022')] }),
  tie('S-ABO', 'SHORT', COVERS, 'ABO', { evidence: [from()] }),
  tie('H-ABO', 'HOTLINES', COVERS, 'ABO', { evidence: [from()] }),
  tie('H-BEL', 'HOTLINES', COVERS, 'BEL', { evidence: [from('2005')] }),
];

const { read } = useLoads([
  { rows: combineRows([{ nodes: NODES }]), recorded: new Date('2020-01-15T12:00:00Z') },
  { rows: combineRows([{ ties: TIES }]), recorded: new Date('2020-01-15T12:00:00Z') },
]);

interface Answer {
  status: string;
  whyEnded: string | null;
}
async function statuses(valid: string, ...ids: string[]): Promise<string[]> {
  const data = await read(
    `query ($ids: [ID!]!) @asOf(valid: "${valid}") { nodes(ids: $ids) { id ... on Tie { status whyEnded } } }`,
    { variables: { ids } },
  );
  const ties = data.nodes as unknown as (Answer & { id: string })[];
  for (const { whyEnded, status } of ties) if (status !== 'ENDED') expect(whyEnded).toBeNull();
  // Lists apply the rule of statements.
  for (const { id, status } of ties) {
    const { ties: list } = await read(`query @asOf(valid: "${valid}") {
      ties(first: 100, filter: { statuses: [${status}] }) { nodes { id } } }`);
    expect((list as unknown as { nodes: { id: string }[] }).nodes.map((one) => one.id)).toContain(id);
  }
  return ties.map(({ status }) => status);
}

const DAYS = ['PROMISE', 'AT', 'HELD', 'WAS-THERE'];

describe('what records a day', () => {
  test('is upcoming before the day, and never ended once it is over', async () => {
    expect(await statuses('2024-11-06', ...DAYS)).toEqual(['UPCOMING', 'UPCOMING', 'UPCOMING', 'CURRENT']);
    expect(await statuses('2024-11-07', ...DAYS)).toEqual(Array(4).fill('CURRENT'));
    expect(await statuses('2080', ...DAYS)).toEqual(Array(4).fill('CURRENT'));
  });

  test('is in no count of unconfirmed ties', async () => {
    const { node, ties } = await read(`query @asOf(valid: "2080") {
      node(id: "GOV-A") { ... on Actor { unconfirmedTieCount ties(statuses: [UNCONFIRMED]) { nodes { id } } } }
      ties(filter: { confirmedBefore: "2080", types: [PROMISED, MADE_AT, ORGANISED_BY, ATTENDED] }) { totalCount } }`);
    expect(node).toEqual({ unconfirmedTieCount: 1, ties: { nodes: [{ id: 'OLD' }] } });
    expect(ties?.totalCount).toBe(0);
  });

  test('is told in the past once its day is over, without a word of its status', async () => {
    const { nodes } = await read(
      'query @asOf(valid: "2026") { nodes(ids: ["PROMISE", "WAS-THERE"]) { ... on Tie { sentence fr: sentence(lang: FR) } } }',
    );
    for (const text of (nodes as unknown as Record<string, string>[]).flatMap(Object.values)) {
      expect(text).not.toMatch(/\bended|unconfirmed|current|terminé|en cours|confirmé/i);
    }
  });
});

describe('a fact of a list', () => {
  test('without a dated source is unconfirmed, unless the list is complete', async () => {
    expect(await statuses('2026-06', 'H-ABO', 'H-BEL')).toEqual(['UNCONFIRMED', 'CURRENT']);
    // The roster of parties does not age; that of countries does after five calendar years.
    expect(await statuses('2026-06', 'T-ABO', 'T-BEL')).toEqual(['CURRENT', 'CURRENT']);
    expect(await statuses('2027-12-31', 'I-ABO', 'I-BEL')).toEqual(['CURRENT', 'CURRENT']);
    expect(await statuses('2028-01-01', 'I-ABO', 'I-BEL')).toEqual(['UNCONFIRMED', 'CURRENT']);
    // Its list has one country of three.
    expect(await statuses('2026-06', 'S-ABO')).toEqual(['UNCONFIRMED']);
  });

  test('stands in confirmedBefore while no source dates it', async () => {
    const { ties } = await read(`query @asOf(valid: "2026-06") {
      ties(filter: { confirmedBefore: "2026", types: [COVERS, PARTY_TO] }) { totalCount nodes { id } } }`);
    expect(ties).toEqual({ totalCount: 2, nodes: [{ id: 'H-ABO' }, { id: 'S-ABO' }] });
  });
});
