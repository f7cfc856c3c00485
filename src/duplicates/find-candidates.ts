import type { ReadContext } from '../loading/read-context';
import { requireActors } from '../node/input-nodes';
import { checkedCount } from '../paging/page-args';
import { Breather } from './breathe';
import { compareAll, type Both, type CandidateRecord } from './compare-all';
import type { Neighbours } from './likeness';
import { findInOtherScripts, findNamedAlike, findOnSite, listNeighbours, pageActors, readActors } from './merge.store';
import { isLatin, nameQuery } from './name-query';
import { profileOf } from './profile';
import { Shortlist } from './shortlist';

/** Less than this, and nobody would take the two for one. */
const LEAST_SCORE = 0.6;
/** How many actors are looked at for one, by each way of finding them. */
const MAX_FOUND = 200;
/** Of the whole graph: how many actors are read at a time, and how many pairs are compared. */
const CHUNK = 1_000;
const MAX_COMPARED = 20_000;
/** How many pairs, by all but their ties, have their ties compared too. */
const MAX_WITH_TIES = 500;
/** What ties can add at the most, so that those whose names nearly suffice are not lost. */
const TIES_MAY_ADD = 0.1;

const NONE: Neighbours = new Set();

/** The likeliest first; of equal ones by their ids. Throws InputError for an id that is no actor here, or a bad count. */
export async function findCandidates(
  context: ReadContext,
  id: string | null,
  first: number,
): Promise<CandidateRecord[]> {
  checkedCount(first, 'first');
  const pairs = id === null ? await pairsOfAll(context) : await pairsOfOne(context, id);
  const found = await compareAll(pairs, () => NONE);
  const likely = found.filter(({ likeness: { score } }) => score >= LEAST_SCORE - TIES_MAY_ADD).slice(0, MAX_WITH_TIES);
  const ids = [...new Set(likely.flatMap(({ actor, other }) => [actor.id, other.id]))];
  const neighbours = await listNeighbours(context.read, ids);
  const compared = await compareAll(
    likely.map(({ actor, other }) => [actor, other]),
    (one) => neighbours.get(one) ?? NONE,
  );
  return compared.filter(({ likeness: { score } }) => score >= LEAST_SCORE).slice(0, first);
}

async function pairsOfOne(context: ReadContext, id: string): Promise<Both[]> {
  await requireActors(context, [id], ['actor']);
  const { read } = context;
  const [row] = await readActors(read, [id]);
  if (!row) throw new Error(`The actor ${id} was there a moment ago`);
  const actor = profileOf(row);
  const query = nameQuery(actor.names);
  const { country, site } = actor;
  const found = await Promise.all([
    query ? findNamedAlike(read, query, MAX_FOUND) : [],
    country !== null && isLatin(actor.names) ? findInOtherScripts(read, country, MAX_FOUND) : [],
    site ? findOnSite(read, site.domain, MAX_FOUND) : [],
  ]);
  const others = new Map(found.flat().map((other) => [other.id, other]));
  others.delete(id);
  const breather = new Breather();
  const pairs: Both[] = [];
  for (const other of others.values()) {
    pairs.push([actor, profileOf(other)]);
    await breather.breathe();
  }
  return pairs;
}

/** Pairs of all actors that have a rare word or a site in common. */
async function pairsOfAll({ read }: ReadContext): Promise<Both[]> {
  const shortlist = new Shortlist();
  const breather = new Breather();
  for (let after = ''; ;) {
    const rows = await pageActors(read, after, CHUNK);
    for (const { actor } of rows) {
      shortlist.add(profileOf(actor));
      await breather.breathe();
    }
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) break;
    after = last.key;
  }
  return shortlist.pairs(MAX_COMPARED).map(({ one, two }) => [one, two]);
}
