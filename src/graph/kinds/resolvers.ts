import { DATED_KINDS, KINDS, NAMED_KINDS } from '../../kinds/kinds';
import type { NodeType } from '../../store/model/node-type';
import { ACTION_LIST } from '../action/action.resolver';
import { loadCommitmentLink } from '../commitment/commitment.loaders';
import { COMMITMENT_LIST } from '../commitment/commitment.resolver';
import { OPPORTUNITY_LIST } from '../opportunity/opportunity.resolver';
import { actorListResolver, listResolver, type ReadLink, recordResolver } from './kind.resolver';
import { linkReaderOf, type ListHooks, listFinder } from './kind.store';
import { typesOf } from './types';

/** Parameters and gaps of a kind's list that its description does not give. */
const LISTS: Partial<Record<NodeType, ListHooks>> = {
  AdvocacyAction: ACTION_LIST,
  Opportunity: OPPORTUNITY_LIST,
  Commitment: COMMITMENT_LIST,
};

/** How the links of a kind are read, where that is not by ties that held at some time. */
const LINKS: Partial<Record<NodeType, ReadLink>> = { Commitment: loadCommitmentLink };

/** The resolvers of the lists of kinds, and of what their records are linked to. */
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
