import { Language } from '../../language/language';
import { formatTitle, formatWords } from '../../language/names';
import { type DataGap } from '../../language/unknown';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { type NodeRecord } from '../node/node-decoder';
import { groupLabel } from '../tally/tally-label';

/** What sources say of the participants of an initiative whom they do not name. */
interface NotNamed {
  participantsNotNamed?: StakeholderGroup[] | null;
  participantsNotes?: string[] | null;
  participantsNotesFr?: string[] | null;
}

/** The groups of which a source says that they take part in an initiative, without naming anybody. */
export function groupsNotNamed({ participantsNotNamed }: NodeRecord & NotNamed): StakeholderGroup[] {
  return participantsNotNamed ?? [];
}

/** That sources speak of participants of these groups without naming them; `notesIn` is what they say in a language. */
export function participantsNotNamed(
  groups: readonly StakeholderGroup[],
  notesIn: (language: Language) => readonly string[] = () => [],
): DataGap {
  const values = (language: Language) => ({
    groups: listed(
      groups.map((group) => groupLabel(group, language)),
      language,
    ),
    notes: listed(
      notesIn(language).map((note) => formatTitle(note, language)),
      language,
    ),
  });
  return { code: 'PARTICIPANT_NOT_NAMED', values };
}

/** What is unknown of an initiative: who takes part in it without being named. */
export function unknownParticipants(initiative: NodeRecord & NotNamed): DataGap[] {
  const { participantsNotes, participantsNotesFr } = initiative;
  const groups = groupsNotNamed(initiative);
  const notesIn = (language: Language) =>
    (language === Language.FR ? participantsNotesFr : null) ?? participantsNotes ?? [];
  return groups.length + (participantsNotes ?? []).length > 0 ? [participantsNotNamed(groups, notesIn)] : [];
}

function listed(words: readonly string[], language: Language): string {
  return words.length > 0 ? formatWords(words, language, 'conjunction') : 'none';
}
