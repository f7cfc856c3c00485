import { mayName } from '../../graph/picture/may-name';
import { MAX_STEP_LENGTH, MAX_STEPS, type PictureStepRecord, storedStep } from '../../graph/picture/picture-steps';
import { formatPictureView, idsOfView, MAX_LISTED, parsePictureView } from '../../graph/picture/picture-view';
import { bilingual } from '../../language/message';
import { quoteAll } from '../../language/text';
import { storedId } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import { CLEARANCE, Visibility, visibilityOfClearance, visibilityProperties } from '../../store/model/visibility';
import { clearanceAfter } from './id-registry';
import { listItems, nodeName, omitBlank, optionalChoice, requiredName, requiredText, text } from './read-cells';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** The nodes, ties and sources, in the folder or the graph, that pictures name. */
export interface KnownReferences {
  /** The type of a node or tie; the empty text where it is unknown, undefined where the id is. */
  typeOf: (id: string) => string | undefined;
  /** The clearance that a viewer needs to see a node, tie or source, where it is known. */
  clearanceOf: (id: string) => number;
}

/** The rows of picture-steps.csv by their picture. */
export class PictureSteps {
  private readonly rows = new Map<string, ImportRow[]>();

  constructor(rows: readonly ImportRow[]) {
    for (const row of rows) this.rows.set(row.cell('picture'), [...this.of(row.cell('picture')), row]);
  }

  of(picture: string): readonly ImportRow[] {
    return this.rows.get(picture) ?? [];
  }

  /** Reports the rows whose picture is not in the folder. */
  rejectOthers(pictures: ReadonlySet<string>): void {
    for (const [picture, rows] of this.rows)
      if (!pictures.has(picture)) for (const row of rows) row.reject('picture', bilingual('import.picture'));
  }
}

/** Reads a picture and its rows of picture-steps.csv; without these, it keeps existing steps. */
export function readPicture(
  row: ImportRow,
  { existing, registry }: Pick<NodeContext, 'existing' | 'registry'>,
  { steps, known }: { steps: readonly ImportRow[]; known: KnownReferences },
): NodeRow {
  const id = row.cell('id');
  registry.claim(row, id, 'Picture');
  const namedIds = new Set<string>();
  const view = readView(row, known, namedIds);
  const stepRecords = steps.map((step) => readStep(step, known, namedIds));
  if (stepRecords.length > MAX_STEPS) row.reject('id', bilingual('import.picture.steps', { max: MAX_STEPS }));
  const visibility = optionalChoice(row, 'visibility', Object.values(Visibility));
  const isNew = visibility === undefined && !existing.ids.has(id);
  const clearance = isNew ? CLEARANCE[Visibility.NETWORK] : clearanceAfter(existing, id, visibility);
  const least = Math.max(0, ...[...namedIds].map(known.clearanceOf));
  if (clearance < least)
    row.reject('visibility', bilingual('import.picture.visibility', { visibility: visibilityOfClearance(least) }));
  return {
    id,
    type: 'Picture',
    nameEn: requiredName(row, 'name_en'),
    ...omitBlank({ nameFr: nodeName(row, 'name_fr') }),
    properties: {
      view,
      ...(stepRecords.length > 0 && { steps: stepRecords.map(storedStep) }),
      ...visibilityProperties(visibilityOfClearance(clearance)),
    },
    evidence: [],
  };
}

function readStep(row: ImportRow, known: KnownReferences, namedIds: Set<string>): PictureStepRecord {
  const sources = [...listItems(row, 'sources')];
  for (const source of sources) {
    if (!['Source', ''].includes(known.typeOf(source) ?? 'none'))
      row.reject('sources', bilingual('import.picture.sources'), source);
    namedIds.add(source);
  }
  const textFr = text(row, 'text_fr', MAX_STEP_LENGTH);
  return {
    textEn: requiredText(row, 'text_en', MAX_STEP_LENGTH),
    ...(textFr !== undefined && { textFr }),
    view: readView(row, known, namedIds),
    sources,
  };
}

/** Reads a view in canonical form, and adds its ids to `named`. */
function readView(row: ImportRow, known: KnownReferences, namedIds: Set<string>): string {
  const { view, unread } = parsePictureView(row.cell('view'));
  const parts = unread.map(({ key, value }) => `${key}=${value}`);
  if (parts.length > 0) row.reject('view', bilingual('import.picture.view'), quoteAll(parts));
  for (const [name, items] of Object.entries(view)) {
    const count = items instanceof Map ? items.size : Array.isArray(items) ? items.length : 0;
    if (count > MAX_LISTED)
      row.reject('view', bilingual('import.picture.items', { name, max: MAX_LISTED }), String(count));
  }
  for (const id of idsOfView(view)) {
    const type = known.typeOf(storedId(id));
    if (type === undefined || (type !== '' && !mayName(view, id, type)))
      row.reject('view', bilingual('import.picture.named'), id);
    namedIds.add(storedId(id));
  }
  return formatPictureView(view);
}
