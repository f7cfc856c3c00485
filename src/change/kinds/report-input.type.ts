import { type ClassType, ID, InputType } from 'type-graphql';
import { fieldType } from '../../graph/kinds/kind.type';
import { schemaField } from '../../kinds/record';
import { type Report, type ReportField, type ReportValues, defaultValueOf } from '../../kinds/report';
import { declareField, nameClass } from '../../store/graphql-class';
import { EvidenceInput } from '../evidence/evidence-rows';

/** The input of a report: the id of its record, and its fields by name. */
export type ReportInput = Record<string, unknown> & { asOf: string; evidence: EvidenceInput[] };

/** Returns the input type of a kind of report. Each has a date. */
export function reportInputType(report: Report): ClassType {
  const { name: kind, parent, inputDoc, evidenceDoc } = report;
  const input = nameClass(`${kind}Input`, class {});
  InputType({ description: inputDoc })(input);
  declareField(input, parent.name, () => ID, { description: parent.inputDoc });
  for (const [name, field, description] of inputFields(report)) {
    const unsaid = defaultValueOf(field);
    const isNeeded = field.isRequired ?? name === 'asOf';
    const optional = unsaid === undefined ? { nullable: true } : { defaultValue: unsaid };
    declareField(input, schemaField(name, field), fieldType(field), { description, ...(!isNeeded && optional) });
  }
  declareField(input, 'evidence', () => [EvidenceInput], { description: evidenceDoc });
  return input;
}

/** Returns the fields of an input with their descriptions. */
export function inputFields({ fields }: Report): [name: string, field: ReportField, description: string][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const description = field.inputDoc ?? field.doc;
    return description === undefined || field.kind === 'instant' ? [] : [[name, field, description]];
  });
}

/** Returns the values of an input as they are stored. */
export function storedValues(report: Report, input: ReportInput): ReportValues {
  const values = inputFields(report).map(([name, { unsaid, ofNull }]) => {
    const value = input[name] as ReportValues[string];
    if (value === null) return [name, ofNull];
    return [name, value === unsaid || value === '' ? undefined : value];
  });
  return Object.fromEntries(values) as ReportValues;
}
