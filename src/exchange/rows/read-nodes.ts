import { ACTOR } from '../../kinds/actor';
import { ACTION, PARTNERSHIP } from '../../kinds/initiatives';
import { OPPORTUNITY } from '../../kinds/opportunity';
import { type RecordDescription, tieOf } from '../../kinds/record';
import { ActionKind, endOfEvent, NameKind, OpportunityKind } from '../../store/model/enums';
import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../../store/model/actor-kind';
import type { NodeRow, TieRow } from '../../store/model/rows';
import {
  Visibility,
  visibilityOfAction,
  visibilityOfClearance,
  visibilityProperties,
} from '../../store/model/visibility';
import { isBefore } from '../../language/partial-date';
import { clearanceAfter, type ExistingNodes, hasType, type IdRegistry } from './id-registry';
import {
  choice,
  ids,
  names,
  nodeName,
  omitBlank,
  optionalChoice,
  optionalId,
  period,
  requiredName,
  text,
} from './read-cells';
import { type EvidenceFile, evidenceOf } from './read-evidence';
import { readFields } from './read-fields';
import type { ImportRow } from './row';

export interface NodeContext {
  existing: ExistingNodes;
  registry: IdRegistry;
  evidenceFile: EvidenceFile;
}

/** A node, and the ties that the list cells of its row stand for. */
export interface NodeWithTies {
  node: NodeRow;
  ties: TieRow[];
}

/** A row of actors.csv. All its problems are reported; it is then not to be loaded. */
export function readActor(row: ImportRow, context: NodeContext): NodeWithTies {
  const { existing, registry } = context;
  const kind = choice(row, 'kind', Object.values(ActorKind));
  const group = optionalChoice(row, 'group', Object.values(StakeholderGroup));
  const expectedCountry = 'the ISO 3166-1 alpha-3 code of a country in the graph';
  const country = optionalId(row, 'country_iso3', existing.countries, expectedCountry);
  const region = row.cell('region');
  if (region !== '' && !hasType(existing, region, 'Region')) row.reject('region', 'the id of a region in the graph');
  const type = kind && actorType(kind);
  registry.claim(row, row.cell('id'), type);
  const node: NodeRow = {
    ...namesAndEvidence(row, context),
    ...otherNamesOfActor(row),
    type: type ?? 'Partner',
    ...omitBlank({ country, region }),
    ...period(row),
    properties: {
      ...(kind && { kind, group: group ?? GROUP_OF_KIND[kind] }),
      ...readFields(row, ACTOR, ['kind', 'group']),
    },
  };
  return { node, ties: [] };
}

/** The other names of an actor, and which of them are acronyms and former names. */
function otherNamesOfActor(row: ImportRow): Pick<NodeRow, 'otherNames' | 'nameKinds'> {
  const [acronyms, former] = [names(row, 'acronyms') ?? [], names(row, 'former_names') ?? []];
  const others = names(row, 'other_names') ?? [];
  const otherNames = [...others, ...[...acronyms, ...former].filter((name) => !others.includes(name))];
  const nameKinds = {
    ...Object.fromEntries(acronyms.map((name) => [name, NameKind.ACRONYM] as const)),
    ...Object.fromEntries(former.map((name) => [name, NameKind.FORMER] as const)),
  };
  return { ...(otherNames.length > 0 && { otherNames }), ...(acronyms.length + former.length > 0 && { nameKinds }) };
}

/** A row of partnerships.csv. */
export function readPartnership(row: ImportRow, context: NodeContext): NodeWithTies {
  context.registry.claim(row, row.cell('id'), 'Partnership');
  const node: NodeRow = {
    ...namesAndEvidence(row, context),
    type: 'Partnership',
    ...period(row),
    properties: readFields(row, PARTNERSHIP),
  };
  return { node, ties: listedTies(row, node, context.existing) };
}

/**
 * A row of actions.csv, with the ties of an action visible to whoever may see it: a campaign where `record` is CAMPAIGN. Where `record` is blank, a row of kind CAMPAIGN whose id
 * is in `campaigns`, the `campaign` cells of the file, is one too.
 */
