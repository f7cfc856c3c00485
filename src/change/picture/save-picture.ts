import { formatPictureView } from '../../graph/picture/picture-view';
import { storedStep } from '../../graph/picture/picture-steps';
import { newId, storedIds } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { rejectNamesake } from '../input/namesakes';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeRecord, ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { optionalReference, requireCurrentNodes } from '../transaction/current';
import { readChange } from '../transaction/feed.store';
import { rowOf } from '../transaction/node-row';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import { nextVisibility } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import { checkReferenced, readInput } from './check-picture';
import { findSavingChange } from './picture-changes.store';
import type { PictureInput } from './picture-input.type';

/** The detail of a change of a picture. */
export interface SaveDetail {
  /** The id of the change that it replaced. */
  replaced?: string;
}

/** Saves a picture, or a new version of one. */
export function savePicture(
  context: ChangeContext,
  input: PictureInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const request = { action: ChangeAction.SAVE_PICTURE, options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, input));
}

async function save(
  { viewer }: ChangeContext,
  transaction: ChangeTransaction,
  input: PictureInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  const nodes = await requireCurrentNodes(run, errors, optionalReference('id', input.id, ['Picture']));
  const version = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  const current = version && rowOf(version);
  const views = readInput(errors, input);
  const { visibility, clearance } = nextVisibility(input.visibility, current?.properties);
  await checkReferenced(run, errors, { views, steps: input.steps, visibility });
  const replaced = await findReplaced(run, errors, input, version);
  errors.throwIfAny();
  const [view, ...stepViews] = views.map((inputView) => inputView.view);
  await requireInRegions(run, viewer, current ? [current.id] : storedIds(view?.nodes ?? []), ['input']);
  const row: NodeRow = {
    ...current,
    id: current?.id ?? `PICTURE-${newId()}`,
    type: 'Picture',
    nameEn: input.nameEn,
    nameFr: input.nameFr ?? undefined,
    properties: {
      ...current?.properties,
      view: formatPictureView(view ?? {}),
      steps: input.steps.map(({ textEn, textFr, sources }, index) =>
        storedStep({ textEn, textFr: textFr ?? undefined, view: formatPictureView(stepViews[index] ?? {}), sources }),
      ),
      visibility,
      clearance,
    },
    evidence: [],
  };
  await rejectNamesake(run, row, ['Picture'], () => true);
  await transaction.saveNode(version, row);
  return { about: row.id, ...summaryOf(row, { isNew: !current, replaced }) };
}

/** Returns the picture’s last change, if it was recorded after the one an edit is based on. */
async function findReplaced(
  run: Run,
  errors: ValidationErrors,
  { base }: PictureInput,
  version: NodeVersion | undefined,
): Promise<ChangeRecord | undefined> {
  if (typeof base !== 'string') return undefined;
  const baseChange = await readChange(run, base);
  if (!baseChange) errors.add('NOT_FOUND.change', ['input', 'base'], { id: base });
  if (!baseChange || !version || version.properties.knownFrom <= baseChange.at) return undefined;
  return findSavingChange(run, version.id, version.properties.knownFrom);
}

function summaryOf(
  row: NodeRow,
  { isNew, replaced }: { isNew: boolean; replaced: ChangeRecord | undefined },
): Omit<ChangeSummary, 'about'> {
  if (!replaced) return { summary: nodeSummary(isNew ? 'change.node.recorded' : 'change.node.changed', row) };
  const detail: SaveDetail = { replaced: replaced.id };
  return { summary: nodeSummary('change.picture.replaced', row, { by: replaced.by }), detail };
}
