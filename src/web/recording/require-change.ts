import { AskError } from '../data/ask';
import { text } from '../language/text';

interface Recorded<Change> {
  change?: Change | null;
  userErrors: readonly { message: string }[];
}

/** The change that a mutation recorded. Throws AskError, in the words of the API, where it recorded none. */
export function requireChange<Change>({ change, userErrors: [error] }: Recorded<Change>): Change {
  if (error || !change) throw new AskError('rejected', error?.message ?? text('explorer.recording.nothingNew'));
  return change;
}
