import { isDeepStrictEqual } from 'node:util';
import { MAX_INSTANT } from '../../store/model/records';

interface Version {
  id: string;
  properties: { knownFrom: string; knownTo: string; mergedInto?: unknown };
  places?: readonly object[];
}

/** The versions to close and to reopen in order to revert a change. */
export interface UndoPlan<V> {
  /** The versions to close, opened for new or closed records, and the version before, if any. */
  close: { version: V; before: V | undefined }[];
  /** The versions to close that the change opened in place of others. */
  replaced: V[];
  /** The versions to reopen that the change closed. */
  reopen: V[];
  /** The newest versions of records that differ by later changes, which prevent the undo. */
  changedSince: V[];
  /** The newest version of each record. */
  newest: V[];
}

/**
 * Plans the undo of the change of instant `at` from all versions of the touched records, the newest
 * first. Later changes that were themselves undone do not prevent it: only the content of the
 * newest version must be the same.
 */
export function undoPlan<V extends Version>(versions: readonly V[], at: string): UndoPlan<V> {
  const plan: UndoPlan<V> = { close: [], replaced: [], reopen: [], changedSince: [], newest: [] };
  for (const history of byId(versions).values()) {
    const [newest] = history;
    if (!newest) continue;
    plan.newest.push(newest);
    const opened = history.find(({ properties }) => properties.knownFrom === at);
    const closed = history.find(({ properties }) => properties.knownTo === at);
    const representative = opened ?? closed;
    if (!representative || isOnlyDerived(opened, closed)) continue;
    const isCurrent = newest.properties.knownTo === MAX_INSTANT;
    const hasSameMerge = opened !== undefined || mergedInto(newest) === mergedInto(representative);
    if (isCurrent !== (opened !== undefined) || !hasSameMerge || !haveSameContent(newest, representative)) {
      plan.changedSince.push(newest);
    } else if (!closed) {
      plan.close.push({ version: newest, before: history[history.indexOf(representative) + 1] });
    } else {
      plan.reopen.push(closed);
      if (opened) plan.replaced.push(newest);
    }
  }
  return plan;
}

/** Properties derived from other records or about a version’s beginning or end, not its content. */
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
  'lastConfirmedIntervals',
];

const mergedInto = ({ properties }: Version): unknown => properties.mergedInto ?? null;

function haveSameContent<V extends Version>(version: V, second: V): boolean {
  return version === second || isDeepStrictEqual(contentOf(version), contentOf(second));
}

/** Returns true where only derived properties changed, which follow from restored records. */
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
