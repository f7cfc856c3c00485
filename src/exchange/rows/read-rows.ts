import { DERIVED_INDICATORS } from '../../graph/framework/derived-indicators.store';
import { COMMITMENT } from '../../kinds/commitment';
import { ENGAGEMENT } from '../../kinds/engagement';
import { FOLLOW_UP } from '../../kinds/follow-up';
import { PARTNERSHIP } from '../../kinds/initiatives';
import { DATED_KINDS } from '../../kinds/kinds';
import { ROSTER } from '../../kinds/roster';
import { bilingual } from '../../language/message';
import { ACTOR_TYPES, type NodeType, OCCASION_TYPES } from '../../store/model/node-type';
import { sourceId, tieId, valueId } from '../../store/model/record-ids';
import { clearanceOfTie } from '../../store/model/records';
import type { EvidenceRow, GraphRows, TieRow, ValueRow, NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { REPORTED_KINDS, ValueKind } from '../../store/model/enums';
import { clearanceOfNode } from '../../store/model/visibility';
import { FILE_NAMES, type FileName } from './columns';
import {
  clearanceAfter,
  type ExistingNodes,
  hasType,
  IdRegistry,
  type KnownNodes,
  resolveGovernment,
} from './id-registry';
import { number, optionalChoice, optionalId, requiredDate, requiredText } from './read-cells';
import { checkCommitmentEnds, type KnownCommitments } from './read-commitments';
import { EvidenceFile, evidenceOf } from './read-evidence';
import { readRecord } from './read-record';
import { readReport } from './read-report';
import { checkCampaign, type NodeContext, readAction, readActor, readNamedRecord, readOpportunity } from './read-nodes';
import { readTie } from './read-ties';
import { type KnownReferences, PictureSteps, readPicture } from './read-pictures';
import type { ImportRow } from './row';

export type Tables = Record<FileName, ImportRow[]>;

export function emptyTables(): Tables {
  return Object.fromEntries(FILE_NAMES.map((file): [FileName, ImportRow[]] => [file, []])) as Tables;
}

/**
 * Makes rows to load from the tables of all files. Each problem is reported by its row; the result
 * is then not to be loaded. A tie of a list cell is omitted where ties.csv has a row of the same
 * type and ends.
 */
export function readRows(tables: Tables, existing: ExistingNodes): GraphRows {
  const registry = new IdRegistry(existing);
  const evidenceFile = new EvidenceFile(tables['evidence.csv']);
  const context = { existing, registry, evidenceFile };
  const campaigns = new Set(tables['actions.csv'].map((row) => row.cell('campaign')));
  const nodes = [
    ...tables['actors.csv'].map((row) => readActor(row, context)),
    ...tables['partnerships.csv'].map((row) => readNamedRecord(PARTNERSHIP, row, context)),
    ...tables['actions.csv'].map((row) => readAction(row, context, campaigns)),
    ...tables['opportunities.csv'].map((row) => readOpportunity(row, context)),
    ...tables['commitments.csv'].map((row) => readNamedRecord(COMMITMENT, row, context)),
  ];
  const campaignsInFolder = new Set(nodes.filter(({ node }) => node.type === 'Campaign').map(({ node }) => node.id));
  for (const row of tables['actions.csv']) checkCampaign(row, existing, campaignsInFolder);
  const inFolder = new Map(nodes.filter(({ node }) => node.id !== '').map(({ node }) => [node.id, node.type]));
  const promised = new Set(tables['ties.csv'].filter(isPromise).map((row) => row.cell('to')));
  const commitments: KnownCommitments = {
    isActor: (id) => {
      const actor = resolveGovernment(existing, id);
      return isOneOf(ACTOR_TYPES, inFolder.get(actor) ?? existing.types?.get(actor), existing.ids.has(actor));
    },
    isOccasion: (id) => isOneOf(OCCASION_TYPES, inFolder.get(id) ?? existing.types?.get(id), existing.ids.has(id)),
    hasPromise: (id) => promised.has(id) || hasType(existing, id, 'Commitment'),
  };
  for (const row of tables['commitments.csv']) checkCommitmentEnds(row, commitments);
  const rowsById = new Map(nodes.map(({ node }) => [node.id, node]));
  const joined: KnownNodes = {
    isOfType: (id, types) => isOneOf(types, inFolder.get(id) ?? existing.types?.get(id), existing.ids.has(id)),
    subjectOf: (id) => rowsById.get(id) ?? { type: existing.types?.get(id) },
    clearanceOf: (id) => {
      const row = rowsById.get(id);
      return row ? clearanceOfNode(row.properties) : clearanceAfter(existing, id, undefined);
    },
  };
  const followUps = tables['follow-ups.csv'].flatMap((row) => readReport(FOLLOW_UP, row, context, joined) ?? []);
  const dated = DATED_KINDS.flatMap((kind) =>
    tables[kind.file as FileName].flatMap((row) => readRecord(kind, row, context, joined) ?? []),
  );
  const engagements = tables['engagements.csv'].flatMap((row) => readReport(ENGAGEMENT, row, context, joined) ?? []);
  const rosters = tables['rosters.csv'].flatMap((row) => readReport(ROSTER, row, context, joined) ?? []);
  const ends = {
    has: (id: string) => [inFolder, existing.ids, existing.countries, existing.objectives].some((ids) => ids.has(id)),
    typeOf: (id: string) => inFolder.get(id) ?? existing.types?.get(id),
    clearanceOf: joined.clearanceOf,
    isRestricted: (id: string) => existing.hidden?.get(id)?.restricted ?? false,
    resolveGovernment: (id: string) => resolveGovernment(existing, id),
  };
  const ties = tables['ties.csv'].flatMap((row) => readTie(row, { ends, registry, evidenceFile }) ?? []);
  const values = tables['values.csv'].flatMap((row) => readValue(row, existing, evidenceFile) ?? []);
  evidenceFile.rejectRest();
  const rows: GraphRows = {
    nodes: [...nodes.map(({ node }) => node), ...followUps, ...dated, ...engagements, ...rosters],
    ties: withListedTies(
      ties,
      nodes.flatMap((node) => node.ties),
    ),
    values,
  };
  return { ...rows, nodes: [...rows.nodes, ...readPictures(tables, context, rows)] };
}

/** Reads the pictures, which may name any record of the folder. */
function readPictures(tables: Tables, context: NodeContext, rows: GraphRows): NodeRow[] {
  const steps = new PictureSteps(tables['picture-steps.csv']);
  steps.rejectOthers(new Set(tables['pictures.csv'].map((row) => row.cell('id'))));
  if (tables['pictures.csv'].length === 0) return [];
  const known = namedKnown(context.existing, rows);
  return tables['pictures.csv'].map((row) => readPicture(row, context, { steps: steps.of(row.cell('id')), known }));
}

function namedKnown(
  { ids, types, ties: graphTies, hidden, countries, objectives }: ExistingNodes,
  { nodes, ties, values }: GraphRows,
): KnownReferences {
  const records = new Map<string, { type: string; clearance: number }>();
  const add = (id: string, type: string, clearance: number, evidence: readonly EvidenceRow[]) => {
    records.set(id, { type, clearance });
    // A source is as visible as the most visible record that cites it.
    for (const { source } of evidence) {
      const cited = sourceId(source);
      records.set(cited, { type: 'Source', clearance: Math.min(clearance, records.get(cited)?.clearance ?? Infinity) });
    }
  };
  for (const node of nodes) add(node.id, node.type, clearanceOfNode(node.properties), node.evidence);
  for (const tie of ties) add(tieId(tie), tie.type, clearanceOfTie(tie), tie.evidence);
  for (const value of values) add(valueId(value), 'IndicatorValue', 0, value.evidence);
  const stored = (id: string) => (countries.has(id) ? 'Country' : objectives.has(id) ? 'Objective' : types?.get(id));
  return {
    typeOf: (id) => records.get(id)?.type ?? stored(id) ?? (ids.has(id) || graphTies?.has(id) ? '' : undefined),
    clearanceOf: (id) => records.get(id)?.clearance ?? hidden?.get(id)?.clearance ?? 0,
  };
}

const isPromise = (row: ImportRow) => row.cell('type') === (TieType.PROMISED as string);

/** True where a node has one of these types; without a known type, where it exists. */
function isOneOf(types: readonly NodeType[], type: NodeType | undefined, exists: boolean): boolean {
  return type === undefined ? exists : types.includes(type);
}

function withListedTies(ties: TieRow[], listed: readonly TieRow[]): TieRow[] {
  if (listed.length === 0) return ties;
  const key = ({ type, from, to }: TieRow) => JSON.stringify([type, from, to]);
  const keys = new Set(ties.map(key));
  return [...listed.filter((tie) => !keys.has(key(tie))), ...ties];
}

/** Reads a row of values.csv; undefined without a required cell. Reports all its problems. */
function readValue(row: ImportRow, existing: ExistingNodes, evidenceFile: EvidenceFile): ValueRow | undefined {
  const indicator = row.cell('indicator');
  if (!hasType(existing, indicator, 'Indicator')) row.reject('indicator', 'the id of an indicator in the graph');
  const asOf = requiredDate(row, 'as_of');
  const value = number(row, 'value');
  const basis = requiredText(row, 'basis');
  const kind = optionalChoice(row, 'kind', REPORTED_KINDS);
  const country = optionalId(row, 'country_iso3', existing.countries, 'the ISO 3166-1 alpha-3 code of a country');
  const optional = { ...(kind && { kind }), ...(country !== undefined && { country }) };
  const id = valueId({ indicator, asOf: asOf ?? '', basis, value: value ?? NaN, ...optional });
  const isAhead = kind === ValueKind.TARGET;
  if (DERIVED_INDICATORS.has(indicator) && (kind ?? ValueKind.MEASURED) === ValueKind.MEASURED)
    row.reject('indicator', bilingual('import.derived'));
  const { evidence } = evidenceOf(row, id, evidenceFile, { isAhead });
  return asOf && value !== undefined ? { indicator, asOf, value, basis, ...optional, evidence } : undefined;
}
