import { MEETING } from '../../kinds/meeting';
import { meetingNames } from '../../store/model/reports';
import { ACTOR_TYPES, MEETING_SUBJECT_TYPES } from '../../store/model/node-type';
import type { NodeRow } from '../../store/model/rows';
import { CLEARANCE, Visibility, visibilityOfClearance, visibilityProperties } from '../../store/model/visibility';
import { clearanceAfter, type ExistingNodes, type NodesKnown, resolveGovernment } from './id-registry';
import { listed, optionalChoice, rejectFuture, requiredDate } from './read-cells';
import { evidenceOf } from './read-evidence';
import { readFields } from './read-fields';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** A row of meetings.csv; undefined where it says not when or with whom. It is never visible to more readers than what it is about. */
export function readMeeting(row: ImportRow, context: NodeContext, known: NodesKnown): NodeRow | undefined {
  const { existing, registry, evidenceFile } = context;
  const id = row.cell('id');
  registry.claim(row, id, 'Meeting');
  const on = requiredDate(row, 'on');
  rejectFuture(row, 'on', on);
  const properties = readFields(row, MEETING, ['visibility'], on);
  const meeting = endsOf(row, existing, known);
  const needed = Math.max(clearanceOf(row, existing), ...meeting.about.map((subject) => known.clearanceOf(subject)));
  const { evidence } = evidenceOf(row, id, evidenceFile);
  if (!on) return undefined;
  return {
    id,
    type: 'Meeting',
    ...meetingNames(on),
    since: on,
    meeting,
    properties: { ...properties, ...visibilityProperties(visibilityOfClearance(needed)) },
    evidence,
  };
}

function endsOf(row: ImportRow, existing: ExistingNodes, { isOfType }: NodesKnown) {
  const by = row.cell('by').trim();
  if (!isOfType(by, ACTOR_TYPES)) row.reject('by', 'the id of an actor in this folder or in the graph');
  const others = [...listed(row, 'with')].map((id) => resolveGovernment(existing, id));
  if (others.length === 0) row.reject('with', 'ids of actors, at least one');
  for (const other of others) {
    if (other === by || !isOfType(other, ACTOR_TYPES))
      row.reject('with', 'ids of actors in this folder or in the graph, without that of by', other);
  }
  const about = [...listed(row, 'about')];
  for (const subject of about) {
    if (!isOfType(subject, MEETING_SUBJECT_TYPES))
      row.reject('about', 'ids of objectives, initiatives, opportunities and the like', subject);
  }
  return { by, with: [...new Set(others)], about };
}

/** By its cell, else as the graph has it, else that of the network. */
function clearanceOf(row: ImportRow, existing: ExistingNodes): number {
  const stated = optionalChoice(row, 'visibility', Object.values(Visibility));
  const id = row.cell('id');
  return stated === undefined && !existing.ids.has(id)
    ? CLEARANCE[Visibility.NETWORK]
    : clearanceAfter(existing, id, stated);
}
