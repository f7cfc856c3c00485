import { formatFirstNames, formatName, MAX_NAMES } from '../../language/names';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { loadNames } from '../../graph/node/node.loaders';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { InfluenceContext } from '../engine/influence-context';
import { tiesOf } from '../paths/describe-result';
import { findRoutes, type RedundancyRecord } from './find-redundancy';

/** How many of the best routes say what an answer rests on: between two hubs there can be thousands. */
const MAX_ROUTES = 100;

/** The ties of the best routes, and their sources. */
export async function redundancyRestsOn(context: InfluenceContext, record: RedundancyRecord): Promise<RestsOnRecord> {
  return loadRestsOn(context, tiesOf(await findRoutes(context, record, MAX_ROUTES)));
}

/** How many routes lead to the target, on which nodes they depend, and what they rest on where that is little. */
export async function describeRedundancy(
  context: InfluenceContext,
  record: RedundancyRecord,
  language: Language,
): Promise<string> {
  const { to, disjointRoutes, direct, cut } = record;
  const [[targetName = ''], cutNames, restsOn] = await Promise.all([
    loadNames(context, [to], language),
    loadNames(context, cut.slice(0, MAX_NAMES), language),
    redundancyRestsOn(context, record),
  ]);
  const answer = message(language, 'redundancy.answer', {
    routes: disjointRoutes,
    target: formatName(targetName, language),
    direct: String(direct),
    size: cut.length,
    cut: formatFirstNames(cutNames, cut.length, language),
  });
  return withDoubts(answer, restsOn, language);
}
