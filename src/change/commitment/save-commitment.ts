import { COMMITMENT } from '../../kinds/commitment';
import { tieOf } from '../../kinds/record';
import { foldText } from '../../language/names';
import { isBefore } from '../../language/partial-date';
import { newId } from '../../store/model/record-ids';
import type { EvidenceRow, NodeRow, TieRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { clearanceOfNode, visibilityOfClearance, visibilityProperties } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { saveActionOf } from '../change-action';
import type { ChangeContext } from '../change-context';
import { bestConfidence, evidenceRows } from '../evidence/evidence-rows';
import { checkListedOnce, checkName, checkPeriod } from '../input/checks';
import { findNamesakes, type Namesake } from '../input/lookup.store';
import { rejectNamesake } from '../input/namesakes';
import { checkFields, patchFields } from '../input/record-fields';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { readReports } from '../kinds/report.store';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import { linkedNodes, optionalReference, requireCurrentNodes, requireGovernments } from '../transaction/current';
import { patched, rowOf, withFormerNames } from '../transaction/node-row';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { type CurrentTie, type NodeVersion, readCurrentTies } from '../transaction/versions.store';
import { followVisibility, nextVisibility } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import type { CommitmentInput } from './commitment-input.type';

/** Records a commitment with its ties, or a new version of them. */
export function saveCommitment(
  context: ChangeContext,
  input: CommitmentInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const request = { action: saveActionOf(COMMITMENT), options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, input));
}

