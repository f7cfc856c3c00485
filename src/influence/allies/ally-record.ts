import type { Language } from '../../language/language';
import { formatAnyOf, formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import { loadNames, loadNodes } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node-decoder';
import { isActor } from '../../node/input-nodes';
import type { InfluenceContext } from '../engine/influence-context';
import type { Path } from '../paths/path';
import type { AllyAnswer } from './allies.answer';

export interface Connection {
  /** The nodes that connect the two, best first: actors, partnerships, actions and campaigns. */
  shared: string[];
  /** The path to the actor, where the query is for paths to it. */
  via: Path | null;
}

/** A connection by a path shares the nodes between its ends. */
export function connectedBy(via: Path | null): Connection {
  return { via, shared: via ? via.nodes.slice(1, -1) : [] };
}

/** The source of the GraphQL type `Ally`, for every query that returns allies. */
export interface AllyRecord {
  actor: string;
  score: number;
  /** Lazy: finding the paths of a whole coverage matrix would take too long. */
  connect: (context: InfluenceContext) => Promise<Connection>;
  explain: (context: InfluenceContext, language: Language) => Promise<string>;
}

/** An ally of the actor `of` by common neighbours. */
export function allyRecord(of: string, { actor, score, shared }: AllyAnswer): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const names = await loadNames(context, [actor, of], language);
    const [ally = '', self = ''] = names.map((name) => formatName(name, language));
    const alike = await explainShared(context, [of], shared, language);
    return message(language, 'ally.noTie', { ally, actor: self, alike });
  };
  return { actor, score, connect: async () => ({ shared, via: null }), explain };
}

/** A sentence on what an actor shares with any of the others: "Like ECPAT Sweden, it takes part in Disrupting Harm." */
export async function explainShared(
  context: InfluenceContext,
  others: readonly string[],
  shared: readonly string[],
  language: Language,
): Promise<string> {
  const [names, nodes] = await Promise.all([loadNames(context, others, language), loadNodes(context, shared)]);
  const listNames = (records: NodeRecord[]) =>
    formatNames(
      records.map((node) => nameIn(node, language)),
      language,
    );
  const actors = nodes.filter(isActor);
  const initiatives = nodes.filter((node) => !isActor(node));
  let sharedKinds = actors.length > 0 ? 'actors' : 'initiatives';
  if (actors.length > 0 && initiatives.length > 0) sharedKinds = 'both';
  return message(language, 'ally.alike', {
    // "Any of": a node can be shared with only some of the others.
    others: formatAnyOf(names, language),
    shared: sharedKinds,
    initiatives: listNames(initiatives),
    actors: listNames(actors),
  });
}
