import type { GraphRows, TieRow } from '../../model/rows';
import type { FileName } from './columns';
import { evidence } from './evidence-cells';
import { EvidenceElsewhere } from './evidence-elsewhere';
import { Identities, type Known } from './identities';
import { action, checkCampaign } from './action-row';
import { actor, partnership } from './node-rows';
import type { Row } from './row';
import { tie } from './tie-rows';
import { value } from './value-rows';

export type Tables = Record<FileName, Row[]>;

/**
 * The tables as rows to load; what is wrong is reported by the row that it is in. A tie that ties.csv gives is not
 * derived again from a list cell of partnerships.csv or actions.csv.
 */
export function checkedRows(tables: Tables, known: Known): GraphRows {
  const identities = new Identities(known);
  const elsewhere = new EvidenceElsewhere();
  for (const row of tables['evidence.csv']) elsewhere.add(row, [evidence(row) ?? []].flat());
  const context = { known, identities, elsewhere };
  const campaigns = new Set(tables['actions.csv'].map((row) => row.cell('campaign')));
  const nodes = [
    ...tables['actors.csv'].map((row) => actor(row, context)),
    ...tables['partnerships.csv'].map((row) => partnership(row, context)),
    ...tables['actions.csv'].map((row) => action(row, context, campaigns)),
  ];
  const ownCampaigns = new Set(nodes.filter(({ node }) => node.type === 'Campaign').map(({ node }) => node.id));
  for (const row of tables['actions.csv']) checkCampaign(row, known, ownCampaigns);
  const inFolder = new Map(nodes.filter(({ node }) => node.id !== '').map(({ node }) => [node.id, node.type]));
  const ends = {
    has: (id: string) => [inFolder, known.ids, known.countries, known.objectives].some((held) => held.has(id)),
    typeOf: (id: string) => inFolder.get(id) ?? known.types?.get(id),
  };
  const ties = tables['ties.csv'].flatMap((row) => tie(row, { nodes: ends, identities, elsewhere }) ?? []);
  const values = tables['values.csv'].flatMap((row) => value(row, known, elsewhere) ?? []);
  elsewhere.rejectRest();
  const sameTie = ({ type, from, to }: TieRow) => JSON.stringify([type, from, to]);
  const listed = nodes.flatMap((node) => node.ties);
  const given = new Set(listed.length > 0 ? ties.map(sameTie) : []);
  return {
    nodes: nodes.map(({ node }) => node),
    ties: [...listed.filter((row) => !given.has(sameTie(row))), ...ties],
    values,
  };
}
