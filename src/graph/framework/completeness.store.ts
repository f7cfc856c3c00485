import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, nameIn } from '../../language/names';
import { firstDay, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { ValueKind } from '../../store/model/enums';
import { NETWORK } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';
import { type EvidenceRecord, loadEvidence, loadEvidenceOfAll } from '../evidence/evidence.store';
import type { NodeRecord } from '../node/node-decoder';
import { loadAllOfType } from '../node/node.loaders';
import { isLowerBound, loadValueEvidence, loadValues } from './framework.loaders';

/** How many are on record at the standpoint, each once. */
interface RecordedCounts {
  members: number;
  memberCountries: number;
  codeSignatories: number;
  localCodeRepresentatives: number;
}

/** The counts of what is on record of the network and The Code. */
async function countRecorded(read: Run): Promise<RecordedCounts> {
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
function countParties(read: Run, instruments: readonly Roster[]): Promise<PartyCounts[]> {
  return read('framework/count-parties', { instruments });
}

/** The indicator of which sources report each count, in the order of the answer. */
const REPORTED_AS = {
  members: 'NETWORK-MEMBERS',
  memberCountries: 'NETWORK-COUNTRIES',
  codeSignatories: 'CODE-SIGNATORIES',
  localCodeRepresentatives: 'CODE-LOCAL-REPRESENTATIVES',
} as const satisfies Record<keyof RecordedCounts, string>;

const MAX_EVIDENCE = 100;

export interface CompletenessRecord {
  /** A count, or the id of an instrument. */
  subject: string;
  recorded: number;
  reported: number;
  asOf: string;
  atLeast: boolean;
  instrument: InstrumentRecord | null;
  evidence: () => Promise<EvidenceRecord[]>;
}

type InstrumentRecord = NodeRecord & { rosterAsOf?: string | null };

/**
 * The newest figure that a source reports of the network as a whole, on or before the valid date; null where there is none.
 * @example loadReported(context, 'NETWORK-MEMBERS')
 */
export async function loadReported(context: ReadContext, indicator: string) {
  const values = await loadValues(context, indicator);
  return (
    values
      .flatMap((value) => (typeof value.asOf === 'string' ? [{ ...value, asOf: value.asOf }] : []))
      .filter((value) => value.kind === ValueKind.MEASURED)
      .filter((value) => !('country' in value) || !value.country)
      .at(-1) ?? null
  );
}

/** What is on record against what is reported: of the network and The Code, then of each instrument with a complete list, by name. */
export async function loadCompleteness(context: ReadContext): Promise<CompletenessRecord[]> {
  const [recorded, instruments] = await Promise.all([countRecorded(context.read), partiesOnRecord(context)]);
  const subjects = Object.keys(REPORTED_AS) as (keyof RecordedCounts)[];
  const counts = await Promise.all(
    subjects.map(async (subject): Promise<CompletenessRecord[]> => {
      const value = await loadReported(context, REPORTED_AS[subject]);
      if (!value) return [];
      return [
        {
          subject,
          recorded: recorded[subject],
          reported: value.value,
          asOf: value.asOf,
          atLeast: isLowerBound(value),
          instrument: null,
          evidence: () => loadValueEvidence(context, value, MAX_EVIDENCE),
        },
      ];
    }),
  );
  return [...counts.flat(), ...instruments];
}

async function partiesOnRecord(context: ReadContext): Promise<CompletenessRecord[]> {
  const all: InstrumentRecord[] = await loadAllOfType(context, 'Instrument');
  const complete = all.flatMap((instrument) => {
    const { id, rosterAsOf: asOf } = instrument;
    if (!asOf || firstDay(asOf) > context.standpoint.valid) return [];
    return [{ instrument, roster: { id, asOf, firstDay: firstDay(asOf), lastDay: lastDay(asOf) } }];
  });
  const rosters = complete.map(({ roster }) => roster);
  const counts = new Map((await countParties(context.read, rosters)).map((row) => [row.id, row]));
  return complete.flatMap(({ instrument, roster }) => {
    const row = counts.get(instrument.id);
    if (!row) return [];
    const { recorded, reported, cited } = row;
    const evidence = () => evidenceOfRoster(context, instrument.id, cited);
    return [{ subject: instrument.id, recorded, reported, asOf: roster.asOf, atLeast: false, instrument, evidence }];
  });
}

/** One piece of evidence for each source of the list; that of the instrument where none is dated by the list. */
async function evidenceOfRoster(
  context: ReadContext,
  instrument: string,
  cited: readonly { source: string; tie: string }[],
): Promise<EvidenceRecord[]> {
  if (cited.length === 0) return loadEvidence(context, instrument);
  const found = await loadEvidenceOfAll(context, [...new Set(cited.map(({ tie }) => tie))]);
  return cited.flatMap(({ source, tie }) => found.find((one) => one.of === tie && one.source === source) ?? []);
}

/** What is counted, in words: "members of the network", "parties to “Convention on the Rights of the Child”". */
export function completenessLabel({ subject, instrument }: CompletenessRecord, language: Language): string {
  return message(language, 'completeness.subject', {
    subject: instrument ? 'parties' : subject,
    name: instrument ? formatName(nameIn(instrument, language), language) : '',
  });
}
