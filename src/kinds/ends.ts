import type { MeetingEnds, NodeRow } from '../store/model/rows';
import type { Ends, DatedKind } from './kind';

/** Returns the tied ids of a row by role, which stores one id or a list of them. */
export function endsOf({ links }: DatedKind, { meeting }: NodeRow): Ends {
  const stored = (meeting ?? {}) as Partial<Record<string, string | readonly string[]>>;
  return Object.fromEntries(Object.keys(links).map((name) => [name, [stored[name] ?? []].flat()]));
}

/** Returns the tied ids in the form in which a row stores them. */
export function storedEnds({ links }: DatedKind, ends: Ends): MeetingEnds {
  const stored: Record<string, unknown> = Object.fromEntries(
    Object.entries(links).map(([name, { isList }]) => [name, isList ? ends[name] : ends[name]?.[0]]),
  );
  return stored as unknown as MeetingEnds;
}
