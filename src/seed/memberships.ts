import type { TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { evidenceOf } from './sources';
import { statusTies } from './statuses';
import { keyedTable } from './tables';

/** Reads the ties of members to ECPAT, and of signatories and local representatives to The Code. */
export function readMemberships(facts: Facts, ids: Ids): TieRow[] {
  return [...members(facts), ...facts.code_members.map(signatory), ...facts.code_lcrs.map((row) => local(row, ids))];
}

function members(facts: Facts): TieRow[] {
  const years = keyedTable('memberships', 'member');
  const tie = statusTies('members');
  return facts.members.map((row) => {
    const from = row.text('code');
    const year = row.date('since_year');
    // Most of these years are founding years; only the reviewed ones are joining dates.
    if (year && !years.has(from)) row.fail('since_year', 'a year whose meaning tables/memberships.csv gives');
    const since = years.get(from)?.text('year_is') === 'joined' ? year : undefined;
    const until = row.date('until_year');
    return tie(row, 'status', { from, to: 'ECPAT', since, until, asOf: row.date('as_of_year') });
  });
}

function signatory(row: FactRow): TieRow {
  return {
    type: TieType.SIGNED_CODE,
    from: row.text('code'),
    to: 'THE-CODE',
    since: row.date('joined_year'),
    confidence: row.confidence(),
    note: row.optional('note'),
    evidence: evidenceOf(row, /_(\d{4})$/.exec(row.text('status'))?.[1]),
  };
}

function local(row: FactRow, ids: Ids): TieRow {
  return {
    type: TieType.LOCAL_CODE_REPRESENTATIVE_OF,
    from: row.optionalRef('member_code', ids.all) ?? row.ref('body_code', ids.all),
    to: 'THE-CODE',
    since: row.date('since_year'),
    confidence: row.confidence(),
    note: row.optional('note'),
    evidence: evidenceOf(row, row.date('as_of')),
  };
}
