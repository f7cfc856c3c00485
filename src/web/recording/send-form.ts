import { AskError, send } from '../data/ask';
import { text } from '../language/text';
import { type Draft, fieldAt, inputOf, type Mistakes, valueOf } from './draft';
import type { Field, Form, Recorded } from './form';

export interface Sent {
  recorded: Recorded | null;
  mistakes: Mistakes;
}

/** Sends the answers of a form, to be checked or to be recorded. Throws AskError where the API cannot answer. */
export async function sendForm(form: Form, draft: Draft, dryRun: boolean): Promise<Sent> {
  const fields = form.steps.flatMap((step) => step.fields);
  try {
    const key = dryRun ? null : (draft.key as string);
    const { recorded } = await send(form.document, { input: inputOf(form, draft), dryRun, key });
    const mistakes: Mistakes = {};
    for (const { path, message } of recorded.userErrors) mistakes[fieldAt(fields, path)] ??= message;
    return { recorded, mistakes };
  } catch (error) {
    // Of a value that is no date or address, the place is in the error itself.
    if (!(error instanceof AskError) || !error.details.argument) throw error;
    return { recorded: null, mistakes: { [fieldAt(fields, error.details.argument)]: error.message } };
  }
}

/** What is wrong in some fields; those that follow are not answered yet. */
export async function mistakesIn(form: Form, draft: Draft, fields: readonly Field[]): Promise<Mistakes> {
  const missing = fields.filter((field) => field.isRequired && field.kind !== 'text' && !valueOf(draft, field));
  if (missing.length > 0) {
    return Object.fromEntries(
      missing.map(({ path, kind }) => [
        path,
        text(kind === 'node' || kind === 'nodes' ? 'explorer.recording.missingNode' : 'explorer.recording.missing'),
      ]),
    );
  }
  const { mistakes } = await sendForm(form, draft, true);
  return Object.fromEntries(Object.entries(mistakes).filter(([path]) => fields.some((field) => field.path === path)));
}
