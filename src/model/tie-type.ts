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
}

/** How a tie is said aloud, `{}` standing for the other end: read from `from` forwards, from `to` backwards. */
export interface Phrases {
  en: string;
  enBack: string;
  fr: string;
  frBack: string;
}

export interface TieTypeRule {
  /** 0 < strength <= 1: what a tie of this type weighs where its own record gives no strength. */
  strength: number;
  /** Whether influence travels along it; rosters and documents introduce nobody to anybody. */
  conducts: boolean;
  phrases: Phrases;
  /** For the schema: what the type says. */
  description: string;
}

const conducting = (strength: number, description: string, phrases: Phrases): TieTypeRule => ({
  strength,
  conducts: true,
  description,
  phrases,
});
const still = (description: string, phrases: Phrases): TieTypeRule => ({
  strength: 1,
  conducts: false,
  description,
  phrases,
});
const say = (en: string, enBack: string, fr: string, frBack: string): Phrases => ({ en, enBack, fr, frBack });

/** Each tie type: default strength, whether influence travels along it, and how it is said from either end. */
export const TIE_TYPES: Record<TieType, TieTypeRule> = {
  ORGAN_OF: conducting(
    0.9,
    'An organ or specialised body of a larger organisation.',
    say('is an organ of {}', 'has {} as an organ', 'est un organe de {}', 'a pour organe {}'),
  ),
  SECRETARIAT_OF: conducting(
    0.9,
    'Hosts or runs the secretariat.',
    say(
      'runs the secretariat of {}',
      'has its secretariat at {}',
      'assure le secrétariat de {}',
      'a son secrétariat chez {}',
    ),
  ),
  SUBSIDIARY_OF: conducting(
    0.9,
    'A subsidiary of a parent organisation.',
    say('is a subsidiary of {}', 'is the parent of {}', 'est une filiale de {}', 'est la maison mère de {}'),
  ),
  LOCAL_CODE_REPRESENTATIVE_OF: conducting(
    0.8,
    'Represents The Code in its country.',
    say(
      'represents {} in its country',
      'is represented locally by {}',
      'représente {} dans son pays',
      'est représenté localement par {}',
    ),
  ),
  CONVENES: conducting(
    0.8,
    'Convenes or hosts a partnership, an action or a campaign.',
    say('convenes {}', 'is convened by {}', 'réunit {}', 'est réuni par {}'),
  ),
  LEADS: conducting(0.8, 'Leads or coordinates it.', say('leads {}', 'is led by {}', 'dirige {}', 'est dirigé par {}')),
  MEMORANDUM_WITH: conducting(
    0.8,
    'Has a signed memorandum of understanding with it.',
    say(
      'has a memorandum with {}',
      'has a memorandum with {}',
      'a un protocole d’accord avec {}',
      'a un protocole d’accord avec {}',
    ),
  ),
  STEERS: conducting(
    0.8,
    'Sits on its steering group or chooses it.',
    say('steers {}', 'is steered by {}', 'pilote {}', 'est piloté par {}'),
  ),
  CONTACT_OF: conducting(
    0.8,
    'A standing working contact between two organisations.',
    say(
      'is in working contact with {}',
      'is in working contact with {}',
      'est en contact régulier avec {}',
      'est en contact régulier avec {}',
    ),
  ),
  PARTNER_OF: conducting(
    0.7,
    'Works with it as a partner.',
    say('is a partner of {}', 'is a partner of {}', 'est partenaire de {}', 'est partenaire de {}'),
  ),
  MEMBER_OF: conducting(
    0.7,
    'Is a member of a network, coalition or group.',
    say('is a member of {}', 'has {} as a member', 'est membre de {}', 'compte {} parmi ses membres'),
  ),
  FUNDS: conducting(0.7, 'Gives it money.', say('funds {}', 'is funded by {}', 'finance {}', 'est financé par {}')),
  SIGNED_CODE: conducting(
    0.6,
    'A company that signed The Code, or was listed as a signatory.',
    say('signed {}', 'was signed by {}', 'a signé {}', 'a été signé par {}'),
  ),
  REGIONAL_ADVOCACY_WITH: conducting(
    0.6,
    'Does advocacy with a regional body.',
    say(
      'does regional advocacy with {}',
      'is a regional advocacy partner of {}',
      'mène un plaidoyer régional auprès de {}',
      'travaille au plaidoyer régional avec {}',
    ),
  ),
  PARTICIPATES_IN: conducting(
    0.6,
    'Holds a seat in a partnership, an action or a campaign.',
    say('takes part in {}', 'has {} taking part', 'participe à {}', 'a {} parmi ses participants'),
  ),
  SUPPORTS: conducting(
    0.5,
    'Supports or honours it, without a seat or money that is known.',
    say('supports {}', 'is supported by {}', 'soutient {}', 'est soutenu par {}'),
  ),
  SUPPLIER_OF: conducting(
    0.5,
    'Supplies it.',
    say('is a supplier of {}', 'is supplied by {}', 'est fournisseur de {}', 'a pour fournisseur {}'),
  ),
  OBSERVER_OF: conducting(
    0.3,
    'Sits in it as an observer.',
    say('is an observer at {}', 'has {} as an observer', 'est observateur auprès de {}', 'a {} pour observateur'),
  ),
  TARGETS: still(
    'An action, campaign or document aims at it.',
    say('targets {}', 'is a target of {}', 'vise {}', 'est visé par {}'),
  ),
  MEMBER_STATE_OF: still(
    'A country that belongs to a regional body.',
    say(
      'is a member state of {}',
      'has {} as a member state',
      'est un État membre de {}',
      'compte {} parmi ses États membres',
    ),
  ),
  PARTY_TO: still(
    'A country bound by a treaty.',
    say('is party to {}', 'has {} as a party', 'est partie à {}', 'a {} pour partie'),
  ),
  SIGNATORY_TO: still(
    'A country that signed a treaty; no ratification was seen.',
    say(
      'signed {} without a ratification seen',
      'is signed by {}, no ratification seen',
      'a signé {}, sans ratification connue',
      'est signé par {}, sans ratification connue',
    ),
  ),
  ATTENDED: still(
    'A country or organisation that was at a meeting; attendance is not membership.',
    say('attended a meeting of {}', 'had {} at a meeting', 'a assisté à une réunion de {}', 'a reçu {} à une réunion'),
  ),
  COVERS: still(
    'A programme, network or index that works in, reports on or lists a country.',
    say('covers {}', 'is covered by {}', 'couvre {}', 'est couvert par {}'),
  ),
  PLANNED: still(
    'Announced or expected; that it happened was not seen.',
    say('was planned for {}', 'was in the plans of {}', 'était prévu pour {}', 'figurait dans les plans de {}'),
  ),
  ISSUED: still(
    'Wrote, adopted or approved a document.',
    say('issued {}', 'was issued by {}', 'a publié {}', 'a été publié par {}'),
  ),
  ADMINISTERS: still(
    'Keeps, operates or watches over an instrument.',
    say('administers {}', 'is administered by {}', 'administre {}', 'est administré par {}'),
  ),
  CITES: still('Cites it.', say('cites {}', 'is cited by {}', 'cite {}', 'est cité par {}')),
  REFERS_TO: still(
    'Names or builds on it.',
    say('refers to {}', 'is referred to by {}', 'se réfère à {}', 'est mentionné par {}'),
  ),
  SUCCEEDS: still('Took its place.', say('succeeds {}', 'was succeeded by {}', 'succède à {}', 'a pour successeur {}')),
  INFORMS: still('Fed into it.', say('informed {}', 'was informed by {}', 'a nourri {}', 'a été nourri par {}')),
  ABOUT: still(
    'Is about a form of exploitation.',
    say('is about {}', 'is the subject of {}', 'porte sur {}', 'est le sujet de {}'),
  ),
  PURSUES: still(
    'A partnership, action or campaign that works for an objective.',
    say('pursues {}', 'is pursued by {}', 'poursuit {}', 'est poursuivi par {}'),
  ),
  ASSESSED_ON: still(
    'A country with a published assessment on an indicator; the verb is the result.',
    say('was assessed on {}', 'was assessed for {}', 'a été évalué sur {}', 'a été évalué pour {}'),
  ),
};

/** The types along which influence travels; between an actor and a partnership, an action or a campaign, each is a seat. */
export const CONDUCTING_TYPES = Object.values(TieType).filter((type) => TIE_TYPES[type].conducts);
