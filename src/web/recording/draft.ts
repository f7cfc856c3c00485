import { today } from '../language/format';
import type { Choice } from '../search/choice';
import type { Draft, Field, Form } from './form';

/** Returns a new idempotency key. */
export const newKey = (): string => `${String(Date.now())}-${String(Math.random())}`;

/** Returns the initial answers of a form; `known` has those of its record. */
export const newDraft = ({ defaults }: Form, known?: Draft): Draft => ({
  key: newKey(),
  'evidence.confidence': 'MEDIUM',
  ...defaults,
  ...known,
});

/** Returns the text of an answer; nodes are their ids, separated by commas. */
export function valueOf(draft: Draft, { path }: Pick<Field, 'path'>): string {
  const value = draft[path];
  if (typeof value === 'string') return value.trim();
  return chosenNodes(value)
    .map(({ id }) => id)
    .join(',');
}

/** Returns the nodes of an answer. */
export function chosenNodes(value: Draft[string]): readonly Choice[] {
  if (!value || typeof value === 'string') return [];
  return 'length' in value ? value : [value];
}

/** Returns the arguments of the mutation; missing required answers get an invalid or any value. */
export function argumentsOf(form: Form, draft: Draft, id: string): Record<string, unknown> {
  const input = inputOf(form, draft);
  if (form.toInput) return { input: form.toInput(input) };
  const answers = form.about ? { ...input, [form.about]: id } : input;
  return form.isFlat ? answers : { input: answers };
}

export function inputOf(form: Form, draft: Draft): Record<string, unknown> {
  const input: Record<string, unknown> = { ...form.constants };
  const evidence: Record<string, string> = {};
  const fields = form.steps.flatMap((step) => step.fields);
  for (const field of fields) {
    const { path, kind, isRequired, options, isBoolean } = field;
    const placeholder = kind === 'date' ? today() : (options?.[0] ?? '');
    const value = valueOf(draft, field) || (isRequired ? placeholder : '');
    const [name = '', part] = path.split('.');
    if (part) Object.assign(evidence, value && { [part]: value });
    else if (value && (isBoolean || kind === 'number')) input[name] = JSON.parse(value);
    else if (value || isRequired) input[name] = kind === 'nodes' ? value.split(',') : value;
    else if (form.about) input[name] = kind === 'nodes' ? [] : null;
  }
  const hasEvidence = fields.some(({ path }) => path.startsWith('evidence.'));
  // The date of the document. A source on record keeps its own, so that the evidence needs it too.
  const sources = evidence.title || evidence.url ? [{ ...evidence, publishedOn: evidence.asOf }] : [];
  return { ...input, ...(hasEvidence && { evidence: sources }) };
}

/** Mistakes by the path of their field; those without a field are under ''. */
export type Mistakes = Record<string, string>;

/** Returns the field that an error's path, such as input.evidence.0.url, contains or is part of. */
export function fieldAt(fields: readonly Field[], path: readonly (string | number)[]): string {
  const inputPath = path
    .filter((part) => part !== 'input' && !/^\d+$/.test(String(part)))
    .join('.')
    .replace('publishedOn', 'asOf');
  const isPart = (inner: string, outer: string) => `${inner}.`.startsWith(`${outer}.`);
  return (
    (inputPath && fields.find((field) => isPart(field.path, inputPath) || isPart(inputPath, field.path))?.path) || ''
  );
}
