/** Reasons for and against two actors being duplicates, as clauses of a sentence. */
export const duplicates = {
  'duplicate.forAndAgainst': '{inFavour}; but {against}',
  'duplicate.sameCountry': 'both are in {country}',
  'duplicate.sameName': 'both are called {name}',
  'duplicate.similarNames': 'their names are alike (“{name}” and “{other}”)',
  'duplicate.namesDiffer': 'their names (“{name}” and “{other}”) differ only by {words}',
  'duplicate.namesReadAlike': 'their names read the same (“{name}” and “{other}”)',
  'duplicate.word': '“{word}”',
  'duplicate.sameSite': 'both have their site at {domain}',
  'duplicate.sharedActors': 'both are tied to {names}',
  'duplicate.sharedOthers': 'both appear with {names}',
  'duplicate.otherCountry': 'they are in different countries',
  'duplicate.otherSite': 'they have different sites',
  'duplicate.otherKind': 'they are of different kinds',
  'duplicate.tied': 'a tie joins one to the other',
} as const;
