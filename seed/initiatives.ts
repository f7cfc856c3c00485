import type { NodeType } from '../src/model/node-type';
import type { NodeRow } from '../src/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { said } from './framework';
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

/** Each initiative as what it is: a partnership, an advocacy action or a campaign, as `tables/initiatives.csv` says. */
export function readInitiatives(facts: Facts, name: Namer): NodeRow[] {
  const decided = keyedTable('initiatives', 'code');
  return facts.initiatives.map((row) => {
    const code = row.text('code');
    return initiative(row, decided.get(code) ?? row.fail('code', 'a code that tables/initiatives.csv has'), name);
  });
}

/** What an initiative is, which decides how its only partner sits in it. */
export function initiativeType(decision: FactRow): NodeType {
  return decision.choice('type', TYPES);
}

function initiative(row: FactRow, decision: FactRow, name: Namer): NodeRow {
  const id = row.text('code');
  const english = decision.maybe('name_en') ?? row.text('name');
  const type = initiativeType(decision);
  return {
    id,
    type,
    ...name(id, english, decision.text('name_fr'), decision.list('other_names')),
    since: row.date('start_year'),
    until: row.date('end_year'),
    properties: said({
      kind: type === 'AdvocacyAction' ? decision.choice('action_kind', ACTION_KINDS) : undefined,
      initiativeKind: row.text('kind'),
      note: row.maybe('note'),
    }),
    evidence: evidenceOf(row),
  };
}
