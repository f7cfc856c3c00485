import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import type { PathsRecord } from '../paths/find-paths';
import { findAskFirst } from './find-ask-first';

/** A link that a first contact could make to a target. */
export interface MissingLinkRecord {
  from: string;
  to: string;
  /** The number of steps from the starts to `from`, up to 8; null where no path leads there. */
  hopsFrom: number | null;
  hopsTo: number;
}

/** Finds the missing link of a result: see `InfluenceResult.missingLink`. */
export async function findMissingLink(
  context: InfluenceContext,
  { input, paths, longerPath }: PathsRecord,
): Promise<MissingLinkRecord | null> {
  if (paths.length > 0 || longerPath !== null || input.via.length > 0) return null;
  const contacts = await findAskFirst(context, input);
  for (const to of new Set(input.to)) {
    const first = contacts.find(({ target }) => target === to);
    if (!first || first.tie) continue;
    const from = first.member;
    const hopsFrom = input.from.includes(from) ? 0 : await ask(context, 'steps', { ...input, to: [from] });
    return { from, to, hopsFrom, hopsTo: 0 };
  }
  return null;
}
