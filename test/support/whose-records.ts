import { parsePictureView } from '../../src/graph/picture/picture-view';
import type { StoredGraph } from './stored-graph';

type Properties = Record<string, unknown>;

/** The current version of a node or a tie, with its evidence. */
interface StoredRecord {
  /** The node type, or the tie type. */
  type: string;
  /** The ends of a tie. */
  ends?: { from: string; to: string };
  /** The region or country of a node, its whole, and the nodes of a meeting. */
  places: { relation: string; place: string }[];
  properties: Properties;
  evidence: Properties[];
}

/** All current records but the history, by id. */
export type Records = ReadonlyMap<string, StoredRecord>;

const isCurrent = ({ knownTo }: Properties) => String(knownTo) > '9999';
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

export function recordsIn({ nodes, relations }: StoredGraph): Records {
  const newest = nodes.filter(({ labels }) => labels.includes('Node') && !labels.includes('Past'));
  const idOf = new Map(newest.map(({ key, properties }) => [key, String(properties.id)]));
  const current = newest.filter(({ labels, properties }) => !labels.includes('Change') && isCurrent(properties));
  const evidenceOf = (id: unknown) =>
    current
      .filter(({ labels, properties }) => labels.includes('Evidence') && properties.of === id)
      .map(({ properties }) => properties)
      .sort(byText);
  const records = new Map<string, StoredRecord>();
  for (const { key, labels, properties } of current) {
    if (labels.includes('Evidence')) continue;
    // The confirmations of an initiative follow from its ties.
    const { lastConfirmedIntervals: _, ...content } = properties;
    const places = relations
      .filter(({ from, properties: { id } }) => from === key && id === undefined)
      .map(({ type, to }) => ({ relation: type, place: idOf.get(to) ?? '' }))
      .filter(({ relation }) => relation !== 'WAS')
      .sort(byText);
    const { id, type } = properties as { id: string; type: string };
    records.set(id, { type, places, properties: content, evidence: evidenceOf(id) });
  }
  for (const { type, from, to, properties } of relations) {
    if (properties.id === undefined || !isCurrent(properties)) continue;
    const ends = { from: idOf.get(from) ?? '', to: idOf.get(to) ?? '' };
    records.set(properties.id as string, { type, ends, places: [], properties, evidence: evidenceOf(properties.id) });
  }
  return records;
}

const INITIATIVES = ['Partnership', 'AdvocacyAction', 'Campaign', 'Opportunity'];

/**
 * The ids of the nodes that a coordinator of a region may change, as SECURITY.md guarantees: actors
 * and countries in the region, initiatives that cover a country there, commitments of an actor
 * there with their reports, statements about lists of these, the meetings and findings of actors
 * there, the values of countries there, and the pictures that name one of these.
 */
export function coordinatorNodes(region: string, records: Records): Set<string> {
  const all = [...records].map(([id, record]) => ({ id, ...record }));
  const own = new Set<string>();
  const add = (isOwn: (record: (typeof all)[number]) => boolean) => {
    for (const record of all.filter(({ ends }) => !ends).filter(isOwn)) own.add(record.id);
  };
  const isIn = (record: StoredRecord, relations: readonly string[], isThere: (place: string) => boolean) =>
    record.places.some(({ relation, place }) => relations.includes(relation) && isThere(place));
  const isOwn = (id: string) => own.has(id);
  const endsAt = (type: string, end: 'from' | 'to', id: string) =>
    all.filter((tie) => tie.type === type && tie.ends?.[end] === id).map(({ ends }) => ends!);
  add((record) => isIn(record, ['IN_REGION', 'IN_NAMED_REGION'], (place) => place === region));
  add((record) => isIn(record, ['IN_COUNTRY'], isOwn));
  add(({ type, properties }) => type === 'IndicatorValue' && isOwn(String(properties.country)));
  add(({ id, type }) => INITIATIVES.includes(type) && endsAt('COVERS', 'from', id).some(({ to }) => isOwn(to)));
  add(({ id, type }) => type === 'Commitment' && endsAt('PROMISED', 'to', id).some(({ from }) => isOwn(from)));
  add(
    ({ type, properties }) =>
      type === 'Picture' && (parsePictureView(String(properties.view)).view.nodes ?? []).some(isOwn),
  );
  add((record) => record.type === 'Meeting' && isIn(record, ['MEETING_BY', 'MEETING_WITH'], isOwn));
  add(
    (record) =>
      ['FollowUp', 'EngagementStatus', 'RosterStatement'].includes(record.type) && isIn(record, ['PART_OF'], isOwn),
  );
  return own;
}

/** Properties that differ between versions of different visibility. */
const OF_VISIBILITY = ['visibility', 'clearance', 'knownFrom'];
const contentOf = (record: StoredRecord | undefined, ignored: readonly string[] = []) =>
  JSON.stringify(record, (name, value: unknown) => (ignored.includes(name) ? undefined : value));

/**
 * Returns the differences between two states of the graph outside a coordinator's nodes,
 * `before.own` and `after.own`: changed and new records of others. A tie is the coordinator's by
 * one end; a COVERS tie belongs to its `from` end.
 */
export function changesOutside(
  before: { records: Records; own: ReadonlySet<string> },
  after: { records: Records; own: ReadonlySet<string> },
): string[] {
  return [...new Set([...before.records.keys(), ...after.records.keys()])].filter((id) => {
    const [was, is] = [before.records.get(id), after.records.get(id)];
    if (contentOf(was) === contentOf(is)) return false;
    const { type, ends, places } = (was ?? is)!;
    if (ends) {
      const concerned = type === 'COVERS' ? [ends.from] : [ends.from, ends.to];
      return !concerned.some((end) => before.own.has(end) || (!was && after.own.has(end)));
    }
    // A meeting is no more visible than its subject.
    const isAboutOwn = places.some(({ relation, place }) => relation === 'MEETING_ABOUT' && before.own.has(place));
    if (isAboutOwn && contentOf(was, OF_VISIBILITY) === contentOf(is, OF_VISIBILITY)) return false;
    if (!was && type === 'Source') return false;
    return !(was ? before : after).own.has(id);
  });
}
