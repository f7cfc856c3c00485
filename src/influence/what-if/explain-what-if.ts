import type { InfluenceContext } from '../engine/influence-context';
import { Language } from '../../language/language';
import { loadNames } from '../../node/node.loaders';
import { formatNames } from '../../language/names';
import type { WhatIfRecord } from './find-what-if';

/** What is lost, what is further away, and how much stays as it is. */
export async function explainWhatIf(
  context: InfluenceContext,
  record: WhatIfRecord,
  language: Language,
): Promise<string> {
  const { remove, targets, lost, lengthened } = record;
  const farther = lengthened.map(({ target }) => target);
  const [removed, out, far] = await Promise.all(
    [remove, lost, farther].map(async (ids) => formatNames(await loadNames(context, ids, language), language)),
  );
  const same = new Set(targets).size - lost.length - farther.length;
  const french = language === Language.FR;
  const parts = french
    ? [
        ...(lost.length > 0 ? [`plus aucun chemin ne mène à ${out}`] : []),
        ...(farther.length > 0 ? [`le chemin vers ${far} devient plus faible`] : []),
        ...(same > 0 ? [`rien ne change pour ${same === 1 ? 'une cible' : `${same} cibles`}`] : []),
      ]
    : [
        ...(lost.length > 0 ? [`there would be no path to ${out}`] : []),
        ...(farther.length > 0 ? [`the path to ${far} would be weaker`] : []),
        ...(same > 0 ? [`nothing would change for ${same === 1 ? 'one target' : `${same} targets`}`] : []),
      ];
  return french ? `Sans ${removed}, ${parts.join(', et ')}.` : `Without ${removed}, ${parts.join(', and ')}.`;
}