async function save(
  { viewer }: ChangeContext,
  transaction: ChangeTransaction,
  input: CommitmentInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  checkName(errors, ['input', 'nameEn'], input.nameEn);
  checkName(errors, ['input', 'nameFr'], input.nameFr);
  const linked = linkedNodes(COMMITMENT, input);
  const nodes = await requireCurrentNodes(run, errors, [
    ...optionalReference('id', input.id, ['Commitment']),
    ...linked,
  ]);
  const governmentOf = await requireGovernments(run, errors, linked, nodes);
  const author = governmentOf(input.by);
  const current = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  const row = commitmentRow(input, current && rowOf(current));
  const reports = current ? await readReports(run, 'FollowUp', current.id) : [];
  checkCommitment(errors, input, row, reports);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  const ties = await readTiesOf(run, current ? [current.id] : []);
  // Authorization uses the stored author, not the one in the input.
  await requireInRegions(run, viewer, [current?.id ?? author], ['input']);
  await rejectNamesake(run, row, ['Commitment'], await isSameCommitment(run, row, author));
  await transaction.saveNode(current, { ...row, evidence });
  const clearance = clearanceOfNode(row.properties);
  const clearanceWith = (id: string) => Math.max(clearance, clearanceOfNode(nodes.get(id)?.properties));
  const wanted: CommitmentTie[] = [
    ...linkedNodes(COMMITMENT, { ...input, by: author }).map(({ id, link }) => ({
      ...tieOf(link, row.id, id),
      clearance: clearanceWith(id),
    })),
    // Without a place in the input, the current one remains, with its visibility.
    ...ties.flatMap(({ type, to, properties }) =>
      input.madeAt === undefined && type === (TieType.MADE_AT as string)
        ? [{ type: TieType.MADE_AT, from: row.id, to, clearance: Math.max(clearance, properties.clearance) }]
        : [],
    ),
  ];
  await saveCommitmentTies(transaction, { current: ties, wanted, since: row.since, evidence });
  // Its own ties follow already.
  if (current) await followVisibility(transaction, current, clearance, []);
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

/** Checks the next version: its objectives, its fields, and that no follow-up precedes it. */
function checkCommitment(
  errors: ValidationErrors,
  input: CommitmentInput,
  row: NodeRow,
  followUps: readonly NodeVersion[],
): void {
  const { since } = row;
  checkListedOnce(errors, ['input', 'objectives'], input.objectives);
  checkPeriod(errors, ['input', 'madeOn'], since);
  checkFields(errors, COMMITMENT, input, row);
  const early = followUps
    .map(({ properties: { asOf } }) => String(asOf))
    .find((asOf) => since && isBefore(asOf, since));
  if (since && early) errors.add('BAD_DATES.madeOn', ['input', 'madeOn'], { asOf: early, madeOn: since });
}

const isPromisedTie = ({ type }: CurrentTie) => type === (TieType.PROMISED as string);

function readTiesOf(run: Run, nodes: readonly string[]): Promise<CurrentTie[]> {
  return nodes.length === 0 ? Promise.resolve([]) : readCurrentTies(run, nodes);
}

function commitmentRow(input: CommitmentInput, current: NodeRow | undefined): NodeRow {
  const { nameEn, visibility } = input;
  const nameFr = patched(input.nameFr, current?.nameFr);
  const currentProperties = current?.properties ?? {};
  return {
    ...current,
    id: current?.id ?? `COMMITMENT-${newId()}`,
    type: 'Commitment',
    nameEn,
    nameFr,
    ...(current && withFormerNames(current, { nameEn, nameFr })),
    since: patched(input.madeOn, current?.since),
    properties: {
      ...patchFields(COMMITMENT, input, currentProperties),
      ...nextVisibility(visibility, currentProperties),
    },
    evidence: [],
  };
}

/** Returns true for the same text, actor and time, since many commitments share their words. */
async function isSameCommitment(run: Run, row: NodeRow, author: string): Promise<(other: Namesake) => boolean> {
  const namesakes = await findNamesakes(run, ['Commitment'], foldText(row.nameEn));
  const ids = namesakes.filter(({ since }) => since === (row.since ?? null)).map(({ id }) => id);
  const promises = (await readTiesOf(run, ids)).filter((tie) => isPromisedTie(tie) && tie.from === author);
  return ({ id }) => promises.some(({ to }) => to === id);
}

/** A tie of the next version of a commitment. */
interface CommitmentTie {
  type: TieType;
  from: string;
  to: string;
  /** The clearance required to see the tie. */
  clearance: number;
}

interface TieChanges {
  /** All current ties of the commitment. */
  current: readonly CurrentTie[];
  /** All ties of its next version. */
  wanted: readonly CommitmentTie[];
  /** The date of the commitment, which also dates its ties. */
  since: string | undefined;
  evidence: EvidenceRow[];
}

/** Makes the ties of a commitment match `wanted`: adds, revises and withdraws ties. */
async function saveCommitmentTies(
  transaction: ChangeTransaction,
  { current, wanted, since, evidence }: TieChanges,
): Promise<void> {
  const unmatched = new Set(current);
  const added: TieRow[] = [];
  const revised: { version: CurrentTie; from: string; changed: Record<string, unknown> }[] = [];
  for (const tie of wanted) {
    const version = [...unmatched].find((candidate) => isSame(candidate, tie));
    if (version) {
      unmatched.delete(version);
      const { restricted, clearance } = version.properties;
      const next = restricted === true ? Math.max(clearance, tie.clearance) : tie.clearance;
      const isLeft =
        version.from === tie.from && (version.properties.since ?? undefined) === since && clearance === next;
      const changed = { since: since ?? null, ...visibilityProperties(visibilityOfClearance(next)) };
      if (!isLeft) revised.push({ version, from: tie.from, changed });
    } else {
      const { clearance, ...ends } = tie;
      // A commitment has one PROMISED tie, whose id follows from it.
      const id = tie.type === TieType.PROMISED ? {} : { id: `TIE-${newId()}` };
      const visibility = visibilityOfClearance(clearance);
      added.push({ ...id, ...ends, since, visibility, confidence: bestConfidence(evidence), evidence });
    }
  }
  await transaction.add({ ties: added });
  await transaction.reviseTies(revised);
  await transaction.closeTies([...unmatched], true);
  for (const { version, from, changed } of revised) {
    const clearance = changed['clearance'] as number;
    await transaction.addEvidence([{ id: version.id, clearance, ends: [from, version.to] }], evidence);
  }
}

/** Returns true for the same tie; a PROMISED tie remains the same when its author is corrected. */
function isSame(version: CurrentTie, { type, from, to }: CommitmentTie): boolean {
  return version.type === (type as string) && version.to === to && (type === TieType.PROMISED || version.from === from);
}
