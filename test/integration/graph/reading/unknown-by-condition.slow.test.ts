import { buildSchema, getNamedType, type GraphQLField, isInputObjectType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../../../src/graph/access/viewer';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { ActionKind, Confidence, OpportunityKind } from '../../../../src/store/model/enums';
import { NETWORK } from '../../../../src/store/model/record-ids';
import type { NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../../../src/store/model/visibility';
import { useWorld } from '../../../support/use-world';
import { meeting } from '../../../worlds/meetings';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../schema/schema.graphql'), 'utf8'));

const named = (id: string, type: NodeRow['type'], rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  ...rest,
});
const tie = (from: string, type: TieType, to: string, rest: Partial<TieRow> = {}): TieRow => ({
  id: `${from}-${type}-${to}`,
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  visibility: Visibility.PUBLIC,
  evidence: [],
  ...rest,
});
const PUBLIC = visibilityProperties(Visibility.PUBLIC);
const ngo = { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY };

/** Records without any of the optional statements about them. */
const BARE: { nodes: NodeRow[]; ties: TieRow[] } = {
  nodes: [
    named('R-1', 'Region'),
    named('R-2', 'Region'),
    named('PAA', 'Country', { region: 'R-1', properties: { iso3: 'PAA' } }),
    named('PAB', 'Country', { properties: { iso3: 'PAB' } }),
    named('DIR-1', 'StrategicDirection'),
    named('OBJ-1', 'Objective', { parent: 'DIR-1' }),
    named('MAN-1', 'Manifestation'),
    named('CRI-1', 'CodeCriterion', { properties: { number: 1 } }),
    named(NETWORK, 'Partner', { properties: { ...ngo, kind: ActorKind.NETWORK_ORGAN } }),
    named('NGO-1', 'Partner', { properties: ngo }),
    named('NGO-2', 'Partner', { properties: ngo }),
    named('CODE', 'Partner', { properties: ngo }),
    named('COMPANY-1', 'Company', { properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR } }),
    named('NGO-3', 'Partner', { nameEn: 'ngo-2 apart', properties: ngo }),
    named('MBR-1', 'Member', { properties: { ...ngo, kind: ActorKind.MEMBER } }),
    named('BODY-1', 'RegionalBody', {
      properties: { kind: ActorKind.REGIONAL_BODY, group: StakeholderGroup.INTERGOVERNMENTAL },
    }),
    named('INS-1', 'Instrument', { properties: { kind: 'treaty' } }),
    named('PSH-1', 'Partnership', { since: '2020' }),
    named('ACT-1', 'AdvocacyAction', { since: '2020', until: '2090', properties: { kind: ActionKind.OTHER } }),
    named('CAM-1', 'Campaign', { since: '2020', until: '2090' }),
    named('OPP-1', 'Opportunity', { properties: { kind: OpportunityKind.SUMMIT, ...PUBLIC } }),
    named('COM-1', 'Commitment', { properties: PUBLIC }),
    meeting('MTG-1', { on: '2024-03-05', by: 'NGO-1', with: ['NGO-2'] }),
  ],
  ties: [
    tie('NGO-1', TieType.SIGNED_CODE, 'CODE'),
    tie('NGO-1', TieType.PARTNER_OF, 'NGO-2'),
    tie('NGO-1', TieType.POSITION_ON, 'OBJ-1'),
    tie('NGO-1', TieType.PROMISED, 'COM-1'),
  ],
};

const api = useWorld(BARE);
const editor = api.as(Role.EDITOR);

/** A value of each condition that nothing in the world matches. */
const UNMET: Record<string, string> = {
  countries: '["PAA"]',
  regions: '["R-2"]',
  objectives: '["OBJ-1"]',
  manifestations: '["MAN-1"]',
  criterion: '{ number: 1, statuses: [MET] }',
  engagement: '[CLEARED]',
  stages: '[REFUSED]',
  stances: '[OPPOSED]',
  from: '"2001"',
  to: '"2001"',
  dueFrom: '"2001"',
  dueTo: '"2001"',
  sinceFrom: '"2001"',
  sinceTo: '"2001"',
  untilFrom: '"2001"',
  untilTo: '"2001"',
  groupsAll: '[MEDIA]',
  minGroups: '3',
  isMultiStakeholder: 'true',
  participants: '["NGO-1"]',
  leads: '["NGO-1"]',
  signedCode: 'false, kinds: [COMPANY]',
  isMember: 'true, kinds: [MEMBER]',
  onlyTies: '[FUNDS], text: "ngo-1"',
  onlyTiedTo: '["NGO-1"], text: "ngo-1"',
  tiedTo: '[{ ids: ["INS-1"] }]',
  notTiedTo: '[{ ids: ["NGO-2"] }], text: "ngo-1"',
  coveredBy: '"PSH-1"',
  notCoveredBy: '"PSH-1", isUnMember: true',
  hasMember: 'false',
  bodies: '["BODY-1"]',
  partyTo: '"INS-1"',
};

/**
 * Conditions whose values every record has, or that depend on a tie that the record has or has not.
 */
const ON_RECORD: Record<string, readonly string[]> = {
  ActorFilter: ['kinds', 'groups', 'text'],
  PartnershipFilter: ['text', 'includeEnded', 'statuses'],
  ActionFilter: ['kinds', 'text', 'statuses', 'opportunities', 'campaigns', 'targets'],
  CampaignFilter: ['text', 'targets', 'statuses'],
  CommitmentFilter: ['text', 'by', 'statuses', 'madeAt'],
  OpportunityFilter: ['kinds'],
  MeetingFilter: ['by', 'with', 'about', 'from', 'to'],
  CountryFilter: ['isUnMember', 'notPartyTo'],
  TieFilter: ['types', 'statuses', 'node', 'with', 'sources', 'direction', 'answers', 'keepers', 'confirmedBefore'],
};

interface Condition {
  list: string;
  condition: string;
}

/** Returns the lists with a filter whose connection states what is unknown. */
function filteredLists(): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()!.getFields()).filter(({ args, type }) => {
    const named = getNamedType(type);
    if (!isObjectType(named) || !args.some(({ name }) => name === 'filter')) return false;
    // A tally is no list of records.
    return ['unknown', 'pageInfo'].every((field) => field in named.getFields());
  });
}

const CONDITIONS: Condition[] = filteredLists().flatMap(({ name: list, args }) => {
  const input = getNamedType(args.find(({ name }) => name === 'filter')!.type);
  if (!isInputObjectType(input)) throw new TypeError(`${list} has no filter`);
  return Object.keys(input.getFields())
    .filter((condition) => condition !== 'includeUnknown' && !ON_RECORD[input.name]!.includes(condition))
    .map((condition) => ({ list, condition }));
});

test('every list with a filter is walked', () => {
  expect(
    filteredLists()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'actions',
    'actors',
    'campaigns',
    'commitments',
    'countries',
    'meetings',
    'opportunities',
    'partnerships',
    'ties',
  ]);
});

test.each(CONDITIONS)('$list by $condition is not silent where a record could fit', async ({ list, condition }) => {
  const filter = `{ ${condition}: ${UNMET[condition] ?? 'missing'} }`;
  const query = `{ list: ${list}(filter: ${filter}) { totalCount unknown { part text } } }`;
  const { list: found } = await api.read(query, { headers: editor });
  const { totalCount, unknown } = found as unknown as { totalCount: number; unknown: unknown[] };
  expect(totalCount).toBe(0);
  expect(unknown).not.toEqual([]);
});
