import { isDeepStrictEqual } from 'node:util';
import { MAX_INSTANT } from '../../store/model/records';

interface Version {
  id: string;
  properties: { knownFrom: string; knownTo: string; mergedInto?: unknown };
  places?: readonly object[];
}

/** What reverts a change: versions to close and to open again. */
export interface UndoPlan<V> {
  /** Versions that the change opened for new or closed records, to be closed; `before` is the version before, if any. */
  close: { version: V; before: V | undefined }[];
  /** Versions that the change opened in place of others, to be closed. */
  replaced: V[];
  /** Versions that the change closed, to be opened again. */
  reopen: V[];
  /** The newest versions of records that later changes made differ: they prevent the undo. */
  changedSince: V[];
  /** The newest version of each record. */
  newest: V[];
}

/**
 * Plans the undo of the change of instant `at` from all versions of the records that it touched, the newest first. Later
 * changes that were themselves undone do not prevent it: the newest version must only have the same content.
 */
export function undoPlan<V extends Version>(versions: readonly V[], at: string): UndoPlan<V> {
  const plan: UndoPlan<V> = { close: [], replaced: [], reopen: [], changedSince: [], newest: [] };
  for (const history of byId(versions).values()) {
    const [newest] = history;
    if (!newest) continue;
    plan.newest.push(newest);
    const opened = history.find(({ properties }) => properties.knownFrom === at);
    const closed = history.find(({ properties }) => properties.knownTo === at);
    const left = opened ?? closed;
    if (!left || isOnlyDerived(opened, closed)) continue;
    const isCurrent = newest.properties.knownTo === MAX_INSTANT;
    const isMergedAlike = opened !== undefined || mergedInto(newest) === mergedInto(left);
    if (isCurrent !== (opened !== undefined) || !isMergedAlike || !haveSameContent(newest, left)) {
      plan.changedSince.push(newest);
    } else if (!closed) {
      plan.close.push({ version: newest, before: history[history.indexOf(left) + 1] });
    } else {
      plan.reopen.push(closed);
      if (opened) plan.replaced.push(newest);
    }
  }
  return plan;
}

/** Properties that tell when and how a version began or ended, or that follow from other records, not what it says. */
const IGNORED_PROPERTIES = [
  'knownFrom',
  'knownTo',
  'retractedAt',
  'pastOf',
  'mergedInto',
  'validFrom',
  'validTo',
  'mayRunOut',
  'confirmed',
  'confirmedTo',
  'copied',
  'heard',
];

const mergedInto = ({ properties }: Version): unknown => properties.mergedInto ?? null;

function haveSameContent<V extends Version>(version: V, other: V): boolean {
  return version === other || isDeepStrictEqual(contentOf(version), contentOf(other));
}

/** Whether only what follows from other records changed, which follows again once these are as they were. */
function isOnlyDerived(opened: Version | undefined, closed: Version | undefined): boolean {
  if (!opened || !closed) return false;
  return mergedInto(opened) === mergedInto(closed) && haveSameContent(opened, closed);
}

function contentOf({ properties, ...version }: Version): object {
  const content = Object.entries(properties).filter(
    ([name, value]) => value !== null && !IGNORED_PROPERTIES.includes(name),
  );
  const places = version.places?.map((place) => JSON.stringify(place)).sort();
  return { ...version, properties: Object.fromEntries(content), places };
}

function byId<V extends Version>(versions: readonly V[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const version of versions) groups.set(version.id, [...(groups.get(version.id) ?? []), version]);
  return groups;
}
