import type { TieRow } from '../src/model/rows';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { statusTies } from './statuses';

/** Which countries belong to a body, are party to a treaty, are covered by a programme or were assessed. */
export function readCountryTies(facts: Facts, ids: Ids): TieRow[] {
  return [...memberStates(facts, ids), ...parties(facts, ids), ...covered(facts, ids), ...assessed(facts, ids)];
}

function memberStates(facts: Facts, ids: Ids): TieRow[] {
  const tie = statusTies('regional_body_membership');
  return facts.regional_body_membership.map((row) =>
    tie(row, 'status', {
      from: row.ref('country_iso3', ids.countries),
      to: row.ref('body_code', ids.all),
      since: row.date('since_year'),
      until: row.date('until_year'),
    }),
  );
}

function parties(facts: Facts, ids: Ids): TieRow[] {
  const tie = statusTies('treaty_participation');
  return facts.treaty_participation.map((row) =>
    tie(row, 'status', {
      from: row.ref('country_iso3', ids.countries),
      to: row.ref('instrument_code', ids.all),
      since: row.date('entry_into_force') ?? row.date('since'),
    }),
  );
}

function covered(facts: Facts, ids: Ids): TieRow[] {
  const tie = statusTies('programme_countries');
  return facts.programme_countries.map((row) =>
    tie(row, 'role', {
      from: row.ref('programme_code', ids.all),
      to: row.ref('country_iso3', ids.countries),
      since: row.date('start_year'),
      until: row.date('end_year'),
    }),
  );
}

function assessed(facts: Facts, ids: Ids): TieRow[] {
  const tie = statusTies('country_assessments');
  return facts.country_assessments.map((row) =>
    tie(row, 'value', { from: row.ref('country_iso3', ids.countries), to: row.ref('indicator_code', ids.all) }),
  );
}
