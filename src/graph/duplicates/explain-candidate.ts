import { formatName, formatNames, formatWords, nameIn, formatTitle } from '../../language/names';
import type { Language } from '../../language/language';
import { message, type MessageKey, type MessageValues } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNode, loadNodes } from '../node/node.loaders';
import { isActor } from '../node/input-nodes';
import type { CandidateRecord } from './compare-pairs';
import type { NameSimilarity } from './name-similarity';

/** Minimum similarity of names that is a reason. */
const MIN_NAME_SIMILARITY = 0.4;
/** Maximum number of differing words that a reason lists. */
const MAX_WORDS = 2;

/** Lists the reasons for a duplicate, then the reasons against it, as clauses. */
export async function reasonsFor(
  context: ReadContext,
  candidate: CandidateRecord,
  language: Language,
): Promise<string[]> {
  return [...(await reasonsInFavour(context, candidate, language)), ...reasonsAgainst(candidate, language)];
}

/** Formats the reasons for and against a duplicate as one sentence. */
export async function explainCandidate(
  context: ReadContext,
  candidate: CandidateRecord,
  language: Language,
): Promise<string> {
  const list = (reasons: string[]) => formatWords(reasons, language, 'conjunction');
  const inFavour = list(await reasonsInFavour(context, candidate, language));
  const against = list(reasonsAgainst(candidate, language));
  const text = against ? message(language, 'duplicate.forAndAgainst', { inFavour, against }) : inFavour;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

async function reasonsInFavour(
  context: ReadContext,
  { actor, similarity }: CandidateRecord,
  language: Language,
): Promise<string[]> {
  const [country, shared] = await Promise.all([
    similarity.country === 'same' ? loadNode(context, actor.country) : null,
    loadNodes(context, similarity.shared),
  ]);
  const names = (nodes: typeof shared) => nodes.map((node) => nameIn(node, language));
  const actors = names(shared.filter((node) => isActor(node)));
  const others = names(shared.filter((node) => !isActor(node)));
  const hasSameSite = similarity.website === 'same host' || similarity.website === 'same domain';
  const reason = (key: MessageKey, values: MessageValues) => message(language, key, values);
  return [
    ...(country ? [reason('duplicate.sameCountry', { country: formatName(nameIn(country, language), language) })] : []),
    ...nameReasons(similarity.name, language),
    ...(hasSameSite && actor.site ? [reason('duplicate.sameSite', { domain: actor.site.domain })] : []),
    ...(actors.length > 0 ? [reason('duplicate.sharedActors', { names: formatNames(actors, language) })] : []),
    ...(others.length > 0 ? [reason('duplicate.sharedOthers', { names: formatNames(others, language) })] : []),
  ];
}

function nameReasons({ value, names: [name, other], extra }: NameSimilarity, language: Language): string[] {
  if (value < MIN_NAME_SIMILARITY) return [];
  if (name === other) return [message(language, 'duplicate.sameName', { name: formatTitle(name, language) })];
  const words = extra.map((word) => message(language, 'duplicate.word', { word })).join(', ');
  if (extra.length > MAX_WORDS) return [message(language, 'duplicate.similarNames', { name, other })];
  if (extra.length > 0) return [message(language, 'duplicate.namesDiffer', { name, other, words })];
  return [message(language, 'duplicate.namesReadAlike', { name, other })];
}

function reasonsAgainst(
  { similarity: { country, website, kind, tied } }: CandidateRecord,
  language: Language,
): string[] {
  const keys: MessageKey[] = [
    ...(country === 'different' ? ['duplicate.otherCountry' as const] : []),
    ...(website === 'different' ? ['duplicate.otherSite' as const] : []),
    ...(kind === 'different' ? ['duplicate.otherKind' as const] : []),
    ...(tied ? ['duplicate.tied' as const] : []),
  ];
  return keys.map((key) => message(language, key));
}
