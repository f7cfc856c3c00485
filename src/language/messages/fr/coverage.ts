import type { coverage as en } from '../en/coverage';

export const coverage = {
  'coverage.noPartnership':
    'Aucun partenariat n’est connu pour {objective} dans la région {region} : toutes les places sont à pourvoir.',
  'coverage.emptySeats':
    'Dans la région {region}, {partnerships, plural, one {le partenariat connu} other {les {partnerships} partenariats connus}} pour {objective} {partnerships, plural, one {ne compte} other {ne comptent}} personne {groups, plural, one {de ce groupe} other {de ces groupes}} : {names}.',
  'coverage.candidate': '{name} pourrait occuper la place vacante ({group}).',
  'coverage.memberCandidate': '{name}, membre dans la région, pourrait occuper la place vacante ({group}).',
} satisfies Record<keyof typeof en, string>;
