import { type Kind, schemaName, subjectOf } from '../kinds/kind';
import { DATED_KINDS, KINDS } from '../kinds/kinds';
import { columnOf, type Questions, type RecordField } from '../kinds/record';
import type { Report } from '../kinds/report';
import { REPORTS } from '../kinds/reports';
import { isMessageKey } from '../language/message';
import { EN } from '../language/messages/texts';
import type { NodeType } from '../store/model/node-type';

/** A kind of record or of report that the explorer has a form for. */
interface Recorded {
  description: Kind | Report;
  /** The name of its input and, after a verb, of its mutation. */
  name: string;
  mutation: string;
  questions: Questions;
}

const RECORDED: readonly Recorded[] = [
  ...KINDS.map((kind) => ({ description: kind, name: schemaName(kind), verb: 'save' })),
  ...REPORTS.map((report) => ({ description: report, name: report.name, verb: 'record' })),
].flatMap(({ description, name, verb }) =>
  description.form ? [{ description, name, mutation: verb + name, questions: description.form }] : [],
);

/** The kinds whose records have no page of their own. */
const SHOWN = KINDS.filter(({ type }) => type !== 'Partnership');

/** Returns, as GraphQL, what the explorer asks about kinds: their facts, the mutations of their forms, and what these recorded. */
export function kindOperations(): string {
  const mutations = RECORDED.map(
    ({ name, mutation }) => `mutation Record${name}($input: ${name}Input!, $dryRun: Boolean!, $key: String) {
      recorded: ${mutation}(input: $input, dryRun: $dryRun, key: $key) { ...Recorded } }`,
  );
  const recorded = KINDS.filter(({ form }) => form).map(
    (kind) => `... on ${schemaName(kind)}Payload { record: ${subjectOf(kind)} { ...RecordedNode } }`,
  );
  const facts = SHOWN.map((kind) => `... on ${kind.type} { ${selectionsOf(kind).join(' ')} }`);
  return [
    ...mutations,
    `fragment RecordedKind on Payload { ${recorded.join(' ')} }`,
    `fragment KindFacts on Node { ${facts.join(' ')} }`,
  ].join('\n');
}

/** The names in answers of a field whose type is not the same in all kinds. */
function aliasOf(kind: Kind, name: string): string {
  return name === 'kind' ? `${subjectOf(kind)}Kind` : name;
}

function selectionsOf(kind: Kind): string[] {
  const { dates, fields, links, parent } = kind;
  const values = Object.entries({ ...dates, ...fields }).flatMap(([name, { doc }]) => (doc ? [name] : []));
  const nodes = Object.entries({ ...(parent && { [parent.name]: parent }), ...links });
  return [
    ...values.map((name) => `${aliasOf(kind, name)}: ${name}`),
    ...nodes.flatMap(([name, { doc }]) => (doc ? [`${name} { ...NamedNode }`] : [])),
    // The page asks each record with a name for its evidence.
    ...(DATED_KINDS.some(({ type }) => type === kind.type) ? ['evidence { ...RecordEvidence }'] : []),
  ];
}

/** Returns the facts that the page of a record shows, by its type, as src/web/kinds/facts.d.ts declares them. */
export function kindFacts(): object {
  return Object.fromEntries(SHOWN.map((kind) => [kind.type, factsOf(kind)]));
}

/** Fields that the page shows in another way, or not: who may see a record is said where it is changed. */
const NO_FACTS = new Set(['since', 'until', 'visibility', 'recordedAt', 'amount', 'currency', 'inferred']);

function factsOf(kind: Kind): object[] {
  const { dates, fields, links, parent } = kind;
  const asDates = Object.entries(dates).map(([name, { doc }]) => ({ name, doc, kind: 'date', isOptional: false }));
  const asFields = Object.entries(fields).map(([name, { doc, kind: takes, needs }]) => ({
    name,
    doc,
    kind: takes,
    isOptional: needs !== undefined,
  }));
  const asLinks = Object.entries(links).map(([name, { doc, isOptional = false }]) => ({
    name,
    doc,
    kind: 'nodes',
    isOptional,
  }));
  const asParent = parent ? [{ ...parent, kind: 'nodes', isOptional: true }] : [];
  return [...asDates, ...asFields, ...asParent, ...asLinks]
    .filter(({ name, doc }) => doc && !NO_FACTS.has(name))
    .map(({ name, kind: takes, isOptional }) => ({
      name: aliasOf(kind, name),
      label: ownKey('explorer.record.fact', subjectOf(kind), name),
      takes,
      isOptional,
    }));
}

