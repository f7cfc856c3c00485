import type { redundancy as en } from '../en/redundancy';

export const redundancy = {
  'redundancy.noRoute': 'Aucun chemin ne mène à {target}.',
  'redundancy.directOnly': 'Un seul chemin mène à {target} : un lien direct, qui ne dépend de personne d’autre.',
  'redundancy.cut':
    '{routes, plural, one {Un seul chemin mène} other {{routes} chemins sans personne en commun mènent}} à {target}. {direct, select, true {Tout chemin autre que le lien direct passe} other {Tout chemin passe}} par {size, plural, one {{cut}} other {l’un de ces {size} : {cut}}} ; sans {size, plural, one {{cut}} other {eux}}, {direct, select, true {il ne reste que ce lien} other {il ne reste aucun chemin}}.',
} satisfies Record<keyof typeof en, string>;
