import { valueId } from '../../model/record-ids';
import type { GraphRows, TieRow, ValueRow } from '../../model/rows';
import type { FileName } from './columns';
import { type ExistingNodes, hasType, IdRegistry } from './id-registry';
import { number, partialDate, requiredText } from './read-cells';
import { EvidenceFile, evidenceOf } from './read-evidence';
import { checkCampaign, readAction, readActor, readPartnership } from './read-nodes';
import { readTie } from './read-ties';
import { isBlank, type Row } from './row';

export type Tables = Record<FileName, Row[]>;

/**
 * Rows to load from the tables of all files. Problems are reported by the row that has them; the result is then not to
 * be loaded. A tie of a list cell is left out where ties.csv has a row of the same type and ends.
 */
export function readRows(tables: Tables, existing: ExistingNodes): GraphRows {
  const registry = new IdRegistry(existing);
  const evidenceFile = new EvidenceFile(tables['evidence.csv']);
  const context = { existing, registry, evidenceFile };
  const campaigns = new Set(tables['actions.csv'].map((row) => row.cell('campaign')));
  const nodes = [
    ...tables['actors.csv'].map((row) => readActor(row, context)),
    ...tables['partnerships.csv'].map((row) => readPartnership(row, context)),
    ...tables['actions.csv'].map((row) => readAction(row, context, campaigns)),
  ];
  const campaignsInFolder = new Set(nodes.filter(({ node }) => node.type === 'Campaign').map(({ node }) => node.id));
  for (const row of tables['actions.csv']) checkCampaign(row, existing, campaignsInFolder);
  const inFolder = new Map(nodes.filter(({ node }) => node.id !== '').map(({ node }) => [node.id, node.type]));
  const ends = {
    has: (id: string) => [inFolder, existing.ids, existing.countries, existing.objectives].some((ids) => ids.has(id)),
    typeOf: (id: string) => inFolder.get(id) ?? existing.types?.get(id),
  };
  const ties = tables['ties.csv'].flatMap((row) => readTie(row, { ends, registry, evidenceFile }) ?? []);
  const values = tables['values.csv'].flatMap((row) => readValue(row, existing, evidenceFile) ?? []);
  evidenceFile.rejectRest();
  return {
    nodes: nodes.map(({ node }) => node),
    ties: withListedTies(
      ties,
      nodes.flatMap((node) => node.ties),
    ),
    values,
  };
}

function withListedTies(ties: TieRow[], listed: readonly TieRow[]): TieRow[] {
  if (listed.length === 0) return ties;
  const key = ({ type, from, to }: TieRow) => JSON.stringify([type, from, to]);
  const keys = new Set(ties.map(key));
  return [...listed.filter((tie) => !keys.has(key(tie))), ...ties];
}

/** A row of values.csv; undefined where a required cell is missing. All its problems are reported. */
function readValue(row: Row, existing: ExistingNodes, evidenceFile: EvidenceFile): ValueRow | undefined {
  const indicator = row.cell('indicator');
  if (!hasType(existing, indicator, 'Indicator')) row.reject('indicator', 'the id of an indicator in the graph');
  const asOf = partialDate(row, 'as_of');
  if (isBlank(row.cell('as_of'))) row.reject('as_of', 'a date: it is required');
  const value = number(row, 'value');
  const basis = requiredText(row, 'basis');
  const id = valueId({ indicator, asOf: asOf ?? '', basis, value: value ?? NaN });
  const { evidence } = evidenceOf(row, id, evidenceFile);
  return asOf && value !== undefined ? { indicator, asOf, value, basis, evidence } : undefined;
}
