import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { isActor } from '../../graph/node/input-nodes';
import { loadNodes } from '../../graph/node/node.loaders';
import { loadTies } from '../../graph/tie/tie.loaders';
import { NETWORK } from '../../store/model/record-ids';
import { DEFAULT_MAX_HOPS } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { loadMembersThere } from '../paths/members-there';

/**
 * Finds, by tie, the actors that could confirm it: its ends that are members of the network;
 * otherwise the network itself where it is an end, otherwise the members based in the country of an
 * end, otherwise the member with the best path to an end, otherwise its ends. Never actors that the
 * viewer sees as not to be approached.
 */
export async function findContacts(context: InfluenceContext, ids: readonly string[]): Promise<Map<string, string[]>> {
  const [ties, avoided] = await Promise.all([loadTies(context, ids), loadNotToBeApproached(context)]);
  const approachable = (actors: readonly string[]) => actors.filter((actor) => !avoided.includes(actor));
  const nodes = (await loadNodes(context, [...new Set(ties.flatMap(({ from, to }) => [from, to]))])).filter(isActor);
  const actors = new Map(nodes.map((node) => [node.id, node]));
  const membersByActor = await loadMembersThere(context, [...actors.keys()]);
  const endsOf = new Map(ties.map(({ id, from, to }) => [id, [from, to].filter((end) => actors.has(end))]));
  const contacts = new Map(
    [...endsOf].map(([tie, ends]) => {
      const members = ends.filter((end) => actors.get(end)!.type === 'Member');
      // The network knows more about its own ties than any member.
      const insiders = approachable(members.length > 0 ? members : ends.filter((end) => end === NETWORK));
      return [
        tie,
        insiders.length > 0
          ? insiders
          : approachable([...new Set(ends.flatMap((end) => membersByActor.get(end) ?? []))]),
      ];
    }),
  );
  const endsWithout = [...contacts].filter(([, members]) => members.length === 0).flatMap(([tie]) => endsOf.get(tie)!);
  const nearest = await nearestMembers(context, [...new Set(endsWithout)], avoided);
  return new Map(
    [...contacts].map(([tie, members]) => {
      if (members.length > 0) return [tie, members];
      const ends = endsOf.get(tie)!;
      const member = nearest.find(({ end }) => ends.includes(end))?.member;
      return [tie, member ? [member] : approachable(ends)];
    }),
  );
}

/** Finds the member with the best path to each actor, best first; omits unreached actors. */
async function nearestMembers(
  context: InfluenceContext,
  ends: string[],
  except: string[],
): Promise<{ end: string; member: string }[]> {
  if (ends.length === 0) return [];
  const paths = await ask(context, 'bestToEach', { from: [], to: ends, except, maxHops: DEFAULT_MAX_HOPS });
  return paths.map(({ nodes }) => ({ end: nodes.at(-1)!, member: nodes[0]! }));
}
