import { registerEnumType } from 'type-graphql';

/** The kinds of changes. */
export enum ChangeAction {
  SAVE_ACTOR = 'SAVE_ACTOR',
  RECORD_TIE = 'RECORD_TIE',
  END_TIE = 'END_TIE',
  RETRACT_TIE = 'RETRACT_TIE',
  SAVE_PARTNERSHIP = 'SAVE_PARTNERSHIP',
  SAVE_ACTION = 'SAVE_ACTION',
  ADD_EVIDENCE = 'ADD_EVIDENCE',
  RECORD_VALUE = 'RECORD_VALUE',
  RECORD_CRITERION = 'RECORD_CRITERION',
  MERGE = 'MERGE',
  UNMERGE = 'UNMERGE',
  UNDO = 'UNDO',
  IMPORT = 'IMPORT',
  RESTRICT = 'RESTRICT',
  ERASE = 'ERASE',
}

registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'What a change did: the values of Change.action.',
  valuesConfig: {
    SAVE_ACTOR: { description: 'Recorded an actor, or a new version of one.' },
    RECORD_TIE: { description: 'Recorded a tie.' },
    END_TIE: { description: 'Recorded when a tie ended.' },
    RETRACT_TIE: { description: 'Withdrew a tie that was never true.' },
    SAVE_PARTNERSHIP: { description: 'Recorded a partnership with its seats, or a new version of them.' },
    SAVE_ACTION: { description: 'Recorded an action with its actors, or a new version of them.' },
    ADD_EVIDENCE: { description: 'Added evidence for or against a record.' },
    RECORD_VALUE: { description: 'Recorded a reported value of an indicator.' },
    RECORD_CRITERION: { description: 'Recorded a company’s status on a criterion of The Code.' },
    MERGE: { description: 'Merged two actors into one.' },
    UNMERGE: { description: 'Reverted a merge.' },
    UNDO: { description: 'Reverted another change.' },
    IMPORT: { description: 'Imported a folder or a workbook.' },
    RESTRICT: { description: 'Raised who may see a tie, over all its history.' },
    ERASE: { description: 'Erased a record with its history. Does not say which.' },
  },
});
