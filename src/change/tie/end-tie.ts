import type { ChangeContext } from '../change-context';
import { lastDay } from '../../scalars/partial-date';
import { ChangeAction } from '../change-action';
import { checkDates } from '../input/checks';
import { evidenceRows } from '../input/evidence';
import type { EvidenceInput } from '../input/evidence-input.type';
import { type Outcome, record } from '../record';
import { ValidationErrors } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { tieChangeSummary } from './say-tie-change';
import { requireTie } from './current-tie';

export interface TieEnd {
  id: string;
  until: string;
  evidence: EvidenceInput[];
}

/** Says until when a tie was true; of one that has an end already, that it was another. */
export function endTie(context: ChangeContext, input: TieEnd, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.END_TIE, key, input }, async (ledger) => {
    const { run } = ledger;
    const { id, until } = input;
    const mistakes = new ValidationErrors();
    const tie = await requireTie(run, mistakes, id);
    const since = tie?.properties.since as string | null | undefined;
    checkDates(mistakes, [], { since, until });
    const evidence = await evidenceRows(run, mistakes, input.evidence, ['evidence']);
    mistakes.throwIfAny();
    if (!tie) throw new Error('A tie that is missing was no mistake');
    await requireInRegions(run, context.viewer, [tie.from, tie.to], ['id']);
    if (tie.properties.until !== until) {
      await ledger.reviseTies([{ version: tie, changed: { until, validTo: lastDay(until) } }]);
    }
    await ledger.addEvidence({ id, clearance: tie.properties.clearance, ends: [tie.from, tie.to] }, evidence);
    const said = { en: `Ended (${until}): {}`, fr: `Terminé (${until}) : {}` };
    return { about: id, summary: await tieChangeSummary(run, { ...tie.properties, ...tie }, said) };
  });
}
