import type { whatIf as en } from '../en/what-if';

export const whatIf = {
  'whatIf.summary': 'Sans {removed}, {consequences}.',
  'whatIf.consequenceSeparator': ', et ',
  'whatIf.lost': 'plus aucun chemin ne mène à {targets}',
  'whatIf.lengthened': 'le chemin vers {targets} devient plus faible',
  'whatIf.unchanged': 'rien ne change pour {count, plural, one {une cible} other {# cibles}}',
  'whatIf.replacement':
    '{name} {count, plural, =0 {n’atteint aucune de ces cibles} other {atteint encore {targets}}}. {alike}',
} satisfies Record<keyof typeof en, string>;