export function readAction(row: ImportRow, context: NodeContext, campaigns: ReadonlySet<string>): NodeWithTies {
  const record = optionalChoice(row, 'record', ['ACTION', 'CAMPAIGN']);
  // A campaign has no kind of its own.
  const kind = record === 'CAMPAIGN' ? undefined : choice(row, 'kind', Object.values(ActionKind));
  const isNamed = kind === ActionKind.CAMPAIGN && campaigns.has(row.cell('id'));
  const isCampaign = record === 'CAMPAIGN' || (record === undefined && isNamed);
  const type = isCampaign ? 'Campaign' : 'AdvocacyAction';
  const id = row.cell('id');
  context.registry.claim(row, id, type);
  if (isCampaign && text(row, 'visibility')) row.reject('visibility', 'nothing: everybody may see a campaign');
  const stated = isCampaign ? undefined : optionalChoice(row, 'visibility', Object.values(Visibility));
  const visibility = visibilityOfClearance(clearanceAfter(context.existing, id, stated));
  const node: NodeRow = {
    ...namesAndEvidence(row, context),
    type,
    ...omitBlank({ parent: text(row, 'campaign') }),
    ...period(row),
    properties: {
      ...(!isCampaign && omitBlank({ kind })),
      ...readFields(row, ACTION, ['kind', 'visibility']),
      ...visibilityOfAction(visibility),
    },
  };
  return { node, ties: listedTies(row, node, context.existing, visibility) };
}

/** A row of opportunities.csv. Its ties are visible to whoever may see it. */
export function readOpportunity(row: ImportRow, context: NodeContext): NodeWithTies {
  const { existing, registry } = context;
  const id = row.cell('id');
  registry.claim(row, id, 'Opportunity');
  const stated = optionalChoice(row, 'visibility', Object.values(Visibility));
  const dates = period(row);
  const kind = choice(row, 'kind', Object.values(OpportunityKind));
  const properties = readFields(row, OPPORTUNITY, ['kind', 'visibility']);
  const { deadline } = properties as { deadline?: string };
  const end = kind && deadline && endOfEvent({ ...dates, kind });
  if (end && isBefore(end, deadline)) row.reject('deadline', `a date that is not after its end, ${end}`);
  const visibility = visibilityOfClearance(clearanceAfter(existing, id, stated));
  const node: NodeRow = {
    ...namesAndEvidence(row, context),
    type: 'Opportunity',
    ...dates,
    properties: { ...omitBlank({ kind }), ...properties, ...visibilityProperties(visibility) },
  };
  return { node, ties: listedTies(row, node, existing, visibility) };
}

/** Rejects a `campaign` cell that names no campaign of the graph or of the folder. */
export function checkCampaign(row: ImportRow, existing: ExistingNodes, inFolder: ReadonlySet<string>): void {
  const id = row.cell('campaign');
  if (id !== '' && !inFolder.has(id) && !hasType(existing, id, 'Campaign'))
    row.reject('campaign', 'the id of a campaign in the graph, of a row of kind CAMPAIGN in this file, or nothing');
}

/** The id, the names and the evidence of a row. */
export function namesAndEvidence(row: ImportRow, { evidenceFile }: NodeContext) {
  const id = row.cell('id');
  return {
    id,
    nameEn: requiredName(row, 'name_en'),
    ...omitBlank({ nameFr: nodeName(row, 'name_fr'), otherNames: names(row, 'other_names') }),
    evidence: evidenceOf(row, id, evidenceFile).evidence,
  };
}

/** The ties by which a node is linked to those that its row names, by the name of the link, with the row's first evidence. */
export function linkedTies(
  { id, evidence: [evidence] }: NodeRow,
  { links = {} }: RecordDescription,
  linked: Readonly<Record<string, readonly string[]>>,
  stated: Pick<TieRow, 'since' | 'visibility'>,
): TieRow[] {
  if (!evidence) return [];
  const { confidence } = evidence;
  return Object.entries(linked).flatMap(([name, nodes]) =>
    nodes.map((node) => ({ ...tieOf(links[name]!, id, node), ...stated, confidence, evidence: [evidence] })),
  );
}

/** The ties of `objectives` and `countries_iso3`. Undated: the node's own dates bound them. */
function listedTies(row: ImportRow, node: NodeRow, existing: ExistingNodes, visibility = Visibility.PUBLIC): TieRow[] {
  const objectives = ids(row, 'objectives', existing.objectives, 'ids of objectives in the graph');
  const expectedCountries = 'ISO 3166-1 alpha-3 codes of countries in the graph';
  const countries = ids(row, 'countries_iso3', existing.countries, expectedCountries);
  return linkedTies(node, OPPORTUNITY, { objectives, countries }, { visibility });
}
