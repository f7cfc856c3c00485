import { loadNames } from '../../graph/node/node.loaders';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatAnyOf, formatName, formatNames } from '../../language/names';
import type { InfluenceContext } from '../engine/influence-context';
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

/** Describes the best path, or why there is none, with the doubts about it. */
export async function describeResult(
  context: InfluenceContext,
  result: PathsRecord,
  language: Language,
): Promise<string> {
  const [best, ...others] = result.paths;
  if (!best) return describeNoPath(context, result, language);
  const names = await loadNames(context, best.nodes, language);
  const between = names.slice(1, -1);
  const answer = message(language, 'answer.paths', {
    from: formatName(names[0]!, language),
    to: formatName(names.at(-1)!, language),
    direct: String(between.length === 0),
    through: formatNames(between, language, between.length),
    strength: message(language, 'path.strength', { strength: strengthOf(best.score) }),
    others: others.length,
  });
  return withDoubts(answer, await loadRestsOn(context, best.ties), language);
}

async function describeNoPath(
  context: InfluenceContext,
  { input, missingLink, longerPath }: PathsRecord,
  language: Language,
): Promise<string> {
  const { from, to, via, maxHops } = input;
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
