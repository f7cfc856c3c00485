import type { ViewerContext } from './viewer';

/** The times and the revision for which an operation is answered: see Standpoint. */
export interface AnsweredAsOf {
  valid: string;
  known: string;
  revision: string;
}

/** Returns the times and the revision for which the operation of this context is answered. */
export async function answeredAsOf(context: Pick<ViewerContext, 'standpoint' | 'head'>): Promise<AnsweredAsOf> {
  const { valid, known } = context.standpoint;
  return { valid, known, revision: (await context.head()).revision };
}
