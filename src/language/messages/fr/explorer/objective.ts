/** Textes de l’explorateur sur un objectif. */
export const objective = {
  'explorer.objective.answer':
    'Objectif {number} : {members, plural, =0 {aucun membre n’est connu pour y travailler} one {# membre est connu pour y travailler} other {# membres sont connus pour y travailler}}. Un partenariat est en cours dans {covered, plural, =0 {aucune} other {#}} des {regions} régions.',
  'explorer.objective.text': 'Le cadre dit : « {name} ».',
  'explorer.objective.targetGroups': 'Cela s’adresse à : {names}.',
  'explorer.objective.overlap': 'Les régions nommées recoupent les autres ; elles y sont aussi comptées en entier.',
  'explorer.objective.regions': 'Région par région',
  'explorer.objective.indicators': 'Comment c’est mesuré',
  'explorer.objective.charts': 'Tous les indicateurs en graphiques',
  'explorer.objective.derived':
    'compté sur ce qui est enregistré{undated, plural, =0 {} one { ; # de plus est sans date} other { ; # de plus sont sans date}}',
  'explorer.objective.partnerships': 'Partenariats en cours pour cet objectif',
  'explorer.objective.noPartnership': 'Personne ne nous a signalé de partenariat en cours pour cet objectif.',
  'explorer.objective.members': 'Membres qui y travaillent',
  'explorer.objective.noMember': 'Aucune source n’y lie un membre. C’est inconnu, pas nul.',
  'explorer.objective.instruments': 'Instruments que le cadre nomme pour cet objectif',
  'explorer.objective.covers':
    'Un partenariat compte dans une région seulement si une source dit qu’il couvre un pays de celle-ci.',
} as const;
