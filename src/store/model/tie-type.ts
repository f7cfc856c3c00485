/** The types of tie, which are also the relationship types in Neo4j. */
export enum TieType {
  MEMBER_OF = 'MEMBER_OF',
  ORGAN_OF = 'ORGAN_OF',
  PARTNER_OF = 'PARTNER_OF',
  MEMORANDUM_WITH = 'MEMORANDUM_WITH',
  FUNDS = 'FUNDS',
  STEERS = 'STEERS',
  SECRETARIAT_OF = 'SECRETARIAT_OF',
  OBSERVER_OF = 'OBSERVER_OF',
  REGIONAL_ADVOCACY_WITH = 'REGIONAL_ADVOCACY_WITH',
  SIGNED_CODE = 'SIGNED_CODE',
  LOCAL_CODE_REPRESENTATIVE_OF = 'LOCAL_CODE_REPRESENTATIVE_OF',
  SUPPLIER_OF = 'SUPPLIER_OF',
  SUBSIDIARY_OF = 'SUBSIDIARY_OF',
  CONVENES = 'CONVENES',
  PARTICIPATES_IN = 'PARTICIPATES_IN',
  LEADS = 'LEADS',
  SUPPORTS = 'SUPPORTS',
  TARGETS = 'TARGETS',
  MEMBER_STATE_OF = 'MEMBER_STATE_OF',
  PARTY_TO = 'PARTY_TO',
  ISSUED = 'ISSUED',
  CITES = 'CITES',
  CONTACT_OF = 'CONTACT_OF',
  SIGNATORY_TO = 'SIGNATORY_TO',
  ATTENDED = 'ATTENDED',
  COVERS = 'COVERS',
  PLANNED = 'PLANNED',
  ADMINISTERS = 'ADMINISTERS',
  SUCCEEDS = 'SUCCEEDS',
  INFORMS = 'INFORMS',
  REFERS_TO = 'REFERS_TO',
  ABOUT = 'ABOUT',
  PURSUES = 'PURSUES',
  ASSESSED_ON = 'ASSESSED_ON',
  HONOURS = 'HONOURS',
  ENDORSES = 'ENDORSES',
  INVITED_TO = 'INVITED_TO',
  POSITION_ON = 'POSITION_ON',
  PRIORITISES = 'PRIORITISES',
  PROMISED = 'PROMISED',
  MADE_AT = 'MADE_AT',
  ORGANISED_BY = 'ORGANISED_BY',
  MADE_FOR = 'MADE_FOR',
  OCCASION_OF = 'OCCASION_OF',
  NOT_THE_SAME_AS = 'NOT_THE_SAME_AS',
}

/** The position of an organisation on a subject: see POSITION_ON. */
export enum Stance {
  CHAMPION = 'CHAMPION',
  SUPPORTIVE = 'SUPPORTIVE',
  NEUTRAL = 'NEUTRAL',
  RELUCTANT = 'RELUCTANT',
  OPPOSED = 'OPPOSED',
}

/** The stage of an ask: see TARGETS. */
export enum AskStage {
  PLANNED = 'PLANNED',
  ASKED = 'ASKED',
  AGREED = 'AGREED',
  REFUSED = 'REFUSED',
  DONE = 'DONE',
}

/** The outcome of an invitation: see INVITED_TO. */
export enum InvitationAnswer {
  INVITED = 'INVITED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  CAME = 'CAME',
}

/** The state of a tie. Each part belongs to one type, except `heldBy`. */
export interface TieState {
  stance?: Stance | null;
  /** The text of the ask. */
  ask?: string | null;
  stage?: AskStage | null;
  /** The ids of the intermediaries for the ask. */
  through?: string[] | null;
  /** The deadline of the ask, a partial date. */
  due?: string | null;
  answer?: InvitationAnswer | null;
  /** The id of the actor that maintains this tie. */
  heldBy?: string | null;
}
