import type { InfluenceContext } from '../engine/influence-context';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { loadNames, loadNodes } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node.store';
import { isActor } from '../../node/input-nodes';
import type { Path } from '../paths/path';
import { formatAnyOf, formatName, formatNames } from '../../language/names';
import type { AllyAnswer } from './allies.answer';

export interface Connected {
  /** What connects the two, best first: actors, partnerships, actions and campaigns. */
  shared: string[];
  /** The path to it, where the question is about reaching it. */
  via: Path | null;
}

/** The path as what connects its ends; nothing does where there is none. */
export function connectedBy(via: Path | null): Connected {
  return { via, shared: via ? via.nodes.slice(1, -1) : [] };
}

/** What `Ally` is resolved from, whatever question it answers. */
export interface AllyRecord {
  actor: string;
  score: number;
  /** Found where it is asked for: the paths of a whole matrix of gaps would be too many. */
  connect: (context: InfluenceContext) => Promise<Connected>;
  explain: (context: InfluenceContext, language: Language) => Promise<string>;
}

/** An ally of an actor: they share something, and have no tie yet. */
export function allyRecord(of: string, { actor, score, shared }: AllyAnswer): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const names = await loadNames(context, [actor, of], language);
    const [ally = '', self = ''] = names.map((name) => formatName(name, language));
    const alike = await saidAlike(context, [of], shared, language);
    return language === Language.FR
      ? `${ally} n’a pas de lien actuel connu avec ${self}. ${alike}`
      : `${ally} has no known current tie to ${self}. ${alike}`;
  };
  return { actor, score, connect: async () => ({ shared, via: null }), explain };
}

/** What one shares with any of the others: "Like ECPAT Sweden, it takes part in Disrupting Harm and is tied to UNICEF." */
export async function saidAlike(
  context: InfluenceContext,
  others: readonly string[],
  shared: readonly string[],
  language: Language,
): Promise<string> {
  const [names, nodes] = await Promise.all([loadNames(context, others, language), loadNodes(context, shared)]);
  const french = language === Language.FR;
  const said = (verb: string, fits: (node: NodeRecord) => boolean) => {
    const found = nodes.filter(fits).map((node) => nameIn(node, language));
    return found.length > 0 ? [`${verb} ${formatNames(found, language)}`] : [];
  };
  const parts = [
    ...said(french ? 'participe à' : 'takes part in', (node) => !isActor(node)),
    ...said(french ? 'est liée à' : 'is tied to', isActor),
  ];
  // What is shared may be shared with some of them only.
  const like = formatAnyOf(names, language);
  return french
    ? `Comme ${like}, cette organisation ${parts.join(' et ')}.`
    : `Like ${like}, it ${parts.join(' and ')}.`;
}
