import { NETWORK } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';

/** How many are on record at the standpoint, each once. */
export interface RecordedCounts {
  members: number;
  memberCountries: number;
  codeSignatories: number;
  localCodeRepresentatives: number;
}

/** The counts of what is on record of the network and The Code. */
export async function countRecorded(read: Run): Promise<RecordedCounts> {
  const [counts] = await read<RecordedCounts>('framework/count-recorded', { network: NETWORK });
  return counts!;
}

/** A complete list of parties: of an instrument, on a day. */
export interface Roster {
  id: string;
  /** The partial date for which the list is complete, with its first and last day. */
  asOf: string;
  firstDay: string;
  lastDay: string;
}

/** The parties of an instrument: those that hold at the standpoint, those on its list, and for each source of the list a tie that it dates. */
export interface PartyCounts {
  id: string;
  recorded: number;
  reported: number;
  cited: { source: string; tie: string }[];
}

/** The parties of instruments whose lists are complete. */
export function countParties(read: Run, instruments: readonly Roster[]): Promise<PartyCounts[]> {
  return read('framework/count-parties', { instruments });
}
