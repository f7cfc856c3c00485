import { type ClassType, ID, InputType } from 'type-graphql';
import { fieldType } from '../../graph/kinds/kind.type';
import { type Kind, schemaName } from '../../kinds/kind';
import { schemaField } from '../../kinds/record';
import { declareField, nameClass } from '../../store/graphql-class';
import type { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

/** The input of a kind: its names, dates, links and fields. */
export type KindInput = Record<string, unknown> & {
  id?: string | null;
  visibility: Visibility;
  evidence: EvidenceInput[];
};

const NULLABLE = { nullable: true };

/** Returns the input type of a kind. */
export function kindInputType(kind: Kind): ClassType {
  const input = nameClass(`${schemaName(kind)}Input`, class {});
  InputType({ description: kind.inputDoc })(input);
  const declare = (name: string, type: () => unknown, description: string | undefined, options = {}) => {
    if (description) declareField(input, name, type, { description, ...options });
  };
  declare('id', () => ID, 'The one to change; a new one is recorded without it.', NULLABLE);
  for (const [name, doc] of Object.entries('names' in kind ? (kind.names as object) : {})) {
    declare(name, () => String, doc as string, name === 'nameFr' ? NULLABLE : {});
  }
  for (const [name, date] of Object.entries(kind.dates)) {
    const { doc, inputDoc = doc, isRequired } = date;
    declare(schemaField(name, date), () => PartialDateScalar, inputDoc, isRequired ? {} : NULLABLE);
  }
  if (kind.parent) declare(kind.parent.name, () => ID, kind.parent.inputDoc, NULLABLE);
  for (const [name, { doc, inputDoc = doc, nodeTypes, isList, isRequired }] of Object.entries(kind.links)) {
    // Countries are referenced by their codes.
    const id = nodeTypes.every((type) => type === 'Country') ? String : ID;
    const optional = isList ? { defaultValue: [] } : NULLABLE;
    declare(name, () => (isList ? [id] : id), inputDoc, isRequired ? {} : optional);
  }
  for (const [name, field] of Object.entries(kind.fields)) {
    const { kind: stored, doc, inputDoc = doc, initial, isRequired } = field;
    if (stored === 'instant') continue;
    const optional = initial === undefined ? { nullable: !isRequired } : { defaultValue: initial };
    declare(schemaField(name, field), fieldType(field), inputDoc, optional);
  }
  declare('evidence', () => [EvidenceInput], kind.evidenceDoc);
  return input;
}
