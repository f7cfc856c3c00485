import type { StakeholderGroup } from '../../model/actor-kind';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { dimensionLabel } from '../../tally/labels';
import { formatName, formatNames } from '../../language/lists';

const ALL = Infinity;

type Named = Parameters<typeof nameIn>[0];

/** Which groups have no seat for an objective in a region, and how many partnerships there are for them to sit in. */
export function explainGap(
  cell: { objective: Named; region: Named; partnerships: number },
  missing: readonly StakeholderGroup[],
  language: Language,
): string {
  const french = language === Language.FR;
  const objective = nameIn(cell.objective, language);
  const region = nameIn(cell.region, language);
  if (cell.partnerships === 0) {
    return french
      ? `Aucun partenariat n’est connu pour ${formatName(objective, language)} dans la région ${formatName(region, language)} : toutes les places sont à pourvoir.`
      : `No partnership is known for “${objective}” in the ${region} region: every seat is to be filled.`;
  }
  const names = formatNames(
    missing.map((group) => dimensionLabel('GROUP', group, language).toLowerCase()),
    language,
    ALL,
  );
  const count = cell.partnerships;
  if (french) {
    const known = count === 1 ? 'le partenariat connu' : `les ${count} partenariats connus`;
    const groups = missing.length === 1 ? 'de ce groupe' : 'de ces groupes';
    return `Dans la région ${formatName(region, language)}, ${known} pour ${formatName(objective, language)} ${count === 1 ? 'ne compte' : 'ne comptent'} personne ${groups} : ${names}.`;
  }
  const known = count === 1 ? 'partnership' : `${count} partnerships`;
  const groups = missing.length === 1 ? 'this group' : 'these groups';
  return `In the ${region} region, the ${known} known for “${objective}” ${count === 1 ? 'seats' : 'seat'} nobody from ${groups}: ${names}.`;
}
