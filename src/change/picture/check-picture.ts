import {
  idsOfView,
  MAX_LISTED,
  parsePictureView,
  type PictureView,
  type UnreadPart,
} from '../../graph/picture/picture-view';
import { mayName } from '../../graph/picture/may-name';
import { MAX_STEP_LENGTH, MAX_STEPS } from '../../graph/picture/picture-steps';
import { quote } from '../../language/text';
import { storedId } from '../../store/model/record-ids';
import { CLEARANCE, type Visibility, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { checkName, checkText } from '../input/checks';
import type { ErrorKey, ValidationErrors } from '../input/validation-errors';
import type { PictureInput } from './picture-input.type';
import { readReferenced } from './picture-changes.store';

/** A view of an input, and its path. */
interface InputView {
  path: readonly string[];
  view: PictureView;
}

/** Checks a picture’s texts, and reads its views, its own first; reports unreadable parts. */
export function readInput(errors: ValidationErrors, { nameEn, nameFr, view, steps }: PictureInput): InputView[] {
  checkName(errors, ['input', 'nameEn'], nameEn);
  checkName(errors, ['input', 'nameFr'], nameFr);
  if (steps.length > MAX_STEPS) errors.add('OUT_OF_RANGE.steps', ['input', 'steps'], { max: MAX_STEPS });
  steps.forEach(({ textEn, textFr }, index) => {
    const path = ['input', 'steps', String(index)];
    if (textEn.trim() === '') errors.add('BAD_TEXT.step', [...path, 'textEn']);
    checkText(errors, [...path, 'textEn'], textEn, MAX_STEP_LENGTH);
    checkText(errors, [...path, 'textFr'], textFr, MAX_STEP_LENGTH);
  });
  return [
    readView(errors, ['input', 'view'], view),
    ...steps.map((step, index) => readView(errors, ['input', 'steps', String(index), 'view'], step.view)),
  ];
}

const PROBLEMS: Readonly<Record<UnreadPart['problem'], ErrorKey>> = {
  UNKNOWN_KEY: 'OUT_OF_RANGE.viewKey',
  REPEATED_KEY: 'OUT_OF_RANGE.viewKeyTwice',
  UNREADABLE: 'OUT_OF_RANGE.viewValue',
};

function readView(errors: ValidationErrors, path: readonly string[], text: string): InputView {
  const { view, unread } = parsePictureView(text);
  for (const { key, value, problem } of unread) errors.add(PROBLEMS[problem], path, { name: key, value: quote(value) });
  for (const [name, items] of Object.entries(view)) {
    const count = items instanceof Map ? items.size : Array.isArray(items) ? items.length : 0;
    if (count > MAX_LISTED) errors.add('OUT_OF_RANGE.viewItems', path, { name, max: MAX_LISTED, count });
  }
  return { path, view };
}

/**
 * Checks that all ids of the views and all sources of the steps are of current records of an
 * allowed type, and that every reader of `visibility` may see them.
 */
export async function checkReferenced(
  run: Run,
  errors: ValidationErrors,
  { views, steps, visibility }: { views: readonly InputView[]; visibility: Visibility } & Pick<PictureInput, 'steps'>,
): Promise<void> {
  const sources = steps.flatMap((step) => step.sources);
  const referenced = await readReferenced(run, [...views.flatMap(({ view }) => idsOfView(view)), ...sources]);
  const recordOf = (id: string) => referenced.get(storedId(id));
  for (const { path, view } of views) {
    for (const id of idsOfView(view)) {
      const type = recordOf(id)?.type;
      if (type === undefined) errors.addUnknownId('NOT_FOUND.node', path, { id });
      else if (!mayName(view, id, type)) errors.add('WRONG_KIND.notDrawn', path, { id, type });
    }
  }
  steps.forEach(({ sources: cited }, step) => {
    cited.forEach((id, index) => {
      const path = ['input', 'steps', String(step), 'sources', String(index)];
      if (recordOf(id)?.type !== 'Source') errors.addUnknownId('NOT_FOUND.source', path, { id, types: ['Source'] });
    });
  });
  const [least] = [...referenced.values()].sort((a, b) => b.clearance - a.clearance);
  if (least && least.clearance > CLEARANCE[visibility])
    errors.add('TOO_VISIBLE.picture', ['input', 'visibility'], {
      id: least.id,
      visibility: visibilityOfClearance(least.clearance),
    });
}
