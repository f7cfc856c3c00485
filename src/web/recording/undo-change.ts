import { AskError, send } from '../data/ask';
import { UndoRecordingDocument } from '../graphql/graphql';

/** Takes a change back. Throws AskError, in the words of the API, where it cannot be. */
export async function undoChange(id: string): Promise<void> {
  const { undone } = await send(UndoRecordingDocument, { id });
  const [error] = undone.userErrors;
  if (error) throw new AskError('rejected', error.message);
}
