import { StakeholderGroup } from '../src/store/model/actor-kind';
import type { FactRow } from './fact-row';
import { inFrench } from './french';
import { keyedTable } from './tables';

/** Participants that a source speaks of without naming them. */
interface NotNamed {
  /** The groups that the source names, each once. */
  participantsNotNamed: string[];
  participantsNotes: string[];
  participantsNotesFr: string[];
}

/** Returns a function from the participants_note rows of an initiative to its properties, none where it has no such row. */
export function participantsNotNamed(): (rows: readonly FactRow[]) => Partial<NotNamed> {
  const table = keyedTable('participants-not-named', 'initiative', 'note');
  const french = inFrench();
  return (rows) => {
    if (rows.length === 0) return {};
    const notes = rows.map((row) => row.text('value'));
    const groups = [...new Set(rows.flatMap((row) => groupsOf(row, table)))];
    return {
      ...(groups.length > 0 && { participantsNotNamed: groups }),
      participantsNotes: notes,
      participantsNotesFr: notes.map(french),
    };
  };
}

function groupsOf(row: FactRow, table: ReadonlyMap<string, FactRow>): string[] {
  const key = `${row.text('initiative_code')} ${row.text('value')}`;
  const reviewed = table.get(key) ?? row.fail('value', 'a note that tables/participants-not-named.csv has');
  return reviewed.list('groups').map((group) => {
    if (!Object.hasOwn(StakeholderGroup, group)) reviewed.fail('groups', 'stakeholder groups');
    return group;
  });
}
