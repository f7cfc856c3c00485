import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../src/model/actor-kind';
import type { NodeRow } from '../src/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import { type Ids, MPAHT } from './ids';
import { bilingual, type Namer } from './names';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

const KINDS: Record<string, ActorKind> = {
  academic: ActorKind.ACADEMIA,
  coalition: ActorKind.COALITION,
  company: ActorKind.COMPANY,
  donor: ActorKind.DONOR,
  ecpat_organ: ActorKind.NETWORK_ORGAN,
  helpline_network: ActorKind.HELPLINE_NETWORK,
  industry_association: ActorKind.INDUSTRY_ASSOCIATION,
  ingo: ActorKind.INGO,
  intergovernmental: ActorKind.INTERGOVERNMENTAL,
  law_enforcement: ActorKind.LAW_ENFORCEMENT,
  regional_body: ActorKind.REGIONAL_BODY,
  treaty_body: ActorKind.TREATY_BODY,
  un_body: ActorKind.UN_BODY,
};

/** All organisations and public offices: members, companies, bodies, and a local representative that is none of these. */
export function readActors(facts: Facts, ids: Ids, name: Namer): NodeRow[] {
  const decisions = keyedTable('actors', 'code');
  const yearMeanings = keyedTable('memberships', 'member');
  return [
    ...facts.members.map((row) => member(row, yearMeanings.get(row.text('code')), ids, name)),
    ...facts.code_members.map((row) => company(row, ids, name)),
    ...facts.bodies.map((row) => body(row, decisions.get(row.text('code')), ids, name)),
    ...facts.code_lcrs.filter((row) => !row.optional('member_code')).map((row) => representative(row, ids)),
  ];
}

/** The id of the representative of a `code_lcrs` row: a member, or the one organisation that is not a member. */
export function representativeId(row: FactRow, ids: Ids): string {
  if (row.optional('member_code')) return row.ref('member_code', ids.all);
  return row.text('organisation') === 'MPAHT' ? MPAHT : row.fail('member_code', 'the code of a member');
}

function member(row: FactRow, year: FactRow | undefined, ids: Ids, name: Namer): NodeRow {
  const meaning = year?.text('year_is') ?? 'joined';
  const start = meaning === 'joined' ? {} : { [meaning]: row.date('since_year') };
  return {
    ...actor(row.text('code'), ActorKind.MEMBER),
    ...name(row.text('code'), row.text('name')),
    country: row.ref('country_iso3', ids.countries),
    region: row.optionalRef('region', ids.regions),
    properties: actorProperties(row, ActorKind.MEMBER, {
      status: row.text('status'),
      ...start,
      website: row.url('website'),
    }),
    evidence: evidenceOf(row, row.date('as_of_year')),
  };
}

function company(row: FactRow, ids: Ids, name: Namer): NodeRow {
  return {
    ...actor(row.text('code'), ActorKind.COMPANY),
    ...name(row.text('code'), row.text('company')),
    country: row.ref('country_iso3', ids.countries),
    properties: actorProperties(row, ActorKind.COMPANY, { sector: row.text('sector'), status: row.text('status') }),
    evidence: evidenceOf(row),
  };
}

function body(row: FactRow, decision: FactRow | undefined, ids: Ids, name: Namer): NodeRow {
  const kind = decision?.optional('kind') ? decision.choice('kind', ActorKind) : row.choice('kind', KINDS);
  const group = decision?.optional('group') ? decision.choice('group', StakeholderGroup) : GROUP_OF_KIND[kind];
  return {
    ...actor(row.text('code'), kind),
    ...bilingual(row, name),
    country: decision?.optionalRef('country', ids.countries),
    until: row.date('until'),
    properties: actorProperties(row, kind, { group, website: row.url('url') }),
    evidence: evidenceOf(row),
  };
}

function representative(row: FactRow, ids: Ids): NodeRow {
  return {
    ...actor(representativeId(row, ids), ActorKind.NGO),
    nameEn: row.text('organisation'),
    country: row.ref('country_iso3', ids.countries),
    properties: actorProperties(row, ActorKind.NGO, {}),
    evidence: evidenceOf(row),
  };
}

function actor(id: string, kind: ActorKind): Pick<NodeRow, 'id' | 'type'> {
  return { id, type: actorType(kind) };
}

function actorProperties(
  row: FactRow,
  kind: ActorKind,
  properties: Parameters<typeof omitUndefined>[0],
): NodeRow['properties'] {
  return omitUndefined({ kind, group: GROUP_OF_KIND[kind], note: row.optional('note'), ...properties });
}
