import type { NodeType } from '../src/model/node-type';
import { PartnershipKind } from '../src/model/partnership-kind';
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

const PARTNERSHIP_KINDS: Partial<Record<string, PartnershipKind>> = {
  project: PartnershipKind.PROJECT,
  programme: PartnershipKind.PROGRAMME,
  research_programme: PartnershipKind.RESEARCH,
};

/** A campaign has no kind of its own. */
function kindOf(type: NodeType, row: FactRow, decision: FactRow): string | undefined {
  if (type === 'AdvocacyAction') return decision.choice('action_kind', ACTION_KINDS);
  return type === 'Partnership' ? (PARTNERSHIP_KINDS[row.text('kind')] ?? PartnershipKind.PARTNERSHIP) : undefined;
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
      kind: kindOf(type, row, decision),
      initiativeKind: row.text('kind'),
      note: row.optional('note'),
    }),
    evidence: evidenceOf(row),
  };
}
