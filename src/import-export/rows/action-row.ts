import { ActionKind } from '../../model/action-kind';
import type { NodeRow } from '../../model/rows';
import { choice, optionalChoice } from './choice-cells';
import { period } from './date-cells';
import { described, type NodeContext, type NodeWithTies, ofInitiative } from './described';
import { given } from './given';
import { hasType, type Known } from './identities';
import { listedTies } from './listed-ties';
import type { Row } from './row';
import { text } from './text-cells';

const A_CAMPAIGN = 'the id of a campaign in the graph, of a row of kind CAMPAIGN in this file, or nothing';

/**
 * The row's action, with the objectives that it pursues and the countries that it covers. A row whose `record` is
 * CAMPAIGN is a campaign; where it says nothing, so is a row of kind CAMPAIGN that other rows name in their `campaign`
 * cell: `campaigns` holds the ids that are named so.
 */
export function action(row: Row, context: NodeContext, campaigns: ReadonlySet<string>): NodeWithTies {
  const record = optionalChoice(row, 'record', ['ACTION', 'CAMPAIGN']);
  // A campaign has no kind of its own.
  const kind = record === 'CAMPAIGN' ? undefined : choice(row, 'kind', Object.values(ActionKind));
  const named = kind === ActionKind.CAMPAIGN && campaigns.has(row.cell('id'));
  const isCampaign = record === 'CAMPAIGN' || (record === undefined && named);
  const type = isCampaign ? 'Campaign' : 'AdvocacyAction';
  context.identities.claim(row, row.cell('id'), type);
  const node: NodeRow = {
    ...described(row, context),
    type,
    ...given({ parent: text(row, 'campaign') }),
    ...period(row),
    properties: {
      ...(!isCampaign && given({ kind })),
      ...given({ outcome: text(row, 'outcome') }),
      ...ofInitiative(row),
    },
  };
  return { node, ties: listedTies(row, node, context.known) };
}

/** Reports a `campaign` cell that names no campaign, of the graph or of the folder. */
export function checkCampaign(row: Row, known: Known, inFolder: ReadonlySet<string>): void {
  const id = row.cell('campaign');
  if (id !== '' && !inFolder.has(id) && !hasType(known, id, 'Campaign')) row.reject('campaign', A_CAMPAIGN);
}
