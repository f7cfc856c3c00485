import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { NETWORK } from '../../store/model/record-ids';
import { Extent, RosterKind } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';
import type { EvidenceRecord } from '../evidence/evidence.store';
import type { NodeRecord } from '../node/node-decoder';
import { loadAllOfType } from '../node/node.loaders';
import { loadPartyRoster } from '../roster/roster.loaders';
import { isLowerBound, loadValueEvidence } from './framework.loaders';
import { loadReported } from './reported-figure';

export enum CompletenessSubject {
  MEMBERS = 'members',
  MEMBER_COUNTRIES = 'memberCountries',
  CODE_SIGNATORIES = 'codeSignatories',
  LOCAL_CODE_REPRESENTATIVES = 'localCodeRepresentatives',
  PARTIES = 'parties',
}

/** The numbers on record at the standpoint; each record counts once. */
type RecordedCounts = Record<Exclude<`${CompletenessSubject}`, 'parties'>, number>;

/** Counts the records of the network and The Code. */
async function countRecorded(read: Run): Promise<RecordedCounts> {
  const [counts] = await read<RecordedCounts>('framework/count-recorded', { network: NETWORK });
  return counts!;
}

/** The indicator with each figure that sources report, in the order of the answer. */
const REPORTED_AS = {
  members: 'NETWORK-MEMBERS',
  memberCountries: 'NETWORK-COUNTRIES',
  codeSignatories: 'CODE-SIGNATORIES',
  localCodeRepresentatives: 'CODE-LOCAL-REPRESENTATIVES',
} as const satisfies Record<keyof RecordedCounts, string>;

const MAX_EVIDENCE = 100;

export interface CompletenessRecord {
  subject: `${CompletenessSubject}`;
  recorded: number;
  reported: number;
  asOf: string;
  atLeast: boolean;
  instrument: NodeRecord | null;
  evidence: () => Promise<EvidenceRecord[]>;
}

/** Loads recorded and reported numbers: network, The Code, instruments with a complete list. */
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
  const all = await loadAllOfType(context, 'Instrument');
  const counts = all.map(async (instrument): Promise<CompletenessRecord[]> => {
    const roster = await loadPartyRoster(context, instrument.id);
    const { of, extent, recorded, reported, asOf, evidence } = roster;
    if (of !== RosterKind.PARTIES || extent !== Extent.COMPLETE || reported === null || asOf === null) return [];
    return [{ subject: 'parties', recorded, reported, asOf, atLeast: false, instrument, evidence }];
  });
  return (await Promise.all(counts)).flat();
}

/** Formats the subject: "members of the network", "parties to “Convention on …”". */
export function completenessLabel({ subject, instrument }: CompletenessRecord, language: Language): string {
  return message(language, 'completeness.subject', {
    subject,
    name: instrument ? formatName(nameIn(instrument, language), language) : '',
  });
}
