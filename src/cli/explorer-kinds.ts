import { type Kind, schemaName, subjectOf } from '../kinds/kind';
import { KINDS } from '../kinds/kinds';
import { columnOf, type RecordField, schemaField } from '../kinds/record';
import type { Report } from '../kinds/report';
import { REPORTS } from '../kinds/reports';
import { isMessageKey } from '../language/message';
import { EN } from '../language/messages/texts';
import type { NodeType } from '../store/model/node-type';

/** The kinds of records and reports with a form, and the names of their inputs and mutations. */
const RECORDED: readonly { description: Kind | Report; name: string; mutation: string }[] = [
  ...KINDS.map((kind) => ({ description: kind, name: schemaName(kind), mutation: `save${schemaName(kind)}` })),
  ...REPORTS.map((report) => ({ description: report, name: report.name, mutation: `record${report.name}` })),
].filter(({ description }) => description.form);

/** The kinds whose records have no page of their own. */
const KINDS_WITHOUT_PAGE = KINDS.filter(({ type }) => type !== 'Partnership');

/** Returns the queries and mutations about kinds: facts, forms, and what the forms recorded. */
export function kindOperations(): string {
  const mutations = RECORDED.map(
    ({ name, mutation }) => `mutation Record${name}($input: ${name}Input!, $dryRun: Boolean!, $idempotencyKey: String) {
      recorded: ${mutation}(input: $input, dryRun: $dryRun, idempotencyKey: $idempotencyKey) { ...Recorded } }`,
  );
  const recorded = KINDS.filter(({ form }) => form).map(
    (kind) => `... on ${schemaName(kind)}Payload { record: ${subjectOf(kind)} { ...RecordedNode } }`,
  );
  const facts = KINDS_WITHOUT_PAGE.map((kind) => `... on ${kind.type} { ${selectionsOf(kind).join(' ')} }`);
  return [
    ...mutations,
    `fragment RecordedKind on Payload { ${recorded.join(' ')} }`,
    `fragment KindFacts on Node { ${facts.join(' ')} }`,
  ].join('\n');
}

/** A date, field or link that answers contain. */
interface AnsweredPart {
  name: string;
  /** Its name in the schema. */
  field: string;
  takes: string;
  /** True where a record without it is still complete. */
  isOptional: boolean;
}

/** Returns the parts of a kind that answers contain: all that have a description. */
function answeredParts({ dates, fields, links, parent }: Kind): AnsweredPart[] {
  const parts = [
    ...Object.entries(dates).map(([name, date]) => ({
      name,
      field: schemaField(name, date),
      doc: date.doc,
      takes: 'date',
      isOptional: false,
    })),
    ...Object.entries(fields).map(([name, description]) => ({
      name,
      field: schemaField(name, description),
      doc: description.doc,
      takes: description.kind,
      isOptional: description.needs !== undefined,
    })),
    ...(parent ? [{ ...parent, field: parent.name, takes: 'nodes', isOptional: true }] : []),
    ...Object.entries(links).map(([name, { doc, isOptional = false }]) => ({
      name,
      field: name,
      doc,
      takes: 'nodes',
      isOptional,
    })),
  ];
  return parts.filter(({ doc }) => doc);
}

/** Returns the name of a part in answers: an alias where its type differs between kinds. */
function answerName(kind: Kind, name: string): string {
  return name === 'kind' ? `${subjectOf(kind)}Kind` : name;
}

function selectionsOf(kind: Kind): string[] {
  const selections = answeredParts(kind).map(({ name, field, takes }) =>
    takes === 'nodes' ? `${field} { ...NamedNode }` : `${answerName(kind, name)}: ${field}`,
  );
  // The page queries the evidence of each record that has a name.
  return 'names' in kind ? selections : [...selections, 'evidence { ...RecordEvidence }'];
}

/** Parts that the page shows in another way or not at all. */
const NO_FACTS = new Set(['since', 'until', 'visibility', 'recordedAt', 'amount', 'currency', 'inferred']);

