import { endOfEvent, type OpportunityKind } from '../../store/model/opportunity-kind';
import { isInPeriod, PERIOD } from '../../store/model/period';
import type { NodeRow, Property } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { firstDay, lastDay } from '../../language/partial-date';
import { foldText } from '../../language/names';
import { ChangeAction } from '../change-action';
import { givenKind, type RecordDefinition, seatOf } from '../initiative/record-definitions';
import { BODY, OCCASION } from '../initiative/link-definitions';
import { findNamesakes, type Namesake } from '../input/lookup.store';
import type { ValidationErrors } from '../input/validation-errors';
import { patched } from '../transaction/node-row';
import { readCurrentTies } from '../transaction/versions.store';
import { nextVisibility } from '../visibility/next-visibility';
import type { OpportunityInput } from './opportunity-input.type';

export const OPPORTUNITY: RecordDefinition<OpportunityInput> = {
  action: ChangeAction.SAVE_OPPORTUNITY,
  type: 'Opportunity',
  seatKinds: ({ body, initiative }) => [...givenKind(BODY, body), ...givenKind(OCCASION, initiative)],
  seats: ({ body, initiative }) => [...seatOf(BODY, 'body', body), ...seatOf(OCCASION, 'initiative', initiative)],
  rest: (input, current) => ({ properties: propertiesOf(input, current) }),
  texts: ({ outcomeEn, outcomeFr, session }) => [
    { text: outcomeEn, path: ['input', 'outcomeEn'] },
    { text: outcomeFr, path: ['input', 'outcomeFr'] },
    { text: session, path: ['input', 'session'] },
  ],
  check: checkDeadline,
  isSame,
};

function propertiesOf(input: OpportunityInput, current: NodeRow | undefined): NodeRow['properties'] {
  const { deadline, session, outcomeEn, outcomeFr, raised } = input;
  const kept = current?.properties;
  const patches = Object.entries({ deadline, session, outcomeEn, outcomeFr, raised });
  const next = patches.map(([name, value]) => [name, patched<Property>(value, kept?.[name])] as const);
  return {
    ...Object.fromEntries(Object.entries(kept ?? {}).filter(([name]) => !next.some(([patch]) => patch === name))),
    ...Object.fromEntries(next.filter((entry): entry is [string, Property] => entry[1] !== undefined)),
    ...{ kind: input.kind, inferred: input.inferred },
    ...nextVisibility(input.visibility, kept),
  };
}

/** Checks that contributions are not taken after the event is over. */
function checkDeadline(errors: ValidationErrors, { since, until, properties }: NodeRow): void {
  const { deadline, kind } = properties ?? {};
  if (typeof deadline !== 'string') return;
  const path = ['input', 'deadline'];
  if (!isInPeriod(deadline)) errors.add('BAD_DATES.period', path, { date: deadline, ...PERIOD });
  const end = endOfEvent({ kind: kind as OpportunityKind, since, until });
  if (end && firstDay(deadline) > lastDay(end)) errors.add('BAD_DATES.deadline', path, { deadline, end });
}

/** Reviews of several states are called alike and take place at the same time: one is the same where it covers the same countries. */
async function isSame(run: Run, row: NodeRow, { countries }: OpportunityInput): Promise<(other: Namesake) => boolean> {
  const namesakes = await findNamesakes(run, [row.type], foldText(row.nameEn));
  const ids = namesakes.filter(({ since }) => since === (row.since ?? null)).map(({ id }) => id);
  const ties = ids.length === 0 ? [] : await readCurrentTies(run, ids);
  const covered = (id: string) => ties.filter((tie) => tie.from === id && tie.type === (TieType.COVERS as string));
  const asText = (codes: readonly string[]) => [...new Set(codes)].sort().join();
  return ({ id }) => ids.includes(id) && asText(covered(id).map(({ to }) => to)) === asText(countries);
}
