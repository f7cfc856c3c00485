import type { coverage as en } from '../en/coverage';

export const coverage = {
  'coverage.noPartnership':
    'Aucun partenariat n’est connu pour {objective} dans la région {region} : toutes les places sont à pourvoir.',
  'coverage.emptySeats':
    'Dans la région {region}, {partnerships, plural, one {le partenariat connu} other {les {partnerships} partenariats connus}} pour {objective} {partnerships, plural, one {ne compte} other {ne comptent}} personne {groups, plural, one {de ce groupe} other {de ces groupes}} : {names}.',
  'coverage.candidate': '{name} pourrait occuper la place vacante ({group}).',
  'coverage.memberCandidate': '{name}, membre dans la région, pourrait occuper la place vacante ({group}).',
  'coverage.unknown.noMember': 'Le graphe ne connaît aucune organisation membre {place}.',
  'coverage.unknown.noMemberTied': 'Aucune source ne relie à cet objectif un membre présent {place}.',
  'coverage.unknown.noPartnership': 'Aucune source ne montre de partenariat en cours pour cet objectif {place}.',
  'coverage.unknown.noSeat': 'Aucune source ne dit qui siège dans les partenariats comptés.',
  'coverage.unknown.noAction': 'Aucune source ne fait état d’une action pour cet objectif {place}.',
} satisfies Record<keyof typeof en, string>;
