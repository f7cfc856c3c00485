import { InputError } from '../../errors';
import type { ReadContext } from '../../store/loading/read-context';
import { GROUP_OF_KIND } from '../../store/model/actor-kind';
import { MAX_NAME_LENGTH } from '../../store/model/text-check';
import { oneOrNone, requireOfType } from '../node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { type CandidateRecord, compareAll, MIN_SCORE, withoutNeighbours } from './compare-pairs';
import { findAlike } from './find-alike';
import { type Profile, profileOf } from './profile';
import type { SimilarActorInput } from './similar-actor.type';

/**
 * The actors on record that one about to be recorded may be, the most similar first; equal scores in the order of ids.
 * Throws InputError where neither a name nor a site is given, for a name that is too long and an unknown country, and for
 * `first` outside its range.
 */
export async function findSimilarActors(
  context: ReadContext,
  input: SimilarActorInput,
  first: number,
): Promise<CandidateRecord[]> {
  checkedCount(first, 'first');
  checkNames(input);
  await requireOfType(context, 'Country', oneOrNone(input.country), ['input', 'country']);
  const actor = profileOfInput(input);
  const pairs = (await findAlike(context.read, actor)).map((other) => ({ actor, other }));
  const candidates = await compareAll(pairs, withoutNeighbours);
  return candidates.filter(({ similarity: { score } }) => score >= MIN_SCORE).slice(0, first);
}

function checkNames({ nameEn, nameFr, website }: SimilarActorInput): void {
  if (!nameEn?.trim() && !nameFr?.trim() && !website) throw new InputError('Give a name or a website.', ['input']);
  for (const [field, name] of Object.entries({ nameEn, nameFr })) {
    if (name && name.length > MAX_NAME_LENGTH) {
      throw new InputError(`A name has at most ${String(MAX_NAME_LENGTH)} characters.`, ['input', field]);
    }
  }
}

function profileOfInput({ nameEn, nameFr, country, website, kind }: SimilarActorInput): Profile {
  return profileOf({
    id: '',
    names: [nameEn ?? null, nameFr ?? null],
    country: country ?? null,
    website: website ?? null,
    kind: kind ?? null,
    group: kind ? GROUP_OF_KIND[kind] : null,
  });
}
