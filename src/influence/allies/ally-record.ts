import type { Language } from '../../language/language';
import { formatAnyOf, formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import { loadNames, loadNodes } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node.store';
import { isActor } from '../../node/input-nodes';
import type { InfluenceContext } from '../engine/influence-context';
import type { Path } from '../paths/path';
import type { AllyAnswer } from './allies.answer';

export interface Connection {
  /** What connects the two, best first: actors, partnerships, actions and campaigns. */
  shared: string[];
  /** The path to the actor, where the query is about reaching it. */
  via: Path | null;
}

/** The connection by a path: the nodes between its ends. */
export function connectedBy(via: Path | null): Connection {
  return { via, shared: via ? via.nodes.slice(1, -1) : [] };
}

/** What `Ally` is resolved from, for every query that returns allies. */
export interface AllyRecord {
  actor: string;
  score: number;
  /** Searched for on demand: the paths of a whole coverage matrix would take too long. */
  connect: (context: InfluenceContext) => Promise<Connection>;
  explain: (context: InfluenceContext, language: Language) => Promise<string>;
}

/** An ally of the actor `of`: they have neighbours in common, and no tie yet. */
export function allyRecord(of: string, { actor, score, shared }: AllyAnswer): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const names = await loadNames(context, [actor, of], language);
    const [ally = '', self = ''] = names.map((name) => formatName(name, language));
    const alike = await explainShared(context, [of], shared, language);
    return message(language, 'ally.noTie', { ally, actor: self, alike });
  };
  return { actor, score, connect: async () => ({ shared, via: null }), explain };
}

/** What an actor shares with any of the others: "Like ECPAT Sweden, it takes part in Disrupting Harm." */
export async function explainShared(
  context: InfluenceContext,
  others: readonly string[],
  shared: readonly string[],
  language: Language,
): Promise<string> {
  const [names, nodes] = await Promise.all([loadNames(context, others, language), loadNodes(context, shared)]);
  const list = (found: NodeRecord[]) =>
    formatNames(
      found.map((node) => nameIn(node, language)),
      language,
    );
  const actors = nodes.filter(isActor);
  const initiatives = nodes.filter((node) => !isActor(node));
  let kinds = actors.length > 0 ? 'actors' : 'initiatives';
  if (actors.length > 0 && initiatives.length > 0) kinds = 'both';
  return message(language, 'ally.alike', {
    // Each shared node may be shared with some of the others only.
    others: formatAnyOf(names, language),
    shared: kinds,
    initiatives: list(initiatives),
    actors: list(actors),
  });
}
