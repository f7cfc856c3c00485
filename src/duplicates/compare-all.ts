import { Breather } from './breathe';
import { likeness, type Likeness, type Neighbours, type Profile } from './likeness';

export type Both = readonly [Profile, Profile];

/** Two actors that may be one, and why. */
export interface CandidateRecord {
  actor: Profile;
  other: Profile;
  likeness: Likeness;
}

/** How like the two of each pair are: the likeliest first, of equal ones by their ids. */
export async function compareAll(
  pairs: readonly Both[],
  tiesOf: (id: string) => Neighbours,
): Promise<CandidateRecord[]> {
  const breather = new Breather();
  const found: CandidateRecord[] = [];
  for (const [actor, other] of pairs) {
    found.push({ actor, other, likeness: likeness(actor, other, tiesOf(actor.id), tiesOf(other.id)) });
    await breather.breathe();
  }
  const key = ({ actor, other }: CandidateRecord) => `${actor.id}\n${other.id}`;
  return found.sort((a, b) => b.likeness.score - a.likeness.score || (key(a) < key(b) ? -1 : 1));
}
