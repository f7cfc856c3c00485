import { AskError } from '../data/ask';
import { text } from '../language/text';

interface Recorded<Change> {
  change?: Change | null;
  userErrors: readonly { message: string }[];
}

/** Returns the change of a mutation. Throws AskError, with the message of the API, without one. */
export function requireChange<Change>({ change, userErrors: [error] }: Recorded<Change>): Change {
  if (error || !change) throw new AskError('rejected', error?.message ?? text('explorer.recording.nothingNew'));
  return change;
}
