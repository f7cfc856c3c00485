import type { duplicates as en } from '../en/duplicates';

export const duplicates = {
  'duplicate.forAndAgainst': '{inFavour} ; mais {against}',
  'duplicate.sameCountry': 'les deux sont du même pays ({country})',
  'duplicate.sameName': 'les deux s’appellent {name}',
  'duplicate.similarNames': 'leurs noms se ressemblent (« {name} » et « {other} »)',
  'duplicate.namesDiffer': 'leurs noms (« {name} » et « {other} ») ne diffèrent que par {words}',
  'duplicate.namesReadAlike': 'leurs noms se lisent de même (« {name} » et « {other} »)',
  'duplicate.word': '« {word} »',
  'duplicate.sameSite': 'les deux ont leur site sur {domain}',
  'duplicate.sharedActors': 'les deux ont un lien avec {names}',
  'duplicate.sharedOthers': 'les deux figurent avec {names}',
  'duplicate.otherCountry': 'leurs pays sont différents',
  'duplicate.otherSite': 'leurs sites sont différents',
  'duplicate.otherKind': 'leurs genres sont différents',
  'duplicate.tied': 'un lien les unit l’un à l’autre',
} satisfies Record<keyof typeof en, string>;
