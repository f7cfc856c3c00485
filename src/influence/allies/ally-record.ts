import type { Language } from '../../language/language';
import { formatAnyOf, formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import { loadNames, loadNodes } from '../../graph/node/node.loaders';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { isActor } from '../../graph/node/input-nodes';
import { tieSentence } from '../../graph/tie/tie-sentence';
import { loadTies, loadTiesFrom } from '../../graph/tie/tie.loaders';
import type { TieRecord } from '../../graph/tie/tie-decoder';
import { TieType } from '../../store/model/tie-type';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';
import type { Path } from '../paths/path';
import type { AllyAnswer } from './allies.answer';
import { loadSharedTables } from './shared-tables';

/** The source of the GraphQL type `Ally`, for every query that returns allies. */
export interface AllyRecord {
  actor: string;
  score: number;
  /** The tie between the ally and the actor; null or absent where none is on record. */
  tie?: string | null;
  /** The nodes that connect the two, best first: actors, partnerships, actions and campaigns. */
  shared: (context: InfluenceContext) => Promise<readonly string[]>;
  /** The actor whose ally it is. */
  of?: string;
  /** The objective, instrument or campaign that was asked about. */
  subject?: string | null;
  /** Lazy: finding the paths of a whole coverage matrix would take too long. */
  best: (context: InfluenceContext) => Promise<Path | null>;
  explain: (context: InfluenceContext, language: Language) => Promise<string>;
}

/** Returns the fields of a connection by a path, which shares the nodes between its ends. */
export function connectedBy(best: AllyRecord['best']): Pick<AllyRecord, 'best' | 'shared'> {
  return { best, shared: async (context) => (await best(context))?.nodes.slice(1, -1) ?? [] };
}

/** The default maximum number of steps of the paths of influence. */
export const DEFAULT_MAX_HOPS = 4;

/** Loads the best path from the starts, else all members, to each actor; one call loads all. */
export function bestPathsTo(from: readonly string[], actors: readonly string[], avoid: readonly string[] = []) {
  let paths: Promise<Map<string, Path>> | undefined;
  return async (context: InfluenceContext, actor: string): Promise<Path | null> => {
    paths ??= ask(context, 'bestToEach', {
      from: [...from],
      to: [...actors],
      avoid: [...avoid],
      maxHops: DEFAULT_MAX_HOPS,
    }).then((answer) => new Map(answer.map((path) => [path.nodes.at(-1)!, path])));
    return (await paths).get(actor) ?? null;
  };
}

/** The objective, instrument or campaign that allies are to work for, and who does. */
export interface AllySubject {
  id: string;
  /** The actors and initiatives that pursue the objective, or the actors tied to another node. */
  working: string[];
  /** By actor: an initiative in which it has a seat and that pursues the objective. */
  seatOf: Map<string, string>;
  /** The nodes of which one of two neighbours must be one; null where all count. */
  pursuers: string[] | null;
  /** The only actors that are listed; null for an objective. */
  only: string[] | null;
}

/** Builds an ally of `of`; `isByPartnerships` explains what they share by their partnerships. */
export function allyRecord(
  of: string,
  { actor, score, shared, tie }: AllyAnswer,
  best: (context: InfluenceContext, actor: string) => Promise<Path | null>,
  subject: AllySubject | null,
  isByPartnerships: boolean,
): AllyRecord {
  return {
    actor,
    score,
    tie,
    of,
    subject: subject?.id,
    shared: async () => shared,
    best: (context) => best(context, actor),
    explain: async (context, language) => {
      const path = shared.length === 0 && !tie ? await best(context, actor) : null;
      // In one batch, so that the ties of all allies are read together.
      const sentences = await Promise.all([
        explainTie(context, { of, actor, tie }, language),
        ...(subject ? [explainSubject(context, actor, subject, language)] : []),
        ...(isByPartnerships ? [explainPartnerships(context, of, actor, language)] : []),
        ...(shared.length > 0 && !isByPartnerships ? [explainShared(context, [of], shared, language)] : []),
        ...(path ? [explainPath(context, path, language)] : []),
      ]);
      return sentences.join(' ');
    },
  };
}

/** Loads the first current tie of an actor to the objective, instrument or campaign. */
export async function loadTieToSubject(
  context: InfluenceContext,
  actor: string,
  subject: string,
): Promise<TieRecord | undefined> {
  return (await loadTiesFrom(context, actor, Object.values(TieType))).find(({ to }) => to === subject);
}

/** Loads the agreement between two actors that holds. */
export async function loadAgreement(
  context: InfluenceContext,
  one: string,
  other: string,
): Promise<TieRecord | undefined> {
  const ties = await Promise.all([one, other].map((id) => loadTiesFrom(context, id, [TieType.MEMORANDUM_WITH])));
  return ties.flat().find(({ from, to }) => [from, to].includes(one) && [from, to].includes(other));
}

/** Returns a sentence on who says that an actor works for a subject, or where it does. */
async function explainSubject(
  context: InfluenceContext,
  actor: string,
  { id, working, seatOf }: AllySubject,
  language: Language,
): Promise<string> {
  const tie = working.includes(actor) ? await loadTieToSubject(context, actor, id) : undefined;
  if (tie) return tieSentence(context, tie, language);
  const at = seatOf.get(actor);
  const names = await loadNames(context, at ? [id, actor, at] : [id], language);
  const [objective = '', ally = '', initiative = ''] = names.map((name) => formatName(name, language));
  return at
    ? message(language, 'ally.sitsWhere', { ally, initiative, objective })
    : message(language, 'ally.noObjective', { objective });
}

/** Returns sentences on the partnerships that two actors share, and on their agreement. */
async function explainPartnerships(
  context: InfluenceContext,
  of: string,
  actor: string,
  language: Language,
): Promise<string> {
  const shared = (await loadSharedTables(context, of)).get(actor) ?? [];
  const [names, agreement] = await Promise.all([
    loadNames(context, shared, language),
    loadAgreement(context, of, actor),
  ]);
  return message(language, 'ally.sharedPartnerships', {
    count: shared.length,
    names: formatNames(names, language),
    agreed: String(!!agreement),
  });
}

/** Returns a sentence on the tie between the two, or that none is known. */
async function explainTie(
  context: InfluenceContext,
  { of, actor, tie }: { of: string; actor: string; tie: string | null },
  language: Language,
): Promise<string> {
  if (tie) return tieSentence(context, (await loadTies(context, [tie]))[0]!, language);
  const [ally = '', self = ''] = (await loadNames(context, [actor, of], language)).map((name) =>
    formatName(name, language),
  );
  return message(language, 'ally.noTie', { ally, actor: self });
}

/** Returns a sentence such as "Like ECPAT Sweden, it takes part in Disrupting Harm." */
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
