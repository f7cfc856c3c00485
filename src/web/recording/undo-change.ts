import { AskError, send } from '../data/ask';
import { UndoRecordingDocument } from '../graphql/graphql';

/** Undoes a change. Throws AskError, with the message of the API, where that fails. */
export async function undoChange(id: string): Promise<void> {
  const { undone } = await send(UndoRecordingDocument, { id });
  const [error] = undone.userErrors;
  if (error) throw new AskError('rejected', error.message);
}
