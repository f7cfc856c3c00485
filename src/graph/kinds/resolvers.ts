import { DATED_KINDS, KINDS, NAMED_KINDS } from '../../kinds/kinds';
import type { NodeType } from '../../store/model/node-type';
import { ACTION_LIST } from '../action/action.resolver';
import { seatParameters } from '../filter/seat-parameters';
import { loadCommitmentLink } from '../commitment/commitment.loaders';
import { COMMITMENT_LIST } from '../commitment/commitment.resolver';
import { OPPORTUNITY_LIST } from '../opportunity/opportunity.resolver';
import { actorListResolver, listResolver, type ReadLink, recordResolver } from './kind.resolver';
import { linkReaderOf, type ListHooks, listFinder } from './kind.store';
import { typesOf } from './types';

/** Parameters and gaps of a kind's list that are not in its description. */
const LISTS: Partial<Record<NodeType, ListHooks>> = {
  AdvocacyAction: ACTION_LIST,
  Campaign: { parameters: seatParameters },
  Opportunity: OPPORTUNITY_LIST,
  Commitment: COMMITMENT_LIST,
};

/** Readers of tied nodes for kinds that do not use ties current at any time. */
const LINKS: Partial<Record<NodeType, ReadLink>> = { Commitment: loadCommitmentLink };

/** The resolvers of the lists of kinds, and of the nodes tied to their records. */
export const KIND_RESOLVERS: readonly NewableFunction[] = [
  ...KINDS.filter(({ listed }) => listed).map((kind) =>
    listResolver(kind, typesOf(kind), listFinder(kind, LISTS[kind.type])),
  ),
  ...NAMED_KINDS.map((kind) => recordResolver(kind, typesOf(kind).object, LINKS[kind.type])),
  ...DATED_KINDS.flatMap((kind) => {
    const reader = linkReaderOf(kind);
    const types = typesOf(kind);
    return [recordResolver(kind, types.object, reader.linked), actorListResolver(kind, types, reader)];
  }),
];
