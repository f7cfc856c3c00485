import { bilingual } from '../language/message';
import { Extent, ROSTER_TYPES, RosterKind, rostersOfType } from '../store/model/roster';
import { Visibility } from '../store/model/visibility';
import { choice, date, flag, number, text } from './record';
import { describeReport, type ValueProblem, type ReportValues, type Subject } from './report';

/** A statement of a source about the extent of a list. */
export const ROSTER = describeReport({
  type: 'RosterStatement',
  name: 'Roster',
  file: 'rosters.csv',
  doc: 'A statement of a source about a list, visible to the same viewers as the owner of the list.',
  inputDoc: 'A statement of a source about a list: its extent on record and its size.',
  argumentDoc: 'The statement about the list.',
  evidenceDoc: 'At least one source that supports this.',
  recordDoc:
    'Records the extent to which a list is on record, by its source; it replaces a statement of the same date. While a list is stated as COMPLETE, a tie above PUBLIC that enters it is rejected: ROSTER_COMPLETE.',
  parent: {
    name: 'node',
    types: ROSTER_TYPES,
    noun: 'a node with lists',
    inputDoc: 'The owner of the list: an actor, a partnership, an action, a campaign, an opportunity or an instrument.',
  },
  fields: {
    of: choice(RosterKind, { isRequired: true, doc: 'The kind of the list.' }),
    extent: choice(Extent, {
      isRequired: true,
      unsaid: Extent.UNKNOWN,
      misfit: 'OUT_OF_RANGE.extent',
      doc: 'The extent to which the list is on record for the date: COMPLETE or PARTIAL.',
      inputDoc: 'The extent: COMPLETE or PARTIAL.',
    }),
    reported: number({
      min: 0,
      misfit: 'OUT_OF_RANGE.reported',
      doc: 'The size of the list; null where the source does not state it.',
      inputDoc: 'The size of the list by the source, from 0; without it the list is never complete.',
    }),
    atLeast: flag({
      field: 'isMinimum',
      isFalseBlank: true,
      doc: 'True where the source states that the list has more than `reported`.',
      inputDoc: 'True where the source states that the list has more than `reported`. Not for a COMPLETE list.',
    }),
    asOf: date({
      doc: 'The date of the statement; null where unknown.',
      inputDoc:
        'The date of the statement, not in the future; for SESSIONS the date until which they are on record. The latest one decides.',
    }),
    note: text(),
    visibility: choice(Visibility),
  },
  visibility: 'OF_SUBJECT',
  wordsOf: ({ of }) => bilingual(`label.ROSTER.${of as RosterKind}`),
  identity: ['of', 'extent', 'reported', 'atLeast'],
  sameError: 'ALREADY_RECORDED.roster',
  replaces: ['of'],
  mayBeAhead: isAnnounced,
  form: {
    listOf: ['node'],
    list: ['of'],
    extent: ['extent'],
    reported: ['reported', 'atLeast'],
    asOf: ['asOf'],
  },
  check: checkList,
});

/** Returns true for sessions, which are announced in advance. */
function isAnnounced({ of }: ReportValues): boolean {
  return of === RosterKind.SESSIONS;
}

function checkList({ of, extent, reported, atLeast }: ReportValues, { type }: Subject): ValueProblem[] {
  const misfits: ValueProblem[] = [];
  const lists: string[] = type ? rostersOfType(type) : [];
  if (lists.length > 0 && !lists.includes(of as string))
    misfits.push({
      field: 'of',
      error: 'OUT_OF_RANGE.roster',
      values: { lists: lists.join(', ') },
      expected: `a list that nodes of this type have: ${lists.join(', ')}`,
    });
  if (atLeast && typeof reported !== 'number')
    misfits.push({
      field: 'reported',
      cell: 'atLeast',
      error: 'INCOMPLETE.reported',
      expected: 'nothing without the number that the list has more than',
    });
  if (atLeast && extent === Extent.COMPLETE)
    misfits.push({
      field: 'atLeast',
      error: 'OUT_OF_RANGE.atLeast',
      expected: 'nothing: a list with more than `reported` is PARTIAL',
    });
  return misfits;
}
