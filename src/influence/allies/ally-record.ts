import type { Language } from '../../language/language';
import { formatAnyOf, formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import { loadNames, loadNodes } from '../../graph/node/node.loaders';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { isActor } from '../../graph/node/input-nodes';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import type { Path } from '../paths/path';
import type { AllyAnswer } from './allies.answer';

/** The source of the GraphQL type `Ally`, for every query that returns allies. */
export interface AllyRecord {
  actor: string;
  score: number;
  /** The nodes that connect the two, best first: actors, partnerships, actions and campaigns. */
  shared: (context: InfluenceContext) => Promise<readonly string[]>;
  /** The actors whose ally it is, where both have to be seated at what they share. */
  of?: readonly string[];
  /** Lazy: finding the paths of a whole coverage matrix would take too long. */
  best: (context: InfluenceContext) => Promise<Path | null>;
  explain: (context: InfluenceContext, language: Language) => Promise<string>;
}

/** A connection by a path shares the nodes between its ends. */
export function connectedBy(best: AllyRecord['best']): Pick<AllyRecord, 'best' | 'shared'> {
  return { best, shared: async (context) => (await best(context))?.nodes.slice(1, -1) ?? [] };
}

/** The default maximum of steps of the paths of influence. */
export const DEFAULT_MAX_HOPS = 4;

/** The best path from the starts (all members where there are none) to each of some actors, all found on the first call. */
export function bestPathsTo(from: readonly string[], actors: readonly string[], avoid: readonly string[] = []) {
  let paths: Promise<Map<string, Path>> | undefined;
  return async (context: InfluenceContext, actor: string): Promise<Path | null> => {
    paths ??= ask(context, 'bestToEach', {
      from: [...from],
      to: [...actors],
      avoid: [...avoid],
      maxHops: DEFAULT_MAX_HOPS,
    }).then((found) => new Map(found.map((path) => [path.nodes.at(-1)!, path])));
    return (await paths).get(actor) ?? null;
  };
}

/** An ally of the actor `of` by common neighbours. */
export function allyRecord(
  of: string,
  { actor, score, shared }: AllyAnswer,
  best: (context: InfluenceContext, actor: string) => Promise<Path | null>,
): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const names = await loadNames(context, [actor, of], language);
    const [ally = '', self = ''] = names.map((name) => formatName(name, language));
    const alike = await explainShared(context, [of], shared, language);
    return message(language, 'ally.noTie', { ally, actor: self, alike });
  };
  return { actor, score, of: [of], shared: async () => shared, best: (context) => best(context, actor), explain };
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
