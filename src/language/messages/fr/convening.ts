import type { convening as en } from '../en/convening';

export const convening = {
  // The rules of a list, as parts of a sentence, and the error for rules that conflict.
  'convening.mustInvite': 'inviter {names}',
  'convening.keepSeat': 'garder la place de {names}',
  'convening.exclude':
    'écarter {names}{bodies, plural, =0 {} one { et un organisme qui en dépend} other { et # organismes qui en dépendent}}',
  'convening.keepApart': 'ne pas réunir {names}',
  'convening.seats': 'au plus {seats, plural, one {# place} other {# places}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {au moins} other {au plus}} {count} du groupe {group}',
  // "la région {name}" in quotes, since whether a region's name takes an article is not in the data.
  'convening.regionQuota': '{kind, select, REGION_MIN {au moins} other {au plus}} {count} de la région {region}',
  'convening.conflict':
    'Aucune liste ne peut respecter {count, plural, one {cette règle} other {ensemble ces règles}} : {rules}.',
  // Why a seat stays empty.
  'convening.emptyGroup':
    '{candidates, plural, =0 {Parmi les {members} que nous connaissons, personne n’atteint l’une de ces cibles.} one {Une seule organisation ({member}) atteint, à notre connaissance, l’une de ces cibles.} other {Nous ne connaissons que # {members} capables d’atteindre l’une de ces cibles.}}',
  'convening.emptyRegion':
    '{candidates, plural, =0 {Personne, dans la région {region}, n’atteint à notre connaissance l’une de ces cibles.} one {Nous ne connaissons dans la région {region} qu’une organisation capable d’atteindre l’une de ces cibles.} other {Nous ne connaissons dans la région {region} que # organisations capables d’atteindre l’une de ces cibles.}}',
  // Why somebody is invited.
  'convening.mustBeInvited': 'Une règle demande d’inviter {name}.',
  'convening.keepsSeat':
    '{name} {answer, select, INVITED {a déjà reçu une invitation} ACCEPTED {a accepté l’invitation} other {a participé}} et garde sa place.',
  'convening.minimum': '{name} n’ajoute rien aux autres, mais une règle demande une invitation de plus.',
  'convening.reachesNone': '{name} n’atteint aucune de ces cibles.',
  'convening.reaches':
    '{count, plural, one {De {name}, un chemin {strength} mène à {targets}.} other {{name} atteint {targets} ; le chemin qui compte le plus, vers {main}, est {strength}.}}',
  'convening.through': 'Ce chemin passe par {names}, {count, plural, one {déjà} other {tous déjà}} sur la liste.',
  'convening.open': 'Le choix reste ouvert : {count} {members} sont à égalité, dont {name}.',
  'convening.members':
    '{group, select, CIVIL_SOCIETY {{count, plural, one {organisation de la société civile} other {organisations de la société civile}}} COMPANY {{count, plural, one {entreprise} other {entreprises}}} PRIVATE_SECTOR {{count, plural, one {organisation du secteur privé} other {organisations du secteur privé}}} GOVERNMENT {{count, plural, one {instance publique} other {instances publiques}}} LAW_ENFORCEMENT {{count, plural, one {service répressif} other {services répressifs}}} INTERGOVERNMENTAL {{count, plural, one {organisation intergouvernementale} other {organisations intergouvernementales}}} ACADEMIA {{count, plural, one {organisme de recherche} other {organismes de recherche}}} DONOR {{count, plural, one {bailleur} other {bailleurs}}} MEDIA {{count, plural, one {média} other {médias}}} FAITH_COMMUNITY {{count, plural, one {communauté religieuse} other {communautés religieuses}}} SURVIVORS_AND_YOUTH {{count, plural, one {groupe de survivants ou de jeunes} other {groupes de survivants ou de jeunes}}} other {{count, plural, one {organisation} other {organisations}}}}',
  // D’une liste refaite pour un événement : qui a déjà reçu une invitation, et qui l’a déclinée.
  'convening.kept':
    '{count, plural, one {L’une de ces places est gardée à qui a déjà reçu une invitation.} other {# de ces places sont gardées à qui a déjà reçu une invitation.}}',
  'convening.declined':
    '{count, plural, one {{names} a décliné l’invitation et reste hors de la liste.} other {{names} ont décliné l’invitation et restent hors de la liste.}}',
} satisfies Record<keyof typeof en, string>;
