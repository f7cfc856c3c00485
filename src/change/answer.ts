import type { ChangeContext } from './change-context';
import { findNodeOrNull } from '../node/find';
import { loadNode } from '../node/node.loaders';
import type { Outcome } from './record';
import { userErrors } from './user-error.type';

/** What a write answers: the thing as it stands now in this field, the change, and the mistakes in the request’s language. */
export async function answer(context: ChangeContext, field: string, outcome: Promise<Outcome>) {
  const { about, change, errors } = await outcome;
  return {
    [field]: about === null ? null : await findNodeOrNull(context, about),
    change: await loadNode(context, change),
    userErrors: userErrors(errors, context.language),
  };
}

/** What a merge answers: beside it, by which id the merge is taken back. */
export async function answerMerge(context: ChangeContext, outcome: Promise<Outcome>) {
  return { ...(await answer(context, 'actor', outcome)), mergeId: (await outcome).change };
}
