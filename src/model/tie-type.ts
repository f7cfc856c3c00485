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
}

/** How strongly influence travels along a tie, each way: 0 to 1; 0 where it does not travel that way. */
export interface TieStrengths {
  /** From `from` to `to`. */
  along: number;
  /** From `to` to `from`. */
  against: number;
}

export interface TieTypeRule extends TieStrengths {
  /** The larger of the two strengths: that of a tie whose own record gives none. */
  strength: number;
  /** Whether influence travels along it at least one way. Membership lists and documents introduce nobody to anybody. */
  conducts: boolean;
  /** Whether it conducts no more once it is neither confirmed nor renewed for five years, unless it has an end. */
  lapses: boolean;
  /** The description of the enum value in the GraphQL schema. */
  description: string;
}

const conducting = (along: number, against: number, description: string): TieTypeRule => ({
  ...{ along, against, strength: Math.max(along, against), conducts: true, lapses: false },
  description,
});
const notConducting = (description: string): TieTypeRule => ({ ...conducting(0, 0, description), conducts: false });

/** The rule of each tie type, the strongest conducting types first. How to add one: src/tie/README.md. */
export const TIE_TYPES: Record<TieType, TieTypeRule> = {
  ORGAN_OF: conducting(0.9, 0.9, 'An organ or specialised body of a larger organisation.'),
  SECRETARIAT_OF: conducting(0.9, 0.9, 'Hosts or runs the secretariat.'),
  CONVENES: conducting(0.9, 0.9, 'Convenes or hosts a partnership, an action or a campaign.'),
  LEADS: conducting(0.9, 0.9, 'Leads or coordinates it.'),
  SUBSIDIARY_OF: conducting(0.5, 0.9, 'A subsidiary of a parent organisation.'),
  LOCAL_CODE_REPRESENTATIVE_OF: conducting(0.8, 0.8, 'Represents The Code in its country.'),
  MEMORANDUM_WITH: conducting(0.8, 0.8, 'Has a signed memorandum of understanding with it.'),
  CONTACT_OF: conducting(0.8, 0.8, 'An ongoing working contact between two organisations.'),
  PARTICIPATES_IN: conducting(0.8, 0.8, 'Holds a seat in a partnership, an action or a campaign.'),
  STEERS: conducting(0.8, 0.5, 'Sits on its steering group or chooses it.'),
  FUNDS: { ...conducting(0.8, 0.4, 'Gives it money.'), lapses: true },
  PARTNER_OF: conducting(0.7, 0.7, 'Works with it as a partner.'),
  MEMBER_OF: conducting(0.7, 0.7, 'Is a member of a network, coalition or group.'),
  REGIONAL_ADVOCACY_WITH: conducting(0.6, 0.3, 'Does advocacy with a regional body.'),
  SIGNED_CODE: conducting(0, 0.6, 'A company that signed The Code, or was listed as a signatory.'),
  SUPPLIER_OF: conducting(0.3, 0.5, 'Supplies it.'),
  SUPPORTS: conducting(0.4, 0.2, 'Supports it; no seat or funding is known. An award or an endorsement is no support.'),
  OBSERVER_OF: conducting(0.3, 0, 'Sits in it as an observer.'),
  TARGETS: notConducting('An action, campaign or document aims at it.'),
  MEMBER_STATE_OF: notConducting('A country that belongs to a regional body.'),
  PARTY_TO: notConducting('A country bound by a treaty.'),
  SIGNATORY_TO: notConducting('A country that signed a treaty; no source says that it ratified it.'),
  ATTENDED: notConducting('A country or organisation that was at a meeting; attendance is not membership.'),
  COVERS: notConducting('A programme, network or index that works in, reports on or lists a country.'),
  PLANNED: notConducting('Announced or expected; no source says that it happened.'),
  ISSUED: notConducting('Wrote, adopted or approved a document.'),
  ADMINISTERS: notConducting('Keeps, operates or oversees an instrument.'),
  CITES: notConducting('Cites it.'),
  REFERS_TO: notConducting('Names or builds on it.'),
  SUCCEEDS: notConducting('Took its place.'),
  INFORMS: notConducting('Fed into it.'),
  ABOUT: notConducting('Is about a form of exploitation.'),
  PURSUES: notConducting('A partnership, action or campaign that works for an objective.'),
  ASSESSED_ON: notConducting('A country with a published assessment on an indicator; the verb is the result.'),
  HONOURS: notConducting('Gave it an award or an honour.'),
  ENDORSES: notConducting('Endorsed it in words.'),
  INVITED_TO: notConducting('Was invited to a partnership, an action or a campaign; the answer says what came of it.'),
  POSITION_ON: notConducting(
    'Where an organisation stands on an objective, a campaign or an instrument, by its own words or deeds.',
  ),
  PRIORITISES: notConducting('A country whose members or authorities chose to work on it first.'),
};

/** The types along which influence travels. Between an actor and a partnership, action or campaign, such a tie is a seat. */
export const CONDUCTING_TYPES = Object.values(TieType).filter((type) => TIE_TYPES[type].conducts);

/**
 * The strengths of a tie of this type. A strength recorded on the tie replaces the larger of the type's two, and the other
 * keeps its ratio to it.
 */
export function strengthsOf(type: TieType, recorded?: number | null): TieStrengths {
  const { along, against, strength } = TIE_TYPES[type];
  if (recorded === null || recorded === undefined || strength === 0) return { along, against };
  return { along: (recorded * along) / strength, against: (recorded * against) / strength };
}
