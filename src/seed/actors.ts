import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../store/model/actor-kind';
import { Confidence } from '../store/model/enums';
import type { EvidenceRow, NodeRow } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import type { Ids } from './ids';
import { bilingual, type Namer } from './names';
import { evidenceOf, readSources } from './sources';
import { keyedTable } from './tables';

const KINDS: Record<string, ActorKind> = {
  academic: ActorKind.ACADEMIA,
  coalition: ActorKind.COALITION,
  company: ActorKind.COMPANY,
  donor: ActorKind.DONOR,
  ecpat_organ: ActorKind.NETWORK_ORGAN,
  government: ActorKind.GOVERNMENT,
  helpline_network: ActorKind.HELPLINE_NETWORK,
  industry_association: ActorKind.INDUSTRY_ASSOCIATION,
  ingo: ActorKind.INGO,
  intergovernmental: ActorKind.INTERGOVERNMENTAL,
  law_enforcement: ActorKind.LAW_ENFORCEMENT,
  media: ActorKind.MEDIA,
  ngo: ActorKind.NGO,
  other: ActorKind.OTHER,
  parliament: ActorKind.PARLIAMENT,
  regional_body: ActorKind.REGIONAL_BODY,
  regulator: ActorKind.REGULATOR,
  treaty_body: ActorKind.TREATY_BODY,
  un_body: ActorKind.UN_BODY,
};

/** Reads all organisations and public offices: members, companies and bodies. */
export function readActors(facts: Facts, ids: Ids, name: Namer, countries: readonly NodeRow[]): NodeRow[] {
  const decisions = keyedTable('actors', 'code');
  return [
    ...readMembers(facts.members, ids, name, countries),
    ...facts.code_members.map((row) => company(row, decisions.get(row.text('code')), ids, name)),
    ...facts.bodies.map((row) => body(row, decisions.get(row.text('code')), ids, name)),
  ];
}

/** Reads the members of the network. One whose row has no region gets that of its country. */
function readMembers(rows: readonly FactRow[], ids: Ids, name: Namer, countries: readonly NodeRow[]): NodeRow[] {
  const years = keyedTable('memberships', 'member');
  const coalitions = keyedTable('coalitions', 'member');
  const regions = new Map(countries.map(({ id, region }) => [id, region]));
  return rows.map((row) => {
    const id = row.text('code');
    const country = row.ref('country_iso3', ids.countries);
    return {
      ...actor(id, ActorKind.MEMBER),
      ...name(id, row.text('name')),
      country,
      region: row.optionalRef('region', ids.regions) ?? regions.get(country),
      properties: actorProperties(row, ActorKind.MEMBER, {
        status: row.text('status'),
        // Without a source that states it, an alliance is unknown, so this is never false.
        coalition: coalitions.has(id) || undefined,
        ...beginning(row, years.get(id)),
        website: row.url('website'),
      }),
      evidence: evidenceOf(row, row.date('as_of_year')),
    };
  });
}

/** Returns the founding or first active year, where the year of its row or its note means that. */
function beginning(row: FactRow, meaning: FactRow | undefined): Record<string, string | undefined> {
  const property = meaning?.text('year_is');
  if (!meaning || property === undefined || property === 'joined') return {};
  return { [property]: row.date('since_year') ?? meaning.date('year') };
}

function company(row: FactRow, decision: FactRow | undefined, ids: Ids, name: Namer): NodeRow {
  return {
    ...actor(row.text('code'), ActorKind.COMPANY),
    ...name(row.text('code'), row.text('company')),
    country: row.ref('country_iso3', ids.countries),
    until: decision?.date('until'),
    properties: actorProperties(row, ActorKind.COMPANY, { sector: row.text('sector'), status: row.text('status') }),
    evidence: [...evidenceOf(row), ...evidenceOfEnd(row, decision)],
  };
}

/** Reads the evidence for its end. */
function evidenceOfEnd(row: FactRow, decision: FactRow | undefined): EvidenceRow[] {
  const source = decision?.optional('until_source');
  if (source === undefined) return [];
  return readSources(source, row.bibliography).map((citation) => ({ ...citation, confidence: Confidence.MEDIUM }));
}

function body(row: FactRow, decision: FactRow | undefined, ids: Ids, name: Namer): NodeRow {
  const kind = row.choice('kind', KINDS);
  const group = row.optional('group') ? row.choice('group', StakeholderGroup) : GROUP_OF_KIND[kind];
  return {
    ...actor(row.text('code'), kind),
    ...bilingual(row, name),
    country: row.optionalRef('country_iso3', ids.countries) ?? decision?.optionalRef('country', ids.countries),
    since: decision?.date('since'),
    until: row.date('until_year'),
    properties: actorProperties(row, kind, { group, website: row.url('url'), founded: decision?.date('founded') }),
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
