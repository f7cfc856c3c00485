import { ActorKind } from '../../store/model/actor-kind';
import { TieType } from '../../store/model/tie-type';
import { ALL_KINDS } from './preferential-draw';

/** A tie type between two kinds of actor, and its relative frequency (about a percentage). */
export interface ActorTieRule {
  type: TieType;
  from: readonly ActorKind[];
  to: readonly ActorKind[];
  weight: number;
}

const K = ActorKind;
const CIVIL: readonly ActorKind[] = [
  K.MEMBER,
  K.NGO,
  K.INGO,
  K.FAITH_BASED,
  K.HELPLINE_NETWORK,
  K.SURVIVOR_OR_YOUTH_GROUP,
];
const PUBLIC_OFFICES: readonly ActorKind[] = [K.GOVERNMENT, K.LAW_ENFORCEMENT, K.REGIONAL_BODY, K.UN_BODY];

const rule = (type: TieType, weight: number, from: readonly ActorKind[], to: readonly ActorKind[]): ActorTieRule => ({
  type,
  from,
  to,
  weight,
});

/** All conducting types between two actors except the two that end at the code organisation. */
export const ACTOR_TIE_RULES: readonly ActorTieRule[] = [
  rule(TieType.MEMBER_OF, 18, CIVIL, [K.COALITION, K.HELPLINE_NETWORK]),
  rule(TieType.MEMBER_OF, 8, [K.COMPANY], [K.INDUSTRY_ASSOCIATION]),
  rule(TieType.PARTNER_OF, 18, ALL_KINDS, ALL_KINDS),
  rule(TieType.CONTACT_OF, 12, [...CIVIL, K.COALITION], [...PUBLIC_OFFICES, K.COMPANY, K.MEDIA]),
  rule(TieType.FUNDS, 10, [K.DONOR, K.GOVERNMENT, K.COMPANY, K.UN_BODY], [...CIVIL, K.COALITION, K.ACADEMIA]),
  rule(TieType.MEMORANDUM_WITH, 7, [...CIVIL, K.ACADEMIA, K.COMPANY], PUBLIC_OFFICES),
  rule(TieType.SUPPLIER_OF, 6, [K.COMPANY], [K.COMPANY]),
  rule(TieType.SUPPORTS, 6, ALL_KINDS, ALL_KINDS),
  rule(TieType.SUBSIDIARY_OF, 4, [K.COMPANY], [K.COMPANY]),
  rule(TieType.STEERS, 4, [K.MEMBER, K.INGO, K.UN_BODY], [K.COALITION, K.NETWORK_ORGAN]),
  rule(TieType.OBSERVER_OF, 4, [...CIVIL, K.ACADEMIA], [K.REGIONAL_BODY, K.INTERGOVERNMENTAL, K.COALITION]),
  rule(TieType.REGIONAL_ADVOCACY_WITH, 4, [K.MEMBER, K.INGO, K.COALITION], [K.REGIONAL_BODY]),
  rule(TieType.ORGAN_OF, 3, [K.NETWORK_ORGAN], [K.COALITION, K.REGIONAL_BODY]),
  rule(TieType.ORGAN_OF, 2, [K.TREATY_BODY], [K.UN_BODY, K.INTERGOVERNMENTAL]),
  rule(TieType.SECRETARIAT_OF, 2, [K.INGO, K.NGO, K.UN_BODY], [K.COALITION, K.TREATY_BODY, K.HELPLINE_NETWORK]),
];

/** Types of second ties between two actors. */
export const PARALLEL_TYPES: readonly TieType[] = [
  TieType.PARTNER_OF,
  TieType.CONTACT_OF,
  TieType.SUPPORTS,
  TieType.MEMORANDUM_WITH,
];
