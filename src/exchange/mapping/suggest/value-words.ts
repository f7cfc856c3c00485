import { foldText } from '../../../language/names';
import { ActorKind } from '../../../store/model/actor-kind';
import { TieType } from '../../../store/model/tie-type';

/** Words in English, French and Spanish, folded, of which the first that a value has decides. */
const KINDS: readonly (readonly [RegExp, ActorKind])[] = [
  [/\bingo\b|\boing\b|international n|ong internationale|ong internacional/, ActorKind.INGO],
  [/united nations|nations unies|naciones unidas|\bun\b/, ActorKind.UN_BODY],
  [/intergovernmental|intergouvernement|intergubernamental/, ActorKind.INTERGOVERNMENTAL],
  [/parliament|parlement|parlamento|congreso/, ActorKind.PARLIAMENT],
  [/police|polic|law enforcement|gendarmerie/, ActorKind.LAW_ENFORCEMENT],
  [/\bgov|ministr|minister|gouvernement|gobierno|public|etat|estado/, ActorKind.GOVERNMENT],
  [/donor|funder|foundation|fondation|fundacion|bailleur|donante|grant/, ActorKind.DONOR],
  [
    /industry association|trade association|chamber|chambre|camara|federation professionnelle/,
    ActorKind.INDUSTRY_ASSOCIATION,
  ],
  [/compan|corporat|business|private|entreprise|societe|prive|empresa|privad|household/, ActorKind.COMPANY],
  [/universit|academ|research|recherche|investigacion|school|ecole|escuela/, ActorKind.ACADEMIA],
  [/media|press|presse|prensa/, ActorKind.MEDIA],
  [/faith|church|relig|eglise|iglesia|mosque/, ActorKind.FAITH_BASED],
  [/coalition|network|alliance|reseau|\bred\b|alianza|plateforme|platform/, ActorKind.COALITION],
  [/\bngo\b|\bong\b|\bosc\b|\bcso\b|non ?profit|civil|charit|associa|asocia|sponsor/, ActorKind.NGO],
];

const TYPES: readonly (readonly [RegExp, TieType])[] = [
  [/member|membre|miembro/, TieType.MEMBER_OF],
  [/fund|donor|grant|financ|bailleur|donante/, TieType.FUNDS],
  [/memorandum|\bmou\b|accord|acuerdo|convenio/, TieType.MEMORANDUM_WITH],
  [/suppl|fournisseur|proveedor/, TieType.SUPPLIER_OF],
  [/subsidiar|filiale|filial/, TieType.SUBSIDIARY_OF],
  [/support|soutien|soutient|apoy/, TieType.SUPPORTS],
];

/** The kind of actor that a value seems to say. */
export const kindOf = (value: string): ActorKind => firstOf(KINDS, value) ?? ActorKind.OTHER;

/** The type of tie that a value seems to say. */
export const tieTypeOf = (value: string): TieType => firstOf(TYPES, value) ?? TieType.PARTNER_OF;

function firstOf<T>(words: readonly (readonly [RegExp, T])[], value: string): T | undefined {
  const folded = foldText(value);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}
