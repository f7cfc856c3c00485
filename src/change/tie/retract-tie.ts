import type { ChangeContext } from '../change-context';
import { ChangeAction } from '../change-action';
import { checkReason } from '../input/checks';
import { type Outcome, record } from '../record';
import { ValidationErrors } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { tieChangeSummary } from './say-tie-change';
import { requireTie } from './current-tie';

/** Withdraws a tie that never was true. It stays readable at an earlier known date. */
export function retractTie(context: ChangeContext, id: string, reason: string, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.RETRACT_TIE, key, input: [id, reason] }, async (ledger) => {
    const { run } = ledger;
    const mistakes = new ValidationErrors();
    checkReason(mistakes, reason);
    const tie = await requireTie(run, mistakes, id);
    mistakes.throwIfAny();
    if (!tie) throw new Error('A tie that is missing was no mistake');
    await requireInRegions(run, context.viewer, [tie.from, tie.to], ['id']);
    await ledger.closeTies([tie], true);
    const said = { en: `Withdrawn: {} (${reason})`, fr: `Retiré : {} (${reason})` };
    return { about: id, summary: await tieChangeSummary(run, { ...tie.properties, ...tie }, said) };
  });
}
