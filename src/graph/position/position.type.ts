import { Field, ObjectType } from 'type-graphql';
import { Stance } from '../../store/model/tie-state';
import { Tie } from '../tie/tie.type';

@ObjectType({
  simpleResolvers: true,
  description: 'Where an organisation stands on an objective, a campaign or an instrument, and on what evidence.',
})
export class Position {
  @Field(() => Stance, { description: 'Where it stands.' })
  stance: Stance;

  @Field(() => Tie, { description: 'The tie that says so, with its dates and evidence.' })
  tie: unknown;
}
