import { bilingual } from '../language/message';
import { Extent, ROSTER_TYPES, RosterKind, rostersOfType } from '../store/model/roster';
import { Visibility } from '../store/model/visibility';
import { choice, date, flag, number, text } from './record';
import { describeReport, type Misfit, type Said, type Subject } from './report';

/** A statement of a source about a list: how much of it is on record. */
export const ROSTER = describeReport({
  type: 'RosterStatement',
  name: 'Roster',
  file: 'rosters.csv',
  doc: 'What a source says of a list. Who may see the node whose list it is may see it.',
  inputDoc: 'What a source says of a list: how much of it is on record, and of how many.',
  argumentDoc: 'What is said of which list.',
  evidenceDoc: 'At least one source that says so.',
  recordDoc:
    'Records how much of a list is on record, as its source says; for the same date, in place of what was recorded. While a list is said to be COMPLETE, no tie above PUBLIC that enters it is recorded: ROSTER_COMPLETE.',
  parent: {
    name: 'node',
    types: ROSTER_TYPES,
    noun: 'a node with lists',
    inputDoc: 'Whose list: an actor, a partnership, an action, a campaign, an opportunity or an instrument.',
  },
  fields: {
    of: choice(RosterKind, { isRequired: true, doc: 'Of what it is the list.' }),
    extent: choice(Extent, {
      isRequired: true,
      unsaid: Extent.UNKNOWN,
      misfit: 'OUT_OF_RANGE.extent',
      doc: 'COMPLETE or PARTIAL: how much of the list is on record, for the date.',
      inputDoc: 'COMPLETE or PARTIAL.',
    }),
    reported: number({
      min: 0,
      misfit: 'OUT_OF_RANGE.reported',
      doc: 'How many the list has; null where the source does not say.',
      inputDoc: 'How many the list has by the source, from 0; without it the list is never complete.',
    }),
    atLeast: flag({
      isFalseBlank: true,
      doc: 'The source says that there are more than `reported`.',
      inputDoc: 'The source says that there are more than `reported`. Not of a COMPLETE list.',
    }),
    asOf: date({
      doc: 'The date for which it says so; null where unknown.',
      inputDoc:
        'The date for which the source says so, not in the future; of SESSIONS until when they are on record. The latest one decides.',
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

/** Sessions are announced. */
function isAnnounced({ of }: Said): boolean {
  return of === RosterKind.SESSIONS;
}

function checkList({ of, extent, reported, atLeast }: Said, { type }: Subject): Misfit[] {
  const misfits: Misfit[] = [];
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
