import { Language } from '../../language/language';
import { formatTitle, formatWords } from '../../language/names';
import { type DataGap } from '../../language/unknown';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { type NodeRecord } from '../node/node-decoder';
import { groupLabel } from '../tally/tally-label';

/** The properties about participants of an initiative that sources mention without names. */
interface NotNamed {
  participantsNotNamed?: StakeholderGroup[] | null;
  participantsNotes?: string[] | null;
  participantsNotesFr?: string[] | null;
}

/** Returns the groups that take part by a source that names no participant. */
export function groupsNotNamed({ participantsNotNamed }: NodeRecord & NotNamed): StakeholderGroup[] {
  return participantsNotNamed ?? [];
}

/** Creates the gap of unnamed participants; `notesIn` returns the sources' notes in a language. */
export function participantsNotNamed(
  groups: readonly StakeholderGroup[],
  notesIn: (language: Language) => readonly string[] = () => [],
): DataGap {
  const values = (language: Language) => ({
    groups: formatList(
      groups.map((group) => groupLabel(group, language)),
      language,
    ),
    notes: formatList(
      notesIn(language).map((note) => formatTitle(note, language)),
      language,
    ),
  });
  return { code: 'PARTICIPANT_NOT_NAMED', values };
}

/** Lists the gap of an initiative with unnamed participants. */
export function unknownParticipants(initiative: NodeRecord & NotNamed): DataGap[] {
  const { participantsNotes, participantsNotesFr } = initiative;
  const groups = groupsNotNamed(initiative);
  const notesIn = (language: Language) =>
    (language === Language.FR ? participantsNotesFr : null) ?? participantsNotes ?? [];
  return groups.length + (participantsNotes ?? []).length > 0 ? [participantsNotNamed(groups, notesIn)] : [];
}

function formatList(words: readonly string[], language: Language): string {
  return words.length > 0 ? formatWords(words, language, 'conjunction') : 'none';
}
