import { join } from 'node:path';
import type { GraphRows } from '../store/model/rows';
import { readActors } from './actors';
import { readCommitments, readCommitmentTies } from './commitments';
import { readCountries } from './countries';
import { readCountryTies } from './country-ties';
import { readFactFiles } from './fact-files';
import { readFramework } from './framework';
import { withGovernments } from './governments';
import { indexIds } from './ids';
import { readMeasures, readValues } from './indicator-values';
import { InitiativeFacts } from './initiative-facts';
import { readInitiatives } from './initiatives';
import { readInstruments } from './instruments';
import { linkContext, readLinks, readNoteTies } from './links';
import { readMemberships } from './memberships';
import { mergeTies } from './merge-ties';
import { namer, withoutKinds } from './names';
import { readOpportunities, readOpportunityTies } from './opportunities';
import { readPictures } from './pictures';
import { readPursuits } from './pursuits';
import { readRosters } from './rosters';
import { countParties, withSeats } from './seats';

/** The day on which the facts were recorded, independent of the day of loading. */
export const RECORDED_ON = '2026-11-25';

export const FACTS_FOLDER = join(__dirname, '../../seed/facts');

/**
 * Reads all rows of a folder of facts, in the same order on every run. No two nodes share an id,
 * ties that share type and ends have different dates, and every end, parent, country and region is
 * a node.
 * @throws StartError of one line, with file, line and column of an invalid row.
 */
export function readFacts(folder = FACTS_FOLDER): GraphRows {
  const facts = readFactFiles(folder);
  const ids = indexIds(facts);
  const nameOfActor = namer();
  const name = withoutKinds(nameOfActor);
  const values = readValues(facts);
  const countries = readCountries(facts, ids, name);
  const details = new InitiativeFacts(facts);
  const context = linkContext(facts, ids);
  const links = mergeTies([...readLinks(facts, context), ...readNoteTies(facts, context)]);
  const seated = withSeats(links, facts, details, ids);
  const rows: GraphRows = {
    nodes: [
      ...countries,
      ...readFramework(facts, ids, name),
      ...readInstruments(facts, name),
      ...readMeasures(values),
      ...withGovernments(readActors(facts, ids, nameOfActor, countries)),
      ...readInitiatives(facts, details, countParties(seated), name),
      ...readOpportunities(facts, countries),
      ...readCommitments(facts),
      ...readRosters(facts, ids),
    ],
    ties: mergeTies([
      ...readMemberships(facts, ids),
      ...seated,
      ...readCountryTies(facts, ids),
      ...readPursuits(facts, details, ids),
      ...readOpportunityTies(facts, ids),
      ...readCommitmentTies(facts, ids),
    ]).map((tie) => ({ ...tie, recordedOn: RECORDED_ON })),
    values,
  };
  return { ...rows, nodes: [...rows.nodes, ...readPictures(rows)] };
}
