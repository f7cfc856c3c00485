import { registerEnumType } from 'type-graphql';
import { type Kind, schemaName } from '../kinds/kind';

/** The kinds of changes. */
export enum ChangeAction {
  SAVE_ACTOR = 'SAVE_ACTOR',
  RECORD_TIE = 'RECORD_TIE',
  CORRECT_TIE = 'CORRECT_TIE',
  END_TIE = 'END_TIE',
  RETRACT_TIE = 'RETRACT_TIE',
  ANSWER_TIES = 'ANSWER_TIES',
  RECORD_INVITATIONS = 'RECORD_INVITATIONS',
  SAVE_PARTNERSHIP = 'SAVE_PARTNERSHIP',
  SAVE_ACTION = 'SAVE_ACTION',
  SAVE_CAMPAIGN = 'SAVE_CAMPAIGN',
  SAVE_OPPORTUNITY = 'SAVE_OPPORTUNITY',
  SAVE_COMMITMENT = 'SAVE_COMMITMENT',
  RECORD_FOLLOW_UP = 'RECORD_FOLLOW_UP',
  RECORD_ENGAGEMENT = 'RECORD_ENGAGEMENT',
  RECORD_ROSTER = 'RECORD_ROSTER',
  SAVE_MEETING = 'SAVE_MEETING',
  SAVE_PICTURE = 'SAVE_PICTURE',
  REMOVE_PICTURE = 'REMOVE_PICTURE',
  ADD_EVIDENCE = 'ADD_EVIDENCE',
  RECORD_VALUE = 'RECORD_VALUE',
  RECORD_CRITERION = 'RECORD_CRITERION',
  MERGE = 'MERGE',
  UNMERGE = 'UNMERGE',
  KEEP_APART = 'KEEP_APART',
  UNDO = 'UNDO',
  IMPORT = 'IMPORT',
  RESTRICT = 'RESTRICT',
  ERASE = 'ERASE',
}

registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'The kind of a change.',
  valuesConfig: {
    SAVE_ACTOR: { description: 'Recorded an actor, or a new version of one.' },
    RECORD_TIE: { description: 'Recorded a tie.' },
    CORRECT_TIE: { description: 'Corrected the statements about a tie.' },
    END_TIE: { description: 'Recorded the end of a tie.' },
    RETRACT_TIE: { description: 'Withdrew a tie that was never true.' },
    ANSWER_TIES: {
      description:
        'Recorded of several ties which remain true, which ended and which never were true; for the sheet of a member also its corrections and additions.',
    },
    RECORD_INVITATIONS: { description: 'Recorded invitations or the answers to them.' },
    SAVE_PARTNERSHIP: { description: 'Recorded a partnership with its seats, or a new version of them.' },
    SAVE_ACTION: { description: 'Recorded an action with its actors, or a new version of them.' },
    SAVE_CAMPAIGN: { description: 'Recorded a campaign with its participants and targets, or a new version of them.' },
    SAVE_OPPORTUNITY: { description: 'Recorded an opportunity, or a new version of one.' },
    SAVE_COMMITMENT: { description: 'Recorded a commitment, or a new version of one.' },
    RECORD_FOLLOW_UP: { description: 'Recorded a report about the outcome of a commitment.' },
    RECORD_ENGAGEMENT: { description: 'Recorded whether an organisation may be approached.' },
    RECORD_ROSTER: { description: 'Recorded how much of a roster is on record.' },
    SAVE_MEETING: { description: 'Recorded a meeting, or a new version of one.' },
    SAVE_PICTURE: { description: 'Saved a picture of the network, or a new version of one.' },
    REMOVE_PICTURE: { description: 'Removed a saved picture of the network.' },
    ADD_EVIDENCE: { description: 'Added evidence for or against a record.' },
    RECORD_VALUE: { description: 'Recorded a reported value of an indicator.' },
    RECORD_CRITERION: { description: 'Recorded a company’s status on a criterion of The Code.' },
    MERGE: { description: 'Merged two actors into one.' },
    UNMERGE: { description: 'Reverted a merge.' },
    KEEP_APART: { description: 'Recorded that actors are not the same.' },
    UNDO: { description: 'Reverted another change.' },
    IMPORT: { description: 'Imported a folder or a workbook, or loaded the seed.' },
    RESTRICT: { description: 'Restricted the visibility of a tie, over all its history.' },
    ERASE: { description: 'Erased a record with its history. Does not identify the record.' },
  },
});

/** Returns the kind of the change that saves a record of a kind. */
export function saveActionOf(kind: Kind): ChangeAction {
  const name = schemaName(kind).toUpperCase();
  const action = Object.values(ChangeAction).find((value) => value === `SAVE_${name}`);
  if (!action) throw new Error(`There is no action SAVE_${name}`);
  return action;
}
