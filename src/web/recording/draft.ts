import { useState } from 'preact/hooks';
import { today } from '../language/format';
import type { Choice } from '../search/choice';
import type { Field, Form } from './form';

/** The answers of a form so far, by the path of their field; and the key under which it is recorded once. */
export type Draft = Record<string, string | Choice | readonly Choice[] | null | undefined>;

/** A new idempotency key. */
export const newKey = (): string => `${String(Date.now())}-${String(Math.random())}`;

const newDraft = ({ defaults }: Form): Draft => ({
  key: newKey(),
  'evidence.confidence': 'MEDIUM',
  ...defaults,
});

/** The answers of a form, kept in this tab until they are recorded: a sign-in that ended loses none. */
export function useDraft(name: string, form: Form): [Draft, (changes: Draft | null) => void] {
  const place = `draft-${name}`;
  const [draft, setDraft] = useState<Draft>(
    () => (JSON.parse(sessionStorage.getItem(place) ?? 'null') as Draft | null) ?? newDraft(form),
  );
  return [
    draft,
    (changes) =>
      setDraft((before) => {
        const next = changes ? { ...before, ...changes } : newDraft(form);
        sessionStorage.setItem(place, JSON.stringify(next));
        return next;
      }),
  ];
}

/** The text of an answer; of nodes their ids, with commas between them. */
export function valueOf(draft: Draft, { path }: Pick<Field, 'path'>): string {
  const value = draft[path];
  if (typeof value === 'string') return value.trim();
  return chosenNodes(value)
    .map(({ id }) => id)
    .join(',');
}

/** The nodes of an answer. */
export function chosenNodes(value: Draft[string]): readonly Choice[] {
  if (!value || typeof value === 'string') return [];
  return 'length' in value ? value : [value];
}

/** The input of the mutation. What is not answered yet but required has a value that is wrong or stands for any. */
export function inputOf(form: Form, draft: Draft): object {
  const input: Record<string, unknown> = { ...form.constants };
  const evidence: Record<string, string> = {};
  for (const field of form.steps.flatMap(({ fields }) => fields)) {
    const { path, kind, isRequired, options, isBoolean } = field;
    const standIn = kind === 'date' ? today() : (options?.[0] ?? '');
    const value = valueOf(draft, field) || (isRequired ? standIn : '');
    const [name = '', part] = path.split('.');
    if (part) Object.assign(evidence, value && { [part]: value });
    else if (value && (isBoolean || kind === 'number')) input[name] = JSON.parse(value);
    else if (value || isRequired) input[name] = kind === 'nodes' ? value.split(',') : value;
  }
  return { ...input, evidence: evidence.title || evidence.url ? [evidence] : [] };
}

/** Mistakes by the path of the field at which they stand; those of no field under ''. */
export type Mistakes = Record<string, string>;

/** The field that the path of an error in the input is about, such as input.evidence.0.url. */
export function fieldAt(fields: readonly Field[], path: readonly (string | number)[]): string {
  const at = path.filter((part) => part !== 'input' && !/^\d+$/.test(String(part))).join('.');
  return (at && fields.find((field) => `${field.path}.`.startsWith(`${at}.`))?.path) || '';
}
