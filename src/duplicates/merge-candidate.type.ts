import { ObjectType } from 'type-graphql';

@ObjectType({ description: 'Two actors that may be one and the same, written down twice.' })
export class MergeCandidate {}
