import { formatName, formatNames } from '../../language/names';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { loadNames } from '../../node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import type { RedundancyRecord } from './find-redundancy';

/** How many routes lead to the target, and on which nodes they depend. */
export async function explainRedundancy(
  context: InfluenceContext,
  { to, disjointRoutes, direct, cut }: RedundancyRecord,
  language: Language,
): Promise<string> {
  const [[targetName = ''], cutNames] = await Promise.all([
    loadNames(context, [to], language),
    loadNames(context, cut, language),
  ]);
  const target = formatName(targetName, language);
  if (disjointRoutes === 0) return message(language, 'redundancy.noRoute', { target });
  if (cut.length === 0) return message(language, 'redundancy.directOnly', { target });
  return message(language, 'redundancy.cut', {
    routes: disjointRoutes,
    target,
    direct: String(direct),
    size: cut.length,
    cut: formatNames(cutNames, language),
  });
}
