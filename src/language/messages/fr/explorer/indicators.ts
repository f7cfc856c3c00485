/** Textes de l’explorateur sur les indicateurs du cadre. */
export const indicators = {
  'explorer.indicators.title': 'Indicateurs',
  'explorer.indicators.heading':
    '{isCountry, select, yes {{name} : des sources donnent {known, plural, =0 {aucun indicateur} one {un indicateur} other {# indicateurs}} sur {count}.} other {{known, plural, =0 {Aucune valeur n’est connue pour les {count} indicateurs.} one {Un indicateur sur {count} a une valeur connue.} other {# indicateurs sur {count} ont une valeur connue.}}}}',
  'explorer.indicators.lead':
    'Une année sans valeur est une lacune : personne ne nous l’a dite, ce n’est pas zéro. {unknown, plural, =0 {} one {Pour un indicateur, aucune valeur n’est connue ; il est nommé à la fin.} other {Pour # indicateurs, aucune valeur n’est connue ; ils sont nommés à la fin.}}',
  'explorer.indicators.form': 'De qui sont les valeurs',
  'explorer.indicators.whose': 'Valeurs',
  'explorer.indicators.network': 'du réseau entier',
  'explorer.indicators.others': 'Le fonctionnement du réseau',
  'explorer.indicators.unknown': 'Aucune valeur connue : {count}',
  'explorer.indicators.valuesOf': 'Valeurs : {name}',
  'explorer.indicators.chart':
    '{name}, par année : {measured, plural, =0 {rien de mesuré} one {# mesure} other {# mesures}}, {baselines, plural, =0 {aucune valeur de départ} one {# valeur de départ} other {# valeurs de départ}}, {targets, plural, =0 {aucune cible} one {# cible} other {# cibles}}.{isMissing, select, yes { Rien n’est mesuré pour {missing}.} other {}}',
  'explorer.indicators.key.measured': 'mesure',
  'explorer.indicators.key.baseline': 'valeur de départ',
  'explorer.indicators.key.target': 'cible',
  'explorer.indicators.key.missing': 'aucune valeur pour l’année',
  'explorer.indicators.yes': 'oui',
  'explorer.indicators.partly': 'en partie',
  'explorer.indicators.no': 'non',
} as const;
