/** Textes de l’explorateur sur qui atteint certaines cibles, et ce que chacun en pense. */
export const stakeholders = {
  'explorer.stakeholders.title': 'Carte des parties prenantes',
  'explorer.stakeholders.form': 'Qui atteindre, et sur quoi',
  'explorer.stakeholders.targets': 'Qui atteindre',
  'explorer.stakeholders.addTarget': 'Qui atteindre',
  'explorer.stakeholders.remove': 'Retirer',
  'explorer.stakeholders.objective': 'Position sur l’objectif',
  'explorer.stakeholders.noObjective': 'Aucun choisi',
  'explorer.stakeholders.start': 'Qui voulez-vous atteindre ?',
  'explorer.stakeholders.startHelp':
    'Nommez au moins une organisation ou fonction publique. La réponse dit qui les atteint, jusqu’où, et ce que chacun en pense.',
  'explorer.stakeholders.waiting': 'Recherche de qui les atteint…',
  'explorer.stakeholders.heading':
    '{count, plural, =0 {Personne d’enregistré n’atteint {names} en quatre pas.} one {Une organisation atteint {names} en quatre pas} other {{isCut, select, yes {Les {count} organisations qui atteignent le mieux {names}} other {{count} organisations atteignent {names} en quatre pas}}}}{count, plural, =0 {} other {{hasObjective, select, yes {{isCut, select, yes {} other { ou prennent position}} : {for} pour, {against} contre, {neutral} neutres, {unknown} inconnues.} other {{isCut, select, yes {, en quatre pas.} other {.}}}}}}',
  'explorer.stakeholders.lead':
    '{hasObjective, select, yes {La position est celle sur « {objective} ». Inconnu veut dire qu’aucune source ne dit laquelle, pas qu’elle est neutre.} other {Choisissez un objectif pour voir la position de chacune : d’ici là, elle est inconnue.}} La portée est la moyenne des scores du meilleur chemin vers chaque cible, de 0 à 1.',
  'explorer.stakeholders.list': 'Portée et position',
  'explorer.stakeholders.picture': 'La même chose en image',
  'explorer.stakeholders.pictureTitle':
    'Portée et position : {count, plural, one {une organisation} other {# organisations}}',
  'explorer.stakeholders.who': 'Qui',
  'explorer.stakeholders.position': 'Position',
  'explorer.stakeholders.reach': 'Portée',
  'explorer.stakeholders.best': 'Meilleur chemin',
  'explorer.stakeholders.route': 'Montrer le chemin',
  'explorer.stakeholders.noPath': 'aucun en quatre pas',
  'explorer.stakeholders.disputed': 'contesté',
  'explorer.stakeholders.unknown': 'Inconnu',
  'explorer.stakeholders.mark': '{name} : {stance}, portée {reach}',
  'explorer.stakeholders.key':
    'Plus c’est haut, plus la portée est grande. La lettre et la forme disent le groupe. Les marques qui se recouvriraient sont décalées.',
  'explorer.stakeholders.narrow': 'L’image demande un écran plus large. Le tableau ci-dessus dit tout.',
  'explorer.stakeholders.convene': 'Qui inviter pour les faire bouger ?',
} as const;
