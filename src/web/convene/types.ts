import type { ConveneEvidenceQuery, ConveneQuery } from '../graphql/graphql';
import type { ConveneActions } from './actions';
import type { Problem } from './problem';

export type ConveningList = NonNullable<ConveneQuery['conveningList']>;
export type Invitee = ConveningList['invitees'][number];
export type InviteePath = NonNullable<ConveneEvidenceQuery['conveningList']>['invitees'][number]['via'][number];

/** What each part of the view needs. */
export interface ConveneProps {
  problem: Problem;
  actions: ConveneActions;
  nameOfId: (id: string) => string;
}
