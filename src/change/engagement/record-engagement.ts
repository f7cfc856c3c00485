import { newId } from '../../store/model/new-id';
import { bilingual, message } from '../../language/message';
import { nameIn } from '../../language/names';
import { engagementRow } from '../../store/model/engagement';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { isInPeriod, PERIOD } from '../../store/model/period';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { governmentResolver } from '../../graph/node/government';
import { firstDay } from '../../language/partial-date';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows, readSources } from '../evidence/evidence-rows';
import { readRegions, requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { namesOf } from '../transaction/change-summary';
import { currentNodes, requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { WriteOptions } from '../write-mutation';
import type { EngagementInput } from './engagement-input.type';
import { readEngagements } from './engagement.store';

/** Records whether an organisation may be approached, seen by those who see what is CONFIDENTIAL. */
export async function recordEngagement(
  context: ChangeContext,
  asked: EngagementInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const resolveGovernment = await governmentResolver(context, [asked.actor]);
  const input = { ...asked, actor: resolveGovernment(asked.actor) };
  const { actor, engagement, asOf } = input;
  const readAhead = (run: Run) =>
    Promise.all([
      currentNodes(run, [actor]),
      readSources(run, input.evidence),
      readRegions(run, context.viewer, [actor]),
      readEngagements(run, actor),
    ]);
  return recordChange(
    context,
    { action: ChangeAction.RECORD_ENGAGEMENT, options, input, readAhead },
    async (transaction) => {
      const { run } = transaction;
      const errors = new ValidationErrors();
      const reference = { id: actor, path: ['input', 'actor'], types: ACTOR_TYPES };
      const node = (await requireCurrentNodes(run, errors, [reference])).get(actor);
      checkDate(errors, asOf, context.standpoint.valid);
      const evidence = await evidenceRows(run, errors, input.evidence);
      errors.throwIfAny();
      if (!node) throw new Error(`No actor ${actor}`);
      await requireInRegions(run, context.viewer, [actor], ['input', 'actor']);
      const same = (await readEngagements(run, actor)).find(
        ({ properties }) => properties['engagement'] === engagement && properties['asOf'] === asOf,
      );
      if (same) rejectInput('ALREADY_RECORDED.followUp', ['input'], { id: same.id }, actor);
      const row = engagementRow({ ...input, id: `ENGAGEMENT-${newId()}` });
      await transaction.add({ nodes: [{ ...row, evidence }] });
      transaction.addToHistory(actor, clearanceOfNode(row.properties));
      const name = namesOf(node);
      const summary = bilingual('change.engagement.recorded', (language) => ({
        ...{ engagement: message(language, `label.ENGAGEMENT.${engagement}`), asOf, name: nameIn(name, language) },
      }));
      return { about: actor, summary };
    },
  );
}

function checkDate(errors: ValidationErrors, asOf: string, today: string): void {
  const path = ['input', 'asOf'];
  if (!isInPeriod(asOf)) errors.add('BAD_DATES.period', path, { date: asOf, ...PERIOD });
  else if (firstDay(asOf) > today) errors.add('BAD_DATES.future', path, { date: asOf });
}
