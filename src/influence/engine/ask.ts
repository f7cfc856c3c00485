import type { InfluenceContext } from './influence-context';
import { InputError, UnavailableError } from '../../errors';
import { bilingual } from '../../language/message';
import type { Answer, Question, QuestionKind } from './questions';
import { EngineStopped } from './worker-client';
import { QuestionError } from '../view/id-index';
import { DeadlinePassed } from './deadline-check';

const TOO_MUCH = 'There is too much to look through in time. Ask for less: fewer hops, fewer ids.';
const STILL_READING =
  'The graph is still being read for questions about influence, as after a start. Try again in a minute.';

/**
 * Asks the influence engine at the request's standpoint and revision. `path` is the path of the
 * question's arguments in the operation. Questions of one level of the operation are sent together.
 * Throws InputError for invalid ids and in a dry run, UnavailableError at a stop or the deadline.
 */
export function ask<K extends QuestionKind>(
  context: InfluenceContext,
  kind: K,
  question: Question<K>,
  path: readonly string[] = [],
): Promise<Answer<K>> {
  return context.loaders.once(kind, JSON.stringify(question), () =>
    context.loaders.settleBatch.run(() => sendQuestion(context, kind, question, path)),
  );
}

async function sendQuestion<K extends QuestionKind>(
  context: InfluenceContext,
  kind: K,
  question: Question<K>,
  path: readonly string[],
): Promise<Answer<K>> {
  const { influence, standpoint, deadline, client, signal } = context;
  if (context.inDryRun()) {
    throw new InputError(bilingual('input.inDryRun'), path);
  }
  try {
    return await influence.ask(kind, question, { head: await context.head(), standpoint, deadline, client, signal });
  } catch (error) {
    if (error instanceof QuestionError) throw new InputError(error.message, [...path, error.argument]);
    if (error instanceof EngineStopped) throw new UnavailableError('The search was cut short. Ask again.');
    if (error instanceof DeadlinePassed) {
      throw new UnavailableError(influence.projection ? TOO_MUCH : STILL_READING, 'DEADLINE_EXCEEDED');
    }
    throw error;
  }
}
