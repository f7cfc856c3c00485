import { type ClassType, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { schemaField } from '../../kinds/record';
import { type Report, defaultValueOf } from '../../kinds/report';
import { addMethod, declareField, nameClass } from '../../store/graphql-class';
import type { ReadContext } from '../../store/loading/read-context';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { fieldType } from './kind.type';

/** Creates the type of the reports of a kind, and the resolver of its described fields. */
export function reportType({ type, doc, fields }: Report): { object: ClassType; resolver: NewableFunction } {
  const object = nameClass(type, class extends Node {});
  ObjectType({ implements: Node, simpleResolvers: true, description: doc })(object);
  class ReportResolver {}
  Resolver(() => object)(ReportResolver);
  for (const [name, field] of Object.entries(fields)) {
    if (!field.doc) continue;
    const [typeOf, defaultValue] = [fieldType(field), defaultValueOf(field)];
    const options = { name: schemaField(name, field), description: field.doc };
    if (defaultValue === undefined) declareField(object, name, typeOf, { ...options, nullable: !field.isRequired });
    else {
      const decorate = FieldResolver(typeOf as never, options);
      const valueOf = (report: Record<string, unknown>) => report[name] ?? defaultValue;
      addMethod(ReportResolver, name, decorate, [Root()] as ParameterDecorator[], valueOf);
    }
  }
  addMethod(
    ReportResolver,
    'evidence',
    FieldResolver(() => [Evidence], { description: 'The evidence for it, newest first.' }),
    [Root(), Ctx()] as ParameterDecorator[],
    ({ id }: NodeRecord, context: ReadContext) => loadEvidence(context, id),
  );
  return { object, resolver: ReportResolver };
}
