import type { StakeholderGroup } from '../../actor/actor-kind';
import { Language } from '../../node/language';
import { nameIn } from '../../node/name';
import { labelOf } from '../../tally/labels';
import { saidName, saidNames } from '../said-names';
import type { CellRecord } from './find-coverage';

const ALL = Infinity;

/** Which groups have no seat for an objective in a region, and how many partnerships there are for them to sit in. */
export function explainGap(cell: CellRecord, missing: readonly StakeholderGroup[], language: Language): string {
  const french = language === Language.FR;
  const objective = nameIn(cell.objective, language);
  const region = nameIn(cell.region, language);
  if (cell.partnerships === 0) {
    return french
      ? `Aucun partenariat n’est connu pour ${saidName(objective, language)} dans la région ${saidName(region, language)} : toutes les places sont à pourvoir.`
      : `No partnership is known for “${objective}” in ${region}: every seat is to be filled.`;
  }
  const groups = missing.map((group) => labelOf('GROUP', group, language).toLocaleLowerCase());
  const names = saidNames(groups, Language.EN === language ? 'EN' : 'FR', ALL);
  const count = cell.partnerships;
  return french
    ? `Dans la région ${saidName(region, language)}, ${count === 1 ? 'le partenariat connu' : `les ${count} partenariats connus`} pour ${saidName(objective, language)} ${count === 1 ? 'ne compte' : 'ne comptent'} personne de ces groupes : ${names}.`
    : `In ${region}, the ${count === 1 ? 'partnership' : `${count} partnerships`} known for “${objective}” ${count === 1 ? 'seats' : 'seat'} nobody of these groups: ${names}.`;
}