/**
 * Returns the forms of kinds, by the last part of their address, as src/web/kinds/forms.d.ts declares them; `hashOf` has the hash of an
 * operation by its name.
 */
export function kindForms(hashOf: (operation: string) => string): object {
  const forms = RECORDED.map(({ description, name, questions }) => {
    const address = columnOf(name).slice(1).replaceAll('_', '-');
    const steps = Object.entries(questions).map(([step, asked]) => ({
      name: step,
      fields: asked.map((path) => fieldOf(description, address, path)),
    }));
    const defaults = Object.entries(description.fields).filter(
      ([field, { initial }]) => initial !== undefined && Object.values(questions).flat().includes(field),
    );
    const note = `explorer.recording.note.${address}`;
    const form = {
      document: { hash: hashOf(`Record${name}`) },
      steps,
      defaults: Object.fromEntries(defaults.map(([field, { initial }]) => [field, initial])),
      ...(isMessageKey(note) && { note }),
    };
    return [address, form] as const;
  });
  return Object.fromEntries(forms);
}

/** Returns the key of a text about a part of one kind, where there is one, or of kinds that share it. */
function ownKey(prefix: string, kind: string, part: string): string {
  const own = `${prefix}.${kind}.${part}`;
  return isMessageKey(own) ? own : `${prefix}.${part}`;
}

/** How a form asks for a part of an input, as src/web/recording/form.ts has it. */
interface Input {
  kind: string;
  isRequired?: boolean;
  types?: string[];
  options?: readonly string[];
  optionTexts?: string;
  isBoolean?: boolean;
}

function fieldOf(description: Kind | Report, address: string, path: string): Input & { path: string; label: string } {
  const label = ownKey('explorer.recording.field', address, path).replace('explorer.recording.field.', '');
  return { path, label, ...inputOf(description, path) };
}

function inputOf(description: Kind | Report, path: string): Input {
  const { parent, fields, links = {} } = description;
  if (parent?.name === path) return { kind: 'node', isRequired: true, types: schemaTypes(parent.types) };
  if (path === 'nameEn' || path === 'nameFr') return { kind: 'text', isRequired: path === 'nameEn' };
  if ('dates' in description && path in description.dates)
    return { kind: 'date', isRequired: description.dates[path]!.isRequired };
  const link = links[path];
  if (link) {
    const { isList, isRequired, nodeTypes, countryMeansGovernment } = link;
    const types = schemaTypes(countryMeansGovernment ? [...nodeTypes, 'Country'] : nodeTypes);
    return { kind: isList ? 'nodes' : 'node', isRequired, types };
  }
  return inputOfField(path, fields[path]!);
}

/** The number of choices up to which all of them are shown at once. */
const MAX_SHOWN = 4;

function inputOfField(path: string, { kind, values = [], isRequired }: RecordField): Input {
  if (kind === 'flag') return { kind: 'radio', options: ['false', 'true'], isBoolean: true };
  if (kind === 'date' || kind === 'number') return { kind, isRequired };
  if (kind !== 'choice') return { kind: 'long', isRequired };
  const widget = values.length > MAX_SHOWN ? 'select' : 'radio';
  return { kind: widget, isRequired: true, options: values, optionTexts: optionTexts(path, values) };
}

/** Returns the beginning of the keys of the values' texts: those of the forms, or else those of an enumeration. */
function optionTexts(path: string, values: readonly string[]): string | undefined {
  const enumerations = Object.keys(EN).flatMap((key) => /^label\.\w+/.exec(key) ?? []);
  return [`explorer.recording.${path}`, ...enumerations].find((texts) =>
    values.every((value) => isMessageKey(`${texts}.${value}`)),
  );
}

/** The values of NodeType in the schema. */
function schemaTypes(types: readonly NodeType[]): string[] {
  return types.map((type) => {
    const kind = KINDS.find((kind) => kind.type === type);
    const name = kind ? schemaName(kind) : type;
    return columnOf(name).slice(1).toUpperCase();
  });
}
