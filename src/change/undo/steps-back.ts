import { isDeepStrictEqual } from 'node:util';
import { MAX_INSTANT } from '../../model/records';

interface Version {
  id: string;
  properties: { knownFrom: string; knownTo: string; mergedInto?: unknown };
}

export interface StepsBack<V> {
  /** What the change opened where nothing was: to be closed. `before` is what had been there earlier. */
  close: { version: V; before: V | undefined }[];
  /** What the change opened in the place of another version: that other is to hold again. */
  replaced: V[];
  /** What the change closed: to hold again. */
  reopen: V[];
  /** What a later change has moved on, so that the change cannot be taken back. */
  moved: V[];
  /** The newest version of each record. */
  all: V[];
}

/**
 * What takes a change of instant `at` back, from every version of the records that it touched, the newest first. A record
 * stands as the change left it also where later changes were taken back: what holds again says the same as before.
 */
export function stepsBack<V extends Version>(versions: readonly V[], at: string): StepsBack<V> {
  const steps: StepsBack<V> = { close: [], replaced: [], reopen: [], moved: [], all: [] };
  for (const own of byId(versions).values()) {
    const [newest] = own;
    if (!newest) continue;
    steps.all.push(newest);
    const opened = own.find(({ properties }) => properties.knownFrom === at);
    const closed = own.find(({ properties }) => properties.knownTo === at);
    const left = opened ?? closed;
    if (!left) continue;
    const stands = newest.properties.knownTo === MAX_INSTANT;
    // Into what a version went is no part of what it said while it was in force.
    const goneAlike = opened !== undefined || mergedInto(newest) === mergedInto(left);
    if (stands !== (opened !== undefined) || !goneAlike || !saysTheSame(newest, left)) steps.moved.push(newest);
    else if (!closed) steps.close.push({ version: newest, before: own[own.indexOf(left) + 1] });
    else {
      steps.reopen.push(closed);
      if (opened) steps.replaced.push(newest);
    }
  }
  return steps;
}

/** What a version has of its beginning and its end, and not of what it says. */
const ITS_OWN = ['knownFrom', 'knownTo', 'retractedAt', 'pastOf', 'mergedInto'];

const mergedInto = ({ properties }: Version): unknown => properties.mergedInto ?? null;

function saysTheSame<V extends Version>(one: V, other: V): boolean {
  return one === other || isDeepStrictEqual(saidBy(one), saidBy(other));
}

function saidBy({ properties, ...version }: Version & { places?: readonly object[] }): object {
  const said = Object.entries(properties).filter(([name, value]) => value !== null && !ITS_OWN.includes(name));
  const places = version.places?.map((place) => JSON.stringify(place)).sort();
  return { ...version, properties: Object.fromEntries(said), places };
}

function byId<V extends Version>(versions: readonly V[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const version of versions) groups.set(version.id, [...(groups.get(version.id) ?? []), version]);
  return groups;
}
