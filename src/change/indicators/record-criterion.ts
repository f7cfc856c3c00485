import type { ChangeContext } from '../change-context';
import { ulid } from 'ulid';
import { CriterionStatus } from '../../model/criterion-status';
import { dayBefore, firstDay } from '../../scalars/partial-date';
import { TieType } from '../../model/tie-type';
import { ChangeAction } from '../change-action';
import { best } from '../input/best-confidence';
import { evidenceRows } from '../input/evidence';
import type { Ledger } from '../ledger/ledger';
import { findCriterion } from '../ledger/lookup.store';
import { requireCurrent } from '../ledger/current';
import { readTiesBetween, type TieVersion } from '../ledger/versions.store';
import { type Outcome, record } from '../record';
import { ValidationErrors, rejectInput, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { tieChangeSummary } from '../tie/say-tie-change';
import type { CriterionInput } from './reported-input.type';

const WORDS: Record<CriterionStatus, { en: string; fr: string }> = {
  [CriterionStatus.NOT_STARTED]: { en: 'not started', fr: 'pas commencé' },
  [CriterionStatus.IN_PROGRESS]: { en: 'in progress', fr: 'en cours' },
  [CriterionStatus.MET]: { en: 'met', fr: 'rempli' },
  [CriterionStatus.UNKNOWN]: { en: 'unknown', fr: 'inconnu' },
};

/**
 * Records how far a company is with a criterion of The Code. What was said before ends the day before `since`, and is
 * withdrawn where it had not begun by then: it was a mistake.
 */
export function recordCriterion(context: ChangeContext, input: CriterionInput, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.RECORD_CRITERION, key, input }, async (ledger) => {
    const { run } = ledger;
    const { company, status, since } = input;
    const criterion = (await findCriterion(run, input.criterion)) ?? '';
    const mistakes = new ValidationErrors();
    await requireCurrent(run, mistakes, [{ id: company, path: ['input', 'company'], types: ['Company'] }]);
    if (criterion === '') {
      mistakes.add(UserErrorCode.OUT_OF_RANGE, ['input', 'criterion'], {
        en: `The Code has no criterion ${String(input.criterion)}.`,
        fr: `Le Code n’a pas de critère ${String(input.criterion)}.`,
      });
    }
    if (status === CriterionStatus.UNKNOWN) {
      mistakes.add(UserErrorCode.OUT_OF_RANGE, ['input', 'status'], {
        en: 'UNKNOWN is what is said where no source says anything: withdraw the tie instead.',
        fr: 'UNKNOWN se dit quand aucune source ne dit rien : retirez plutôt le lien.',
      });
    }
    const evidence = await evidenceRows(run, mistakes, input.evidence);
    mistakes.throwIfAny();
    await requireInRegions(run, context.viewer, [company], ['input']);
    const from = since ? firstDay(since) : context.standpoint.valid;
    const said = (await readTiesBetween(run, TieType.ASSESSED_ON, company, criterion)).filter(
      ({ properties }) => properties.validTo >= from,
    );
    const same = said.find(({ properties }) => properties.verb === status && properties.validFrom <= from);
    const ends = [company, criterion];
    const row = { id: `TIE-${ulid()}`, type: TieType.ASSESSED_ON, from: company, to: criterion, verb: status };
    if (!same && !since && said.length > 0) {
      rejectInput(UserErrorCode.BAD_DATES, ['input', 'since'], {
        en: 'Another status is recorded: say since when this one holds.',
        fr: 'Un autre statut est consigné : dites depuis quand vaut celui-ci.',
      });
    }
    if (same) {
      await ledger.addEvidence({ id: same.id, clearance: same.properties.clearance, ends }, evidence);
    } else {
      await makeRoom(ledger, said, from);
      await ledger.add({ ties: [{ ...row, ...(since && { since }), confidence: best(evidence), evidence }] });
    }
    const words = { en: `{}: ${WORDS[status].en}`, fr: `{} : ${WORDS[status].fr}` };
    return { about: company, summary: await tieChangeSummary(run, row, words) };
  });
}

async function makeRoom(ledger: Ledger, said: readonly TieVersion[], from: string): Promise<void> {
  const until = dayBefore(from);
  const begun = said.filter(({ properties }) => properties.validFrom <= until);
  await ledger.reviseTies(begun.map((version) => ({ version, changed: { until, validTo: until } })));
  await ledger.closeTies(
    said.filter((tie) => !begun.includes(tie)),
    true,
  );
}
