import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { UNKNOWN_CODES } from './unknown';

const CODES = Object.entries(UNKNOWN_CODES).map(([code, lacking]) => `${code}: ${lacking}`);

@ObjectType({
  simpleResolvers: true,
  description: 'Something that the graph does not know: nothing on record, which does not mean that there is nothing.',
})
export class Unknown {
  @Field(() => String, { description: `For programs, one of: ${CODES.join('; ')}.` })
  code: string;
}
