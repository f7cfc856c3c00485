/** Texts of the first page of the explorer. */
export const home = {
  'explorer.home.title': 'Demander',
  'explorer.home.heading': 'Qui peut atteindre qui, sur quelles preuves, et qui manque à la table.',
  'explorer.home.lead':
    'Cet explorateur répond aux questions sur les organisations, les partenariats et les campagnes qui œuvrent à mettre fin à l’exploitation sexuelle des enfants. Chaque réponse est une phrase avec ses sources ; là où personne ne nous a rien dit, elle le dit.',
  'explorer.home.search': 'Nommez une organisation, un pays, un partenariat ou un objectif',
  'explorer.home.questions': 'Questions pour commencer',
  'explorer.home.routeNote': 'Des chemins, pas à pas, avec ce qui est à vérifier d’abord',
  'explorer.home.coverageQuestion': 'Où les pouvoirs publics manquent-ils, et qui pourrait siéger ?',
  'explorer.home.coverageNote': 'Six objectifs par région',
  'explorer.home.conveneNote': 'Une liste de dix, avec ce que chaque invitation ajoute',
  'explorer.home.countryQuestion': 'Que sait-on de ce pays : {country} ?',
  'explorer.home.countryNote': 'Objectif par objectif, et ce qu’aucune source ne dit',
  'explorer.home.empty': 'Rien n’est encore enregistré ici.',
  'explorer.home.complete': 'Est-ce complet ?',
  'explorer.home.completeNote': 'Enregistré, de ce qui est signalé',
  'explorer.home.of': '{recorded} sur {reported}',
  'explorer.home.ofAtLeast': '{recorded} sur {reported} ou plus',
  'explorer.home.reported': 'chiffre de {date}',
  'explorer.home.countNote': 'On compte ici ce qui est enregistré. Ce n’est jamais la taille du monde.',
} as const;
