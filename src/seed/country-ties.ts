import type { EvidenceRow, TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { readSources } from './sources';
import { statusTies } from './statuses';
import { keyedTable } from './tables';

/** Reads the ties of countries to their bodies, treaties, programmes and assessments. */
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
  const instruments = keyedTable('instruments', 'code');
  return facts.treaty_participation.map((row) => {
    const party = tie(row, 'status', {
      from: row.ref('country_iso3', ids.countries),
      to: row.ref('instrument_code', ids.all),
      since: row.date('entry_into_force') ?? row.date('since'),
    });
    if (party.type !== TieType.PARTY_TO) return party;
    return { ...party, evidence: withRoster(party, row, instruments.get(row.text('instrument_code'))) };
  });
}

/**
 * Dates the evidence for a party by the roster of its instrument. The source of a roster without a
 * date of its own confirms its parties on the day of the roster; a party whose row does not cite
 * this source gets it as further evidence.
 */
function withRoster({ evidence, confidence }: TieRow, row: FactRow, roster: FactRow | undefined): EvidenceRow[] {
  const asOf = roster?.date('roster_as_of');
  const [cited] = readSources(roster?.optional('roster_source') ?? '', row.bibliography);
  if (asOf === undefined || cited?.source.url === undefined) return evidence;
  const day = cited.source.published ? {} : { asOf };
  const isRoster = ({ source }: EvidenceRow): boolean => source.url === cited.source.url;
  if (!evidence.some(isRoster)) return [...evidence, { ...cited, ...day, confidence }];
  return evidence.map((item) => (isRoster(item) ? { ...item, ...day } : item));
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
