import type { Column, FileName } from './columns';
import { joinNames } from './name-list';
import type { TableRow, Value } from './exported-cells';
import { cited } from './cited-cells';
import type { ExportedNode } from '../exported';

const FILE_OF_TYPE: Partial<Record<string, FileName>> = {
  ...{ Member: 'actors.csv', Company: 'actors.csv', RegionalBody: 'actors.csv', Partner: 'actors.csv' },
  ...{ Partnership: 'partnerships.csv', AdvocacyAction: 'actions.csv', Campaign: 'actions.csv' },
};

/** The row of an actor, a partnership, an action or a campaign; undefined for what comes with the reference data. */
export function nodeRow(node: ExportedNode): TableRow | undefined {
  const file = FILE_OF_TYPE[node.type];
  if (!file) return undefined;
  const { citation, elsewhere } = cited(node.evidence);
  const cells = Object.fromEntries(
    Object.entries(NODE_PROPERTIES).map(([column, property]) => [column, node[property] as Value]),
  );
  const isCampaign = node.type === 'Campaign';
  return {
    file,
    cells: {
      ...cells,
      other_names: joinNames(node.otherNames ?? []),
      ...(file === 'actions.csv' && { record: isCampaign ? 'CAMPAIGN' : 'ACTION' }),
      ...(isCampaign && { kind: 'CAMPAIGN' }),
      ...citation,
    },
    elsewhere,
  };
}

/** The property that each column of a node holds as it is. */
const NODE_PROPERTIES: Partial<Record<Column, string>> = {
  ...{ id: 'id', kind: 'kind', name_en: 'nameEn', name_fr: 'nameFr', since: 'since', until: 'until', note: 'note' },
  ...{ country_iso3: 'country', region: 'region', group: 'group', website: 'website', sector: 'sector' },
  ...{ status: 'status', founded: 'founded', active_since: 'activeSince', campaign: 'parent', outcome: 'outcome' },
  initiative_kind: 'initiativeKind',
};
