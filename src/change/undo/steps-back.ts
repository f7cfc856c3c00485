import { STILL_KNOWN } from '../../exchange/records';

interface Version {
  id: string;
  properties: { knownFrom: string; knownTo: string };
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

/** What takes a change of instant `at` back, from every version of the records that it touched, the newest first. */
export function stepsBack<V extends Version>(versions: readonly V[], at: string): StepsBack<V> {
  const steps: StepsBack<V> = { close: [], replaced: [], reopen: [], moved: [], all: [] };
  for (const own of byId(versions).values()) {
    const [newest] = own;
    if (!newest) continue;
    steps.all.push(newest);
    const opened = own.find(({ properties }) => properties.knownFrom === at);
    const closed = own.find(({ properties }) => properties.knownTo === at);
    const stands = opened ? newest === opened && opened.properties.knownTo === STILL_KNOWN : newest === closed;
    if (!opened && !closed) continue;
    if (!stands) steps.moved.push(newest);
    else if (!closed) steps.close.push({ version: newest, before: own[1] });
    else {
      steps.reopen.push(closed);
      if (opened) steps.replaced.push(opened);
    }
  }
  return steps;
}

function byId<V extends Version>(versions: readonly V[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const version of versions) groups.set(version.id, [...(groups.get(version.id) ?? []), version]);
  return groups;
}
