import { loadNames } from '../../graph/node/node.loaders';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatAnyOf, formatName, formatNames } from '../../language/names';
import { NETWORK } from '../../store/model/record-ids';
import type { InfluenceContext } from '../engine/influence-context';
import { findAskFirst } from '../ask-first/find-ask-first';
import { findMissingLink } from '../ask-first/missing-link';
import type { PathsRecord } from './find-paths';
import type { Path } from './path';
import { strengthOf } from './path-strength';

/** Loads the ties and the sources on which the paths of a result depend. */
export function resultRestsOn(context: InfluenceContext, { paths }: PathsRecord): Promise<RestsOnRecord> {
  return loadRestsOn(context, tiesOf(paths));
}

export function tiesOf(paths: readonly Path[]): string[] {
  return paths.flatMap(({ ties }) => ties);
}

/** Names the first contacts, then describes the best path with its doubts, or why there is none. */
export async function describeResult(
  context: InfluenceContext,
  result: PathsRecord,
  language: Language,
): Promise<string> {
  const [best, ...others] = result.paths;
  const first = await describeFirst(context, result, language);
  if (!best) return [...first, await describeNoPath(context, result, language)].join(' ');
  const names = await loadNames(context, best.nodes, language);
  const between = names.slice(1, -1);
  const answer = message(language, 'answer.paths', {
    from: formatName(names[0]!, language),
    to: formatName(names.at(-1)!, language),
    direct: String(between.length === 0),
    through: formatNames(between, language, between.length),
    strength: message(language, 'path.strength', { strength: strengthOf(best) }),
    others: others.length,
  });
  return withDoubts([...first, answer].join(' '), await loadRestsOn(context, best.ties), language);
}

/** Names the first contact of each target in a sentence; none without any. */
async function describeFirst(context: InfluenceContext, { input }: PathsRecord, language: Language): Promise<string[]> {
  const contacts = await findAskFirst(context, input);
  const firsts = [...new Set(input.to)].flatMap((to) => contacts.find(({ target }) => target === to)?.member ?? []);
  const members = [...new Set(firsts)];
  if (members.length === 0) return [];
  return [
    message(language, 'answer.askFirst', {
      members: members.includes(NETWORK) ? 0 : members.length,
      names: formatNames(await loadNames(context, members, language), language),
    }),
  ];
}

async function describeNoPath(context: InfluenceContext, result: PathsRecord, language: Language): Promise<string> {
  const { input, longerPath } = result;
  const { from, to, via, maxHops } = input;
  const missingLink = await findMissingLink(context, result);
  const namesOf = (ids: readonly string[]) => loadNames(context, ids, language);
  const linkEnds = missingLink ? [missingLink.from, missingLink.to] : [];
  const names = await Promise.all([namesOf(from), namesOf(to), namesOf(via), namesOf(linkEnds)]);
  const [linkFrom = '', linkTo = ''] = names[3];
  return message(language, 'answer.noPath', {
    from: formatAnyOf(names[0], language),
    to: formatAnyOf(names[1], language),
    limited: String(via.length > 0),
    via: formatNames(names[2], language),
    maxHops,
    next: via.length > 0 ? 'via' : longerPath !== null ? 'longer' : missingLink ? 'link' : 'none',
    longer: longerPath ?? 0,
    linkFrom: formatName(linkFrom, language),
    linkTo: formatName(linkTo, language),
  });
}
