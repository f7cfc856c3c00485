import { Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type DatedKind, type Kind, storedDate } from '../../kinds/kind';
import { schemaField } from '../../kinds/record';
import { addMethod } from '../../store/graphql-class';
import type { ReadContext } from '../../store/loading/read-context';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { declareReads } from '../reading/reads';
import type { ConnectionSelection } from '../reading/select';
import { SelectedConnection } from '../reading/selected';
import { relatedNodes, relatedPages, relationOf } from '../node/node-lists';
import { loadNodeOfType } from '../node/node.loaders';
import type { FindRecords, KindListArgs, LinkReader } from './kind.store';
import { isStoredDate, type KindTypes, linkType } from './kind.type';

/** Reads the nodes to which a record is tied in one role. */
export type ReadLink = (context: ReadContext, id: string, link: string) => Promise<NodeRecord[]>;

/** Creates the resolver of the list of a kind. */
export function listResolver(kind: Kind, { connection, listArgs }: KindTypes, find: FindRecords): NewableFunction {
  class ListResolver {}
  Resolver()(ListResolver);
  addMethod(
    ListResolver,
    kind.list,
    Query(() => connection, { nullable: true, description: kind.listDoc }),
    [Args(() => listArgs), Ctx(), SelectedConnection()] as ParameterDecorator[],
    (args: KindListArgs, context: ReadContext, selection: ConnectionSelection | null) => find(context, args, selection),
  );
  return ListResolver;
}

/** Creates the resolver of fields that are not stored: ties, the parent and renamed dates. */
export function recordResolver(kind: Kind, object: ClassType, readLink?: ReadLink): NewableFunction {
  class RecordResolver {}
  Resolver(() => object)(RecordResolver);
  const addField = (
    name: string,
    type: () => unknown,
    { doc: description = '', isRequired = false }: { doc?: string; isRequired?: boolean },
    resolve: (record: NodeRecord, context: ReadContext) => unknown,
  ) => {
    const decorate = FieldResolver(type as never, { description, nullable: !isRequired });
    addMethod(RecordResolver, name, decorate, [Root(), Ctx()] as ParameterDecorator[], resolve);
  };
  for (const [name, date] of Object.entries(kind.dates)) {
    const stored = storedDate(kind, name) as 'since';
    if (!isStoredDate(name))
      addField(
        schemaField(name, date),
        () => PartialDateScalar,
        date,
        (record) => record[stored],
      );
  }
  for (const [name, link] of Object.entries(kind.links)) {
    const { doc, isList, isRequired } = link;
    if (!doc) continue;
    // Ended ties count too.
    const relation = relationOf(link);
    addField(name, linkType(link), { doc, isRequired: isList || isRequired }, async (record, context) => {
      const id = storedIdOf(record);
      const nodes = await (readLink ? readLink(context, id, name) : relatedNodes(context, id, relation));
      return isList ? nodes : (nodes[0] ?? null);
    });
    if (!readLink)
      declareReads(RecordResolver, name, { list: 'related', loader: relatedPages, of: () => relation, isWhole: true });
  }
  const { parent } = kind;
  if (parent?.doc) {
    const [type] = parent.types;
    const parentType = linkType({ nodeTypes: parent.types, isList: false });
    addField(parent.name, parentType, parent, (record, context) => loadNodeOfType(context, type!, record.parent));
  }
  if (!('names' in kind)) {
    const evidence = { doc: 'The evidence for it, newest first.', isRequired: true };
    addField(
      'evidence',
      () => [Evidence],
      evidence,
      ({ id }, context) => loadEvidence(context, id),
    );
  }
  return RecordResolver;
}

/** Creates the resolver of the records of a kind that are tied to an actor. */
export function actorListResolver(
  kind: DatedKind,
  { connection }: KindTypes,
  { ofActor }: LinkReader,
): NewableFunction {
  class ActorListResolver {}
  Resolver(() => Actor)(ActorListResolver);
  addMethod(
    ActorListResolver,
    kind.list,
    FieldResolver(() => connection, { description: kind.ofActorsDoc }),
    [Root(), Ctx(), Args(() => PageArgs)] as ParameterDecorator[],
    ({ id }: NodeRecord, context: ReadContext, args: PageArgs) => ofActor(context, id, args),
  );
  return ActorListResolver;
}
