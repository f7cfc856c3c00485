import { type ClassType, ID, InputType } from 'type-graphql';
import { fieldType } from '../../graph/kinds/kind.type';
import type { Kind } from '../../kinds/kind';
import { declareField, named } from '../../store/graphql-class';
import type { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

/** An input of a kind: its date, links and fields by name. */
export type KindInput = Record<string, unknown> & {
  id?: string | null;
  visibility: Visibility;
  evidence: EvidenceInput[];
};

/** The input type of a kind. */
export function kindInputType({ type, inputDoc, evidenceDoc, date, links, fields, visibility }: Kind): ClassType {
  const input = named(`${type}Input`, class {});
  InputType({ description: inputDoc })(input);
  declareField(input, 'id', () => ID, {
    nullable: true,
    description: 'The one to change; a new one is recorded without it.',
  });
  declareField(input, date.name, () => PartialDateScalar, { description: date.inputDoc ?? date.doc });
  for (const [name, { doc, inputDoc: description = doc, isList, isRequired }] of Object.entries(links)) {
    const optional = isList ? { defaultValue: [] } : { nullable: true };
    declareField(input, name, () => (isList ? [ID] : ID), { description, ...(!isRequired && optional) });
  }
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'instant') continue;
    const description = field.inputDoc ?? field.doc;
    const isVisibility = name === 'visibility';
    const optional = isVisibility ? { defaultValue: visibility.initial } : { nullable: true };
    declareField(input, name, fieldType(field), { description, ...optional });
  }
  declareField(input, 'evidence', () => [EvidenceInput], { description: evidenceDoc });
  return input;
}
