import { Field, ID, InputType } from 'type-graphql';
import { InvitationAnswer } from '../../store/model/tie-state';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { EvidenceInput } from '../evidence/evidence-input.type';

@InputType({ description: 'Actors that were invited to the same thing, and gave the same answer on the same date.' })
export class InvitationsInput {
  @Field(() => ID, { description: 'The partnership, action or campaign that they were invited to.' })
  to: string;

  @Field(() => [ID], {
    description: 'The actors, 1 to 100, each once; a country stands for its government.',
  })
  actors: string[];

  @Field(() => InvitationAnswer, {
    defaultValue: InvitationAnswer.INVITED,
    description: 'What came of it. CAME also records a seat, PARTICIPATES_IN, unless there is one.',
  })
  answer: InvitationAnswer;

  @Field(() => PartialDateScalar, {
    description:
      'When they were invited or answered. It ends an answer of an earlier date, replaces one of the same date, and is an error before a later one.',
  })
  on: string;

  @Field(() => [EvidenceInput], {
    defaultValue: [],
    description: 'The sources that say so; CAME needs at least one.',
  })
  evidence: EvidenceInput[];
}