/** Returns the facts on a record's page by its type, declared in src/web/kinds/facts.d.ts. */
export function kindFacts(): object {
  const factsOf = (kind: Kind) =>
    answeredParts(kind)
      .filter(({ name }) => !NO_FACTS.has(name))
      .map(({ name, takes, isOptional }) => ({
        name: answerName(kind, name),
        label: `${FACT}.${textName(FACT, subjectOf(kind), name)}`,
        takes,
        isOptional,
      }));
  return Object.fromEntries(KINDS_WITHOUT_PAGE.map((kind) => [kind.type, factsOf(kind)]));
}

/** Returns the forms by the end of their address, declared in src/web/kinds/forms.d.ts. */
export function kindForms(hashOf: (operation: string) => string): object {
  const forms = RECORDED.map(({ description, name }) => {
    const questions = description.form ?? {};
    const address = columnOf(name).slice(1).replaceAll('_', '-');
    const steps = Object.entries(questions).map(([step, paths]) => ({
      name: step,
      fields: paths.map((path) => fieldOf(description, address, path)),
    }));
    const defaults = Object.entries(description.fields).filter(
      ([field, { initial }]) => initial !== undefined && Object.values(questions).flat().includes(field),
    );
    const note = `explorer.recording.note.${address}`;
    const form = {
      document: { hash: hashOf(`Record${name}`) },
      steps,
      defaults: Object.fromEntries(defaults.map(([name, field]) => [schemaField(name, field), field.initial])),
      ...(isMessageKey(note) && { note }),
    };
    return [address, form] as const;
  });
  return Object.fromEntries(forms);
}

const FACT = 'explorer.record.fact';
const FIELD = 'explorer.recording.field';

/** Returns the end of the key of a part's text: of the kind's own text, or of the common one. */
function textName(prefix: string, kind: string, part: string): string {
  const ownName = `${kind}.${part}`;
  return isMessageKey(`${prefix}.${ownName}`) ? ownName : part;
}

/** The input of a form for a part, as src/web/recording/form.ts declares it. */
interface Input {
  kind: string;
  isRequired?: boolean;
  types?: string[];
  options?: readonly string[];
  optionTexts?: string;
  isBoolean?: boolean;
}

function fieldOf(description: Kind | Report, address: string, path: string): Input & { path: string; label: string } {
  const dates = 'dates' in description ? description.dates : {};
  const field = schemaField(path, dates[path] ?? description.fields[path] ?? {});
  return { path: field, label: textName(FIELD, address, path), ...inputOf(description, path) };
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

/** Maximum number of choices that are shown all at once. */
const MAX_SHOWN = 4;

function inputOfField(path: string, { kind, values = [], isRequired }: RecordField): Input {
  if (kind === 'flag') return { kind: 'radio', options: ['false', 'true'], isBoolean: true };
  // A form requires the date of a report, unlike the API: an undated report is unreliable.
  if (kind === 'date') return { kind, isRequired: isRequired || path === 'asOf' };
  if (kind === 'number') return { kind, isRequired };
  if (kind !== 'choice') return { kind: 'long', isRequired };
  const widget = values.length > MAX_SHOWN ? 'select' : 'radio';
  return { kind: widget, isRequired: true, options: values, optionTexts: optionTexts(path, values) };
}

/** The beginnings of the keys of the texts for values of enumerations. */
const ENUMERATIONS = new Set(Object.keys(EN).flatMap((key) => /^label\.\w+/.exec(key) ?? []));

/** Returns the beginning of the keys of the values' texts: the form's, else the enumeration's. */
function optionTexts(path: string, values: readonly string[]): string | undefined {
  return [`explorer.recording.${path}`, ...ENUMERATIONS].find((texts) =>
    values.every((value) => isMessageKey(`${texts}.${value}`)),
  );
}

/** Returns the values of NodeType in the schema. */
function schemaTypes(types: readonly NodeType[]): string[] {
  return types.map((type) => {
    const kind = KINDS.find((kind) => kind.type === type);
    const name = kind ? schemaName(kind) : type;
    return columnOf(name).slice(1).toUpperCase();
  });
}
