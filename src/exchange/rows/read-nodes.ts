import { ACTOR } from '../../kinds/actor';
import { ACTION, CAMPAIGN } from '../../kinds/initiatives';
import type { NamedKind } from '../../kinds/kind';
import { OPPORTUNITY } from '../../kinds/opportunity';
import { columnOf, type RecordDescription, tieOf } from '../../kinds/record';
import { ActionKind, endOfEvent, NameKind, type OpportunityKind } from '../../store/model/enums';
import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../../store/model/actor-kind';
import type { NodeRow, TieRow } from '../../store/model/rows';
import {
  Visibility,
  visibilityOfAction,
  visibilityOfClearance,
  visibilityProperties,
} from '../../store/model/visibility';
import { isBefore } from '../../language/partial-date';
import { type Column, columnsOf, type FileName } from './columns';
import { clearanceAfter, type ExistingNodes, hasType, type IdRegistry, resolveGovernment } from './id-registry';
import {
  choice,
  dateInPeriod,
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

/** A node, and the ties from the list cells of its row. */
export interface NodeWithTies {
  node: NodeRow;
  ties: TieRow[];
}

/** Reads a row of actors.csv. Reports all its problems; the result is then not to be loaded. */
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

/** Reads the other names of an actor, and which of them are acronyms or former names. */
function otherNamesOfActor(row: ImportRow): Pick<NodeRow, 'otherNames' | 'nameKinds'> {
  const [acronyms, former] = [names(row, 'acronyms') ?? [], names(row, 'former_names') ?? []];
  const otherNamesCell = names(row, 'other_names') ?? [];
  const otherNames = [...otherNamesCell, ...[...acronyms, ...former].filter((name) => !otherNamesCell.includes(name))];
  const nameKinds = {
    ...Object.fromEntries(acronyms.map((name) => [name, NameKind.ACRONYM] as const)),
    ...Object.fromEntries(former.map((name) => [name, NameKind.FORMER] as const)),
  };
  return { ...(otherNames.length > 0 && { otherNames }), ...(acronyms.length + former.length > 0 && { nameKinds }) };
}

/** Reads a row of a kind with names; the ties of its cells are as visible as the record. */
export function readNamedRecord(kind: NamedKind, row: ImportRow, context: NodeContext): NodeWithTies {
  const { existing, registry } = context;
  const id = row.cell('id');
  registry.claim(row, id, kind.type);
  const visibility = 'visibility' in kind.fields ? readVisibility(row, id, existing) : undefined;
  const dates = kind.since ? omitBlank({ since: dateInPeriod(row, columnOf(kind.since) as Column) }) : period(row);
  const node: NodeRow = {
    ...namesAndEvidence(row, context),
    type: kind.type,
    ...(kind.parent && omitBlank({ parent: text(row, kind.parent.name as Column) })),
    ...dates,
    properties: {
      ...readFields(row, kind, ['visibility'], dates.since),
      ...(visibility && visibilityProperties(visibility)),
    },
  };
  // A record with an end bounds its ties by its own dates.
  const tieFields = {
    ...(kind.since && omitBlank({ since: dates.since })),
    visibility: visibility ?? Visibility.PUBLIC,
  };
  return { node, ties: linkedTies(node, kind, readLinks(kind, row, existing), tieFields) };
}

function readVisibility(row: ImportRow, id: string, existing: ExistingNodes): Visibility {
  const visibility = optionalChoice(row, 'visibility', Object.values(Visibility));
  return visibilityOfClearance(clearanceAfter(existing, id, visibility));
}

/**
 * Reads a row of actions.csv: a campaign where `record` is CAMPAIGN. Where `record` is blank, a row
 * of kind CAMPAIGN is one if its id is in `campaigns`, the `campaign` cells of the file.
 */
export function readAction(row: ImportRow, context: NodeContext, campaigns: ReadonlySet<string>): NodeWithTies {
  const record = optionalChoice(row, 'record', ['ACTION', 'CAMPAIGN']);
  const isNamed = row.cell('kind') === ActionKind.CAMPAIGN && campaigns.has(row.cell('id'));
  if (record !== 'CAMPAIGN' && !(record === undefined && isNamed)) {
    const { node, ties } = readNamedRecord(ACTION, row, context);
    const { visibility, clearance: _, ...properties } = node.properties ?? {};
    return { node: { ...node, properties: { ...properties, ...visibilityOfAction(visibility as Visibility) } }, ties };
  }
  if (text(row, 'visibility')) row.reject('visibility', 'nothing: everybody may see a campaign');
  return readNamedRecord(CAMPAIGN, row, context);
}

/** Reads a row of opportunities.csv, which accepts no contributions after its end. */
export function readOpportunity(row: ImportRow, context: NodeContext): NodeWithTies {
  const read = readNamedRecord(OPPORTUNITY, row, context);
  const { since, until, properties } = read.node;
  const { kind, deadline } = properties as { kind?: OpportunityKind; deadline?: string };
  const end = kind && deadline && endOfEvent({ since, until, kind });
  if (end && isBefore(end, deadline)) row.reject('deadline', `a date that is not after its end, ${end}`);
  return read;
}

/** Rejects a `campaign` cell without a campaign of the graph or the folder. */
export function checkCampaign(row: ImportRow, existing: ExistingNodes, inFolder: ReadonlySet<string>): void {
  const id = row.cell('campaign');
  if (id !== '' && !inFolder.has(id) && !hasType(existing, id, 'Campaign'))
    row.reject('campaign', 'the id of a campaign in the graph, of a row of kind CAMPAIGN in this file, or nothing');
}

/** Reads the id, the names and the evidence of a row. */
export function namesAndEvidence(row: ImportRow, { evidenceFile }: NodeContext) {
  const id = row.cell('id');
  return {
    id,
    nameEn: requiredName(row, 'name_en'),
    ...omitBlank({ nameFr: nodeName(row, 'name_fr'), otherNames: names(row, 'other_names') }),
    evidence: evidenceOf(row, id, evidenceFile).evidence,
  };
}

/** Makes the ties from a node to the nodes in its row, by link name, with its first evidence. */
export function linkedTies(
  { id, evidence: [evidence] }: NodeRow,
  { links = {} }: RecordDescription,
  linked: Readonly<Record<string, readonly string[]>>,
  tieFields: Pick<TieRow, 'since' | 'visibility'>,
): TieRow[] {
  if (!evidence) return [];
  const { confidence } = evidence;
  return Object.entries(linked).flatMap(([name, nodes]) =>
    nodes.map((node) => ({ ...tieOf(links[name]!, id, node), ...tieFields, confidence, evidence: [evidence] })),
  );
}

/** Reads the ids in the link cells, by link, for the columns of the kind's file. */
function readLinks({ file, links }: NamedKind, row: ImportRow, existing: ExistingNodes): Record<string, string[]> {
  const columns = columnsOf(file as FileName);
  const linked: Record<string, string[]> = {};
  for (const [name, { isList, countryMeansGovernment }] of Object.entries(links)) {
    if (name === 'objectives')
      linked[name] = ids(row, 'objectives', existing.objectives, 'ids of objectives in the graph');
    else if (name === 'countries')
      linked[name] = ids(
        row,
        'countries_iso3',
        existing.countries,
        'ISO 3166-1 alpha-3 codes of countries in the graph',
      );
    else if (!isList && columns.includes(columnOf(name) as Column)) {
      const id = row.cell(columnOf(name) as Column);
      linked[name] = [countryMeansGovernment ? resolveGovernment(existing, id) : id].filter((cell) => cell !== '');
    }
  }
  return linked;
}
