import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../../language/language';
import { pageKey } from '../../store/loading/by-key';
import { Lang } from '../../store/loading/lang';
import type { ReadContext } from '../../store/loading/read-context';
import { type Connection, toConnection } from '../../store/paging/connection';
import { SourceKind } from '../../store/model/enums';
import { PageArgs, pageRequest } from '../../store/paging/page';
import { NodeConnection } from '../node/node.type';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode, loadNodes, pageWithNodes } from '../node/node.loaders';
import { qualifierIn } from '../tie/tie-clause';
import type { TieRecord } from '../tie/tie-decoder';
import { type Citation, type EvidenceRecord, pageCitations } from './evidence.store';
import { Evidence, Source } from './evidence.type';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: 'The source that it cites.' })
  source(@Root() evidence: EvidenceRecord, @Ctx() context: ReadContext) {
    return loadNode(context, evidence.source);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The caveat of this evidence for a tie; null where it has none. See Tie.qualifier.',
  })
  qualifier(@Root() evidence: EvidenceRecord, @Lang() language: Language): string | null {
    return qualifierIn(evidence, language);
  }
}

const citationsOf = pageWithNodes(pageCitations);

/** Always the same object, so that its digest is computed once. */
const ALL = {};

/** Pages the nodes and ties with evidence from a source. Throws InputError for a bad page. */
async function findCitations(
  context: ReadContext,
  source: string,
  args: PageArgs,
): Promise<Connection<NodeRecord | TieRecord>> {
  const request = pageRequest(`Source.citedBy/${source}`, args, [0, '', '']);
  const page = await context.loaders.get(citationsOf).load(pageKey(source, ALL, request));
  const shown = page.items.slice(0, request.first);
  const nodes = await loadNodes(
    context,
    shown.flatMap(({ node, tie }) => (tie ? [] : [node])),
  );
  // Nodes precede ties in every page.
  const ties = shown.flatMap(({ tie }) => (tie ? [tie] : []));
  return toConnection<Citation, NodeRecord | TieRecord>(request, page, [...nodes, ...ties]);
}

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => SourceKind, { description: 'Its relationship to its subject; OTHER if not on record.' })
  kind(@Root() { kind }: NodeRecord & { kind?: SourceKind | null }): SourceKind {
    return kind ?? SourceKind.OTHER;
  }

  @FieldResolver(() => NodeConnection, {
    description:
      'The nodes and ties that its evidence supports or contradicts: nodes by English name, then ties by the English name of the node at their beginning. They are known at the standpoint, whatever their dates: see Tie.status. An indicator is listed for its values.',
  })
  citedBy(@Root() { id }: NodeRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    return findCitations(context, id, args);
  }
}
