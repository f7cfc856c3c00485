import { message } from '../../language/message';
import { nameIn } from '../../language/names';
import { rejectInput } from '../input/validation-errors';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { currentNodes } from '../transaction/current';
import { namesOf } from '../transaction/change-summary';
import { findCompleteList } from './roster-changes.store';

/**
 * Rejects the change if a tie above PUBLIC enters a roster that is recorded as complete: other
 * viewers would mistake their part for the whole. Call it after all writes.
 */
export async function rejectHiddenEntry({ run, at, endsOfHiddenTies }: ChangeTransaction): Promise<void> {
  if (endsOfHiddenTies.length === 0) return;
  const roster = await findCompleteList(run, endsOfHiddenTies, at);
  if (!roster) return;
  const node = (await currentNodes(run, [roster.node])).get(roster.node);
  if (!node) throw new Error(`No node ${roster.node}`);
  rejectInput('ROSTER_COMPLETE', ['input'], (language) => ({
    name: nameIn(namesOf(node), language),
    list: message(language, `label.ROSTER.${roster.of}`).toLowerCase(),
  }));
}
