import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Kind } from '../../kinds/kind';
import { addMethod } from '../../store/graphql-class';
import type { ReadContext } from '../../store/loading/read-context';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { NodeRecord } from '../node/node-decoder';
import type { KindListArgs, KindReader } from './kind.store';
import { type KindTypes, linkType } from './kind.type';

/** The resolvers of a kind: its list, the fields of its records that are not stored, and its list of an actor. */
export function kindResolvers(kind: Kind, { object, connection, listArgs }: KindTypes, reader: KindReader) {
  class RecordResolver {}
  Resolver(() => object)(RecordResolver);
  addMethod(
    RecordResolver,
    kind.list,
    Query(() => connection, { nullable: true, description: kind.listDoc }),
    [Args(() => listArgs), Ctx()] as ParameterDecorator[],
    (args: KindListArgs, context: ReadContext) => reader.find(context, args),
  );
  const addField = (
    name: string,
    type: () => unknown,
    description: string,
    resolve: (record: NodeRecord, context: ReadContext) => unknown,
  ) => {
    const decorate = FieldResolver(type as never, { description });
    addMethod(RecordResolver, name, decorate, [Root(), Ctx()] as ParameterDecorator[], resolve);
  };
  addField(
    kind.date.name,
    () => PartialDateScalar,
    kind.date.doc,
    ({ since }) => since,
  );
  for (const [name, link] of Object.entries(kind.links)) {
    const load = link.isList ? reader.linkedNodes : reader.linkedNode;
    addField(name, linkType(link), link.doc, ({ id }, context) => load(context, id, name));
  }
  const evidence = 'The evidence for it, newest first.';
  addField(
    'evidence',
    () => [Evidence],
    evidence,
    ({ id }, context) => loadEvidence(context, id),
  );

  class ActorListResolver {}
  Resolver(() => Actor)(ActorListResolver);
  addMethod(
    ActorListResolver,
    kind.list,
    FieldResolver(() => connection, { description: kind.ofActorsDoc }),
    [Root(), Ctx(), Args(() => PageArgs)] as ParameterDecorator[],
    ({ id }: NodeRecord, context: ReadContext, args: PageArgs) => reader.ofActor(context, id, args),
  );
  return [RecordResolver, ActorListResolver];
}
