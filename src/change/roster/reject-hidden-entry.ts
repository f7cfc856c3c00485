import { message } from '../../language/message';
import { nameIn } from '../../language/names';
import { rejectInput } from '../input/validation-errors';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { currentNodes } from '../transaction/current';
import { namesOf } from '../transaction/change-summary';
import { findCompleteList } from './roster-changes.store';

/**
 * Rejects what was written if a tie above PUBLIC enters a list which is said to be complete: others would take the list that they see
 * for all of it. Call it once all is written.
 */
export async function rejectHiddenEntry({ run, at, endsOfHiddenTies }: ChangeTransaction): Promise<void> {
  if (endsOfHiddenTies.length === 0) return;
  const found = await findCompleteList(run, endsOfHiddenTies, at);
  if (!found) return;
  const node = (await currentNodes(run, [found.node])).get(found.node);
  if (!node) throw new Error(`No node ${found.node}`);
  rejectInput('ROSTER_COMPLETE', ['input'], (language) => ({
    name: nameIn(namesOf(node), language),
    list: message(language, `label.ROSTER.${found.of}`).toLowerCase(),
  }));
}
