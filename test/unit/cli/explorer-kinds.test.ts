import { buildSchema, type GraphQLInputObjectType, isRequiredInputField } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindFacts, kindForms, kindOperations } from '../../../src/cli/explorer-kinds';
import { isMessageKey } from '../../../src/language/message';

interface Field {
  path: string;
  label: string;
  kind: string;
  isRequired?: boolean;
  types?: string[];
  options?: string[];
  optionTexts?: string;
}

interface Form {
  document: { hash: string };
  steps: { name: string; fields: Field[] }[];
  defaults: Record<string, unknown>;
}

interface KindFact {
  name: string;
  label: string;
  isOptional: boolean;
}

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema/schema.graphql'), 'utf8'));
const forms = Object.entries(kindForms((operation) => operation) as Record<string, Form>);
const facts = Object.entries(kindFacts() as Record<string, KindFact[]>);

const fieldsOf = ({ steps }: Form) => steps.flatMap(({ fields }) => fields);
const lacking = (keys: readonly string[]) => keys.filter((key) => !isMessageKey(key));

test('kinds and reports that declare questions have a form', () => {
  expect(forms.map(([address]) => address)).toEqual(['action', 'commitment', 'meeting', 'follow-up', 'roster']);
});

test.each(forms)('the form of a %s asks for fields of its input, and for all that it requires', (_, form) => {
  const input = schema.getType(`${form.document.hash.replace('Record', '')}Input`) as GraphQLInputObjectType;
  const fields = Object.values(input.getFields());
  const paths = fieldsOf(form).map(({ path }) => path);
  expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(paths));
  const required = fields.filter((field) => isRequiredInputField(field) && field.name !== 'evidence');
  expect(paths).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
  expect(paths).toEqual(expect.arrayContaining(Object.keys(form.defaults)));
});

test.each(forms)('the form of a %s takes values of the schema', (_, form) => {
  const types = schema.getType('NodeType');
  const values = 'getValues' in types! ? types.getValues().map(({ name }) => name) : [];
  for (const { types = [] } of fieldsOf(form)) expect(values).toEqual(expect.arrayContaining(types));
});

test.each(forms)('the form of a %s has a text for each question, field and option', (address, form) => {
  const questions = form.steps.map(({ name }) => `explorer.recording.question.${name}`);
  const labels = fieldsOf(form).map(({ label }) => `explorer.recording.field.${label}`);
  const options = fieldsOf(form).flatMap(({ path, options = [], optionTexts = `explorer.recording.${path}` }) =>
    options.map((option) => `${optionTexts}.${option}`),
  );
  expect(lacking([`explorer.recording.${address}.title`, ...questions, ...labels, ...options])).toEqual([]);
});

test.each(facts)('the facts of a %s have texts, and are selected', (type, known) => {
  expect(lacking(known.map(({ label }) => label))).toEqual([]);
  const [, selected] = new RegExp(`\\.\\.\\. on ${type} \\{ (.*?) \\} (?:\\.\\.\\.|\\}$)`, 'm').exec(kindOperations())!;
  for (const { name } of known) expect(selected).toMatch(new RegExp(`\\b${name}\\b`));
});

test('a field that describes another lacks nothing where it is empty, and an objective does', () => {
  const optionalOf = (type: string, field: string) =>
    (kindFacts() as Record<string, KindFact[]>)[type]!.find(({ name }) => name === field)!.isOptional;
  expect([optionalOf('Meeting', 'nextDue'), optionalOf('AdvocacyAction', 'objectives')]).toEqual([true, false]);
});

test.each(forms)('the form of a %s asks for the date of a report', (_, form) => {
  const dates = fieldsOf(form).filter(({ path }) => path === 'asOf');
  expect(dates.filter(({ isRequired }) => !isRequired)).toEqual([]);
});
