import { MAX_INSTANT } from '../../src/store/model/records';
import { HIDDEN_CLEARANCE } from '../../src/store/model/visibility';
import type { StoredGraph } from './stored-graph';

/** One version of a record: a node, a tie or a piece of evidence. */
interface Version {
  id: string;
  key: string;
  kind: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

interface Change {
  id: string;
  at: string;
  sequence: number;
  action: string;
  key: string;
  nodes: string[];
  ties: string[];
  isLoad?: boolean;
}

/**
 * Actions after which a record may be temporarily absent, so that its next version need not be
 * adjacent.
 */
const CAN_END_RECORDS = ['MERGE', 'UNDO', 'UNMERGE', 'RECORD_VALUE', 'REMOVE_PICTURE'];

/**
 * Returns the violated invariants of a graph that was loaded at an instant: each record has one
 * current version, each boundary of a version is at the instant of a change that lists the record,
 * and no part of a change is missing.
 */
export function violatedInvariants(graph: StoredGraph, loaded: string): string[] {
  const world = readWorld(graph);
  return [
    ...ofIds(world),
    ...ofChanges(world),
    ...ofVersions(world),
    ...ofInstants(world, loaded),
    ...ofEffects(world),
    ...ofEnds(world),
    ...ofEvidence(world, loaded),
    ...ofCopies(world),
    ...ofConfirmations(world),
  ];
}

function readWorld({ nodes, relations }: StoredGraph) {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const idOf = (key: string) => {
    const { id, pastOf } = byKey.get(key)?.properties ?? {};
    return String(id ?? pastOf);
  };
  const version = (key: string, kind: string, id: string, properties: Record<string, unknown>): Version => ({
    id,
    key,
    kind,
    properties,
    from: String(properties.knownFrom),
    to: String(properties.knownTo),
  });
  const changes = nodes
    .filter(({ labels }) => labels.includes('Change'))
    .map(({ properties }) => properties as unknown as Change)
    .sort((a, b) => a.sequence - b.sequence);
  const records = nodes
    .filter(({ labels }) => labels.includes('Node') && !labels.includes('Change'))
    .map(({ key, properties }) => version(key, String(properties.type), idOf(key), properties));
  const ties = relations
    .filter(({ properties }) => properties.id !== undefined)
    .map(({ from, to, properties }) => ({
      ...version('', 'Tie', String(properties.id), properties),
      ends: [idOf(from), idOf(to)],
    }));
  return { nodes, relations, changes, records, ties, idOf, feed: nodes.find(({ labels }) => labels.includes('Feed')) };
}

type World = ReturnType<typeof readWorld>;

function ofIds({ nodes, ties }: World): string[] {
  const ids = [
    ...nodes.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
    ...new Set(ties.map(({ id }) => id)),
  ];
  const seenIds = new Set<string>();
  return ids.filter((id) => seenIds.size === seenIds.add(id).size).map((id) => `the id ${id} exists twice`);
}

/** A stored confirmation, whose parts statements read at fixed offsets. */
const CONFIRMATION = /^\d{4}-\d\d-\d\d [012] \d{4}-\d\d-\d\dT\S{13} \d{4}-\d\d-\d\dT\S{13} \d{4}-\d\d-\d\d$/;

function ofConfirmations({ records }: World): string[] {
  return records.flatMap(({ id, properties: { lastConfirmedIntervals: entries } }) =>
    ((entries ?? []) as string[])
      .filter((entry) => !CONFIRMATION.test(entry))
      .map((entry) => `${id} has a malformed confirmation: ${entry}`),
  );
}

function ofChanges({ changes, feed }: World): string[] {
  const broken = changes.flatMap(({ id, sequence, at }, index) => {
    const before = changes[index - 1];
    return [
      ...(!before || sequence === before.sequence + 1 ? [] : [`change ${id} has sequence number ${sequence}`]),
      ...(!before || (before.at < at && before.id < id) ? [] : [`change ${id} is at ${at}, not after ${before.at}`]),
    ];
  });
  const keys = new Set(changes.map(({ key }) => key));
  if (keys.size !== changes.length) broken.push('a key is recorded twice');
  const { sequence, at } = feed?.properties ?? {};
  const last = changes.at(-1);
  if (last && (last.sequence !== sequence || last.at !== at)) broken.push('the feed does not have the last change');
  return broken;
}

function ofVersions({ records, ties, relations, idOf, changes }: World): string[] {
  const broken: string[] = [];
  const actions = new Map(changes.map(({ at, action }) => [at, action]));
  for (const versions of byId([...records, ...ties])) {
    for (const [index, version] of versions.entries()) {
      const next = versions[index + 1];
      const report = (fault: string) => broken.push(`${version.kind} ${version.id} of ${version.from}: ${fault}`);
      if (version.from >= version.to) report('is known at no instant');
      if (next && next.from < version.to) report(`is still known when the version of ${next.from} is`);
      if (version.to === MAX_INSTANT) continue;
      const isAdjacent = next?.from === version.to;
      const { retractedAt, mergedInto } = version.properties;
      if (version.kind === 'Tie' && (retractedAt === version.to) === isAdjacent)
        report('is neither retracted nor followed');
      if (version.kind !== 'Tie' && !isAdjacent && !CAN_END_RECORDS.includes(actions.get(version.to) ?? ''))
        report('is not followed by a version');
      if (typeof mergedInto === 'string' && isAdjacent) report('is merged and has a later version');
    }
    const newest = versions.at(-1);
    if (newest?.to === MAX_INSTANT && newest.properties.mergedInto) broken.push(`${newest.id} is merged and current`);
  }
  const past = records.filter(({ properties }) => properties.id === undefined);
  const currentIds = new Map(relations.filter(({ type }) => type === 'WAS').map(({ from, to }) => [to, idOf(from)]));
  for (const { key, id, from } of past) {
    if (currentIds.get(key) !== id) broken.push(`${id} has no relationship to its version of ${from}`);
  }
  return broken;
}

function ofInstants({ changes, records, ties }: World, loaded: string): string[] {
  const instants = new Set<unknown>([loaded, MAX_INSTANT, ...changes.map(({ at }) => at)]);
  return [...records, ...ties].flatMap(({ kind, id, properties }) =>
    ['knownFrom', 'knownTo', 'retractedAt', 'recordedAt']
      .filter((name) => typeof properties[name] === 'string' && !instants.has(properties[name]))
      .map((name) => `${kind} ${id} has ${name} ${String(properties[name])}, at which nothing was recorded`),
  );
}

/**
 * Checks that every change has an effect, lists each record that it changed, and is in the history
 * of each.
 */
function ofEffects({ changes, records, ties, relations, idOf, nodes }: World): string[] {
  const keys = new Map(nodes.map(({ key, properties }) => [properties.id, key]));
  const histories = new Map<string, Set<string>>();
  for (const { type, from, to } of relations) {
    if (type === 'TOUCHED') histories.set(from, (histories.get(from) ?? new Set()).add(idOf(to)));
  }
  return changes.flatMap(({ id, at, nodes: namedNodes, ties: namedTies, isLoad }) => {
    const changedBy = <V extends Version>(versions: readonly V[]) =>
      versions.filter(({ from, to }) => from === at || to === at);
    const changedRecords = changedBy(records).filter(({ kind }) => kind !== 'Source');
    const changedEvidence = changedRecords.filter(({ kind }) => kind === 'Evidence');
    const effects = new Set([
      ...changedRecords.filter(({ kind }) => kind !== 'Evidence').map((record) => record.id),
      ...changedBy(ties).map((tie) => tie.id),
      ...changedEvidence.map(({ properties }) => String(properties.of)),
    ]);
    const touched = histories.get(keys.get(id) ?? '');
    const loaded = isLoad ? [...(touched ?? []), ...changedBy(ties).map((tie) => tie.id)] : [];
    const listedIds = new Set([...namedNodes, ...namedTies, ...loaded]);
    const ends = changedBy(ties).filter((tie) => listedIds.has(tie.id));
    return [
      ...[...effects]
        .filter((recordId) => !listedIds.has(recordId))
        .map((recordId) => `change ${id} changed ${recordId} and does not list it`),
      ...(effects.size === 0 ? [`change ${id} has no effect`] : []),
      ...[...namedNodes, ...ends.flatMap((tie) => tie.ends)]
        .filter((recordId) => !touched?.has(recordId))
        .map((recordId) => `change ${id} is not in the history of ${recordId}`),
    ];
  });
}

/**
 * Checks that a tie is known only while its ends and the actors that it names are, a part only
 * while its whole is, and a meeting only while all its nodes are.
 */
function ofEnds({ records, ties, relations, idOf }: World): string[] {
  const intervalsById = new Map([...byId(records)].map((versions) => [versions[0]!.id, intervals(versions)]));
  const isKnown = (id: string, { from, to }: Version) =>
    (intervalsById.get(id) ?? []).some((interval) => interval.from <= from && to <= interval.to);
  const dangling = ties.flatMap((tie) =>
    [...tie.ends, ...[tie.properties.heldBy, tie.properties.through].flat().filter((id) => typeof id === 'string')]
      .filter((end) => !isKnown(end, tie))
      .map((end) => `tie ${tie.id} of ${tie.from} is known while ${end} is not`),
  );
  const byKey = new Map(records.map((record) => [record.key, record]));
  const parts = relations.filter(({ type }) =>
    ['PART_OF', 'MEETING_BY', 'MEETING_WITH', 'MEETING_ABOUT'].includes(type),
  );
  const orphans = parts.flatMap(({ from, to }) => {
    const part = byKey.get(from);
    return part && !isKnown(idOf(to), part)
      ? [`${part.id} of ${part.from} is known while ${idOf(to)}, of which it is a part, is not`]
      : [];
  });
  return [...dangling, ...orphans];
}

function ofEvidence({ records, ties, relations }: World, loaded: string): string[] {
  const evidence = records.filter(({ kind }) => kind === 'Evidence');
  const evidenceOf = groups(evidence, ({ properties }) => String(properties.of));
  const hasEvidence = (recordId: string, instant: string) =>
    (evidenceOf.get(recordId) ?? []).some(
      (evidenceVersion) => evidenceVersion.from <= instant && instant < evidenceVersion.to,
    );
  const unsupported = ties
    // Loaded ties may have no evidence.
    .filter(({ properties }) => properties.recordedAt !== loaded && properties.derived !== true)
    // A decision to keep records apart has a reason instead.
    .filter(({ properties }) => properties.clearance !== HIDDEN_CLEARANCE)
    // Our invitation needs no source; an attendance does.
    .filter(({ properties: { answer } }) => typeof answer !== 'string' || answer === 'CAME')
    .filter((tie) => !hasEvidence(tie.id, tie.from))
    .map(({ id, from }) => `tie ${id} of ${from} has no evidence`);
  const sources = new Map(relations.filter(({ type }) => type === 'FROM').map(({ from, to }) => [from, to]));
  const unsourced = evidence
    .filter(({ key, properties }) => properties.id !== undefined && !sources.has(key))
    .map(({ id }) => `evidence ${id} has no source`);
  const contents = new Set<string>();
  const duplicates = evidence
    .filter(({ to, properties }) => to === MAX_INSTANT && properties.id !== undefined)
    .flatMap(({ id, key, properties: { of, locator, asOf, against } }) => {
      const content = JSON.stringify([of, sources.get(key), locator, asOf, against]);
      const isDuplicate = contents.has(content);
      contents.add(content);
      return isDuplicate ? [`evidence ${id} of ${String(of)} is a duplicate`] : [];
    });
  return [...unsupported, ...unsourced, ...duplicates];
}

/**
 * Checks that evidence is copied where its source is a copy, and a version of a tie where all
 * evidence for it is, as known at its end.
 */
function ofCopies({ records, ties, relations, nodes, idOf }: World): string[] {
  const copies = new Set(nodes.filter(({ properties }) => properties.kind === 'COPY').map(({ key }) => key));
  const fromCopies = new Set(
    relations.filter(({ type, to }) => type === 'FROM' && copies.has(to)).map(({ from }) => idOf(from)),
  );
  const evidence = records.filter(({ kind }) => kind === 'Evidence');
  const supporting = groups(
    evidence.filter(({ properties }) => properties.against !== true),
    ({ properties }) => String(properties.of),
  );
  const isCopied = ({ id, to }: Version) => {
    const knownEvidence = (supporting.get(id) ?? []).filter((piece) => piece.from < to && to <= piece.to);
    return knownEvidence.length > 0 && knownEvidence.every((piece) => fromCopies.has(piece.id));
  };
  const report = ({ kind, id, from, properties }: Version) =>
    `${kind} ${id} of ${from} has copied ${String(properties.copied)}`;
  return [
    ...evidence.filter(({ id, properties }) => (properties.copied === true) !== fromCopies.has(id)).map(report),
    ...ties.filter((tie) => (tie.properties.copied === true) !== isCopied(tie)).map(report),
  ];
}

/**
 * Returns the intervals in which a record is known, oldest first; adjacent versions make one
 * interval.
 */
function intervals(versions: readonly Version[]): { from: string; to: string }[] {
  const result: { from: string; to: string }[] = [];
  for (const { from, to } of versions) {
    const last = result.at(-1);
    if (last?.to === from) last.to = to;
    else result.push({ from, to });
  }
  return result;
}

/** Returns the versions of each record, oldest first. */
function byId<V extends Version>(versions: readonly V[]): Iterable<V[]> {
  return [...groups(versions, ({ id }) => id).values()].map((group) =>
    group.sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}

function groups<V>(items: readonly V[], keyOf: (item: V) => string): Map<string, V[]> {
  const groupsByKey = new Map<string, V[]>();
  for (const item of items) {
    const group = groupsByKey.get(keyOf(item));
    if (group) group.push(item);
    else groupsByKey.set(keyOf(item), [item]);
  }
  return groupsByKey;
}
