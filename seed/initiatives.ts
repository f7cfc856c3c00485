import type { NodeType } from '../src/model/node-type';
import type { NodeRow } from '../src/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import type { Namer } from './names';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

const TYPES: Record<string, NodeType> = {
  Partnership: 'Partnership',
  AdvocacyAction: 'AdvocacyAction',
  Campaign: 'Campaign',
};
const ACTION_KINDS = Object.fromEntries(
  ['CONVENING', 'RESEARCH', 'TRAINING', 'MEDIA', 'POLICY_DIALOGUE', 'OTHER'].map((kind) => [kind, kind]),
);

/** Each initiative as a partnership, an advocacy action or a campaign, by its row in `tables/initiatives.csv`. */
export function readInitiatives(facts: Facts, name: Namer): NodeRow[] {
  const decisions = keyedTable('initiatives', 'code');
  return facts.initiatives.map((row) => {
    const code = row.text('code');
    return initiative(row, decisions.get(code) ?? row.fail('code', 'a code that tables/initiatives.csv has'), name);
  });
}

/** The node type of an initiative, by its row in `tables/initiatives.csv`. */
export function initiativeType(decision: FactRow): NodeType {
  return decision.choice('type', TYPES);
}

function initiative(row: FactRow, decision: FactRow, name: Namer): NodeRow {
  const id = row.text('code');
  const english = decision.optional('name_en') ?? row.text('name');
  const type = initiativeType(decision);
  return {
    id,
    type,
    ...name(id, english, decision.text('name_fr'), decision.list('other_names')),
    since: row.date('start_year'),
    until: row.date('end_year'),
    properties: omitUndefined({
      kind: type === 'AdvocacyAction' ? decision.choice('action_kind', ACTION_KINDS) : undefined,
      initiativeKind: row.text('kind'),
      note: row.optional('note'),
    }),
    evidence: evidenceOf(row),
  };
}
