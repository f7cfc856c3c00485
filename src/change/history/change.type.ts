import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../node/node.type';
import { connectionType } from '../../paging/connection.type';
import { InstantScalar } from '../../scalars/instant.scalar';
import { ChangeAction } from '../change-action';

registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'What a change did: the values of Change.action.',
  valuesConfig: {
    SAVE_ACTOR: { description: 'Recorded an actor, or another version of it.' },
    RECORD_TIE: { description: 'Recorded a tie.' },
    END_TIE: { description: 'Said until when a tie was true.' },
    RETRACT_TIE: { description: 'Withdrew a tie: it never was true.' },
    SAVE_PARTNERSHIP: { description: 'Recorded a partnership with its seats, or another version of them.' },
    SAVE_ACTION: { description: 'Recorded an action with who does it, or another version of them.' },
    ADD_EVIDENCE: { description: 'Recorded what another source says.' },
    RECORD_VALUE: { description: 'Recorded what a source reports of an indicator.' },
    RECORD_CRITERION: { description: 'Recorded how far a company is with a criterion of The Code.' },
    MERGE: { description: 'Said that two actors are one.' },
    UNMERGE: { description: 'Took a merge back.' },
    UNDO: { description: 'Took another change back.' },
    IMPORT: { description: 'Imported a folder or a workbook.' },
  },
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One recorded change, append-only.' })
export class Change extends Node {
  @Field(() => InstantScalar, {
    description: 'When it was recorded. No two changes share an instant: `@asOf(known:)` stands before or after each.',
  })
  at: string;

  @Field(() => String, {
    description: 'Who recorded it: a role, and a mark that only the provider of sign-in can trace to a person.',
  })
  by: string;

  @Field(() => String, { description: 'What it did: a value of ChangeAction.' })
  action: string;
}

export const ChangeConnection = connectionType('Change', () => Change);
