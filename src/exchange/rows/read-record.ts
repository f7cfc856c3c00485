import { storedEnds } from '../../kinds/ends';
import type { DatedKind, Ends, KindLink } from '../../kinds/kind';
import { columnOf } from '../../kinds/record';
import { isActorType } from '../../store/model/node-type';
import type { NodeRow } from '../../store/model/rows';
import { CLEARANCE, Visibility, visibilityOfClearance, visibilityProperties } from '../../store/model/visibility';
import type { Column } from './columns';
import { clearanceAfter, type KnownNodes, resolveGovernment } from './id-registry';
import { dateInPeriod, listItems, optionalChoice, rejectFuture, requiredDate } from './read-cells';
import { evidenceOf } from './read-evidence';
import { readFields } from './read-fields';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** Reads a row of a kind's file; undefined without a date. */
export function readRecord(
  kind: DatedKind,
  row: ImportRow,
  context: NodeContext,
  known: KnownNodes,
): NodeRow | undefined {
  const { existing, registry, evidenceFile } = context;
  const id = row.cell('id');
  registry.claim(row, id, kind.type);
  const since = readDate(kind, row);
  const properties = readFields(row, kind, ['visibility'], since);
  const ends = readEnds(kind, row, context, known);
  const visibility = optionalChoice(row, 'visibility', Object.values(Visibility));
  const isNew = visibility === undefined && !existing.ids.has(id);
  const ownClearance = isNew
    ? CLEARANCE[kind.fields['visibility']?.initial as Visibility]
    : clearanceAfter(existing, id, visibility);
  // A record is no more visible than its subject.
  const needed = Math.max(ownClearance, ...ends[kind.atMostAsVisibleAs]!.map((end) => known.clearanceOf(end)));
  const { evidence } = evidenceOf(row, id, evidenceFile);
  if (!since) return undefined;
  return {
    id,
    type: kind.type,
    ...kind.namesOf(since),
    since,
    meeting: storedEnds(kind, ends),
    properties: { ...properties, ...visibilityProperties(visibilityOfClearance(needed)) },
    evidence,
  };
}

function readDate({ since: name, dates }: DatedKind, row: ImportRow): string | undefined {
  const column = columnOf(name) as Column;
  if (!dates[name]?.isPast) return dateInPeriod(row, column);
  const since = requiredDate(row, column);
  rejectFuture(row, column, since);
  return since;
}

function readEnds({ links }: DatedKind, row: ImportRow, { existing }: NodeContext, { isOfType }: KnownNodes): Ends {
  const ends: Record<string, string[]> = {};
  for (const [name, link] of Object.entries(links)) {
    const { nodeTypes, isList, isRequired, countryMeansGovernment, notAlso } = link;
    const column = columnOf(name) as Column;
    const cells = isList ? [...listItems(row, column)] : [row.cell(column).trim()];
    const ids = countryMeansGovernment ? cells.map((id) => resolveGovernment(existing, id)) : cells;
    const expected = expectedNodes(link);
    if (isRequired && ids.length === 0) row.reject(column, `${expected}; at least one`);
    for (const id of ids) {
      const isExcluded = notAlso !== undefined && ends[notAlso]!.includes(id);
      if (isExcluded || !isOfType(id, nodeTypes)) row.reject(column, expected, id);
    }
    ends[name] = [...new Set(ids)];
  }
  return ends;
}

function expectedNodes({ nodeTypes, isList, notAlso }: KindLink): string {
  const types = nodeTypes.every(isActorType) ? 'Actor' : nodeTypes.join(', ');
  const ids = `${isList ? 'ids' : 'the id'} of ${types} in this folder or in the graph`;
  return notAlso ? `${ids}, without that of ${notAlso}` : ids;
}
