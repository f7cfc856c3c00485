/** The phrases of a tie from both ends, with `{}` for the other end: "is a member of {}". */
type BothWays = readonly [forward: string, back: string];

interface BothLanguages {
  en: BothWays;
  fr: BothWays;
}

export interface TypePhrases extends BothLanguages {
  /**
   * The phrases by the type of `from`, if it is no organisation: a document concerns an objective,
   * and does not work for it.
   */
  of?: Readonly<Record<string, BothLanguages>>;
  /** The phrases of an ended tie, if its verb is about its beginning. */
  ended?: BothLanguages;
}

/** The phrases of tie types, for ties without a verb; `inTense` forms the past and the future. */
export const TIE_PHRASES = {
  ORGAN_OF: {
    en: ['is an organ of {}', 'has {} as an organ'],
    fr: ['est un organe de {}', 'a {} pour organe'],
  },
  SECRETARIAT_OF: {
    en: ['runs the secretariat of {}', 'has its secretariat at {}'],
    fr: ['assure le secrétariat de {}', 'a son secrétariat auprès de {}'],
  },
  CONVENES: {
    en: ['convenes {}', 'is convened by {}'],
    fr: ['réunit {}', 'se réunit à l’initiative de {}'],
  },
  LEADS: {
    en: ['leads {}', 'is led by {}'],
    fr: ['dirige {}', 'a {} à sa tête'],
  },
  SUBSIDIARY_OF: {
    en: ['is a subsidiary of {}', 'is the parent of {}'],
    fr: ['est une filiale de {}', 'est la maison mère de {}'],
  },
  LOCAL_CODE_REPRESENTATIVE_OF: {
    en: ['is the local representative of {}', 'has {} as a local representative'],
    fr: ['est le représentant local de {}', 'a {} pour représentant local'],
  },
  MEMORANDUM_WITH: {
    en: ['has a memorandum with {}', 'has a memorandum with {}'],
    fr: ['a un protocole d’accord avec {}', 'a un protocole d’accord avec {}'],
  },
  CONTACT_OF: {
    en: ['is in working contact with {}', 'is in working contact with {}'],
    fr: ['est en contact régulier avec {}', 'est en contact régulier avec {}'],
  },
  PARTICIPATES_IN: {
    en: ['takes part in {}', 'has {} as a participant'],
    fr: ['participe à {}', 'compte {} parmi ses participants'],
  },
  STEERS: {
    en: ['steers {}', 'is steered by {}'],
    fr: ['pilote {}', 'a {} dans son pilotage'],
  },
  FUNDS: {
    en: ['funds {}', 'is funded by {}'],
    fr: ['finance {}', 'reçoit des fonds de {}'],
  },
  PARTNER_OF: {
    en: ['is a partner of {}', 'is a partner of {}'],
    fr: ['est partenaire de {}', 'est partenaire de {}'],
  },
  MEMBER_OF: {
    en: ['is a member of {}', 'has {} as a member'],
    fr: ['est membre de {}', 'compte {} parmi ses membres'],
  },
  REGIONAL_ADVOCACY_WITH: {
    en: ['does regional advocacy with {}', 'is a regional advocacy partner of {}'],
    fr: ['mène un plaidoyer régional auprès de {}', 'est partenaire de {} pour le plaidoyer régional'],
  },
  SIGNED_CODE: {
    en: ['signed {}', 'has {} as a signatory'],
    fr: ['a signé {}', 'compte {} parmi ses signataires'],
    ended: {
      en: ['was a signatory of {}', 'had {} as a signatory'],
      fr: ['a été signataire de {}', 'a compté {} parmi ses signataires'],
    },
  },
  SUPPLIER_OF: {
    en: ['is a supplier of {}', 'has {} as a supplier'],
    fr: ['est fournisseur de {}', 'a {} pour fournisseur'],
  },
  SUPPORTS: {
    en: ['supports {}', 'is supported by {}'],
    fr: ['soutient {}', 'a le soutien de {}'],
  },
  OBSERVER_OF: {
    en: ['is an observer at {}', 'has {} as an observer'],
    fr: ['a un siège d’observateur à {}', 'compte {} parmi ses observateurs'],
  },
  TARGETS: {
    en: ['targets {}', 'is a target of {}'],
    fr: ['vise {}', 'est une cible de {}'],
  },
  MEMBER_STATE_OF: {
    en: ['is a member state of {}', 'has {} as a member state'],
    fr: ['est un État membre de {}', 'compte {} parmi ses États membres'],
  },
  PARTY_TO: {
    en: ['is party to {}', 'has {} as a party'],
    fr: ['est partie à {}', 'compte {} parmi ses parties'],
  },
  SIGNATORY_TO: {
    en: ['signed {}, no ratification seen', 'was signed by {}, no ratification seen'],
    fr: ['a signé {}, sans ratification connue', 'porte la signature de {}, sans ratification connue'],
  },
  ATTENDED: {
    en: ['attended {}', 'was attended by {}'],
    fr: ['a assisté à {}', 'a eu {} dans l’assistance'],
  },
  COVERS: {
    en: ['covers {}', 'is covered by {}'],
    fr: ['couvre {}', 'entre dans le champ de {}'],
    of: {
      Opportunity: { en: ['concerns {}', 'is the subject of {}'], fr: ['concerne {}', 'est le sujet de {}'] },
    },
  },
  PLANNED: {
    en: ['was expected in {}', 'was expected to have {}'],
    fr: ['devait rejoindre {}', 'devait accueillir {}'],
  },
  ISSUED: {
    en: ['issued {}', 'was issued by {}'],
    fr: ['a publié {}', 'a {} pour auteur'],
  },
  ADMINISTERS: {
    en: ['administers {}', 'is administered by {}'],
    fr: ['administre {}', 'a {} pour administrateur'],
  },
  CITES: {
    en: ['cites {}', 'is cited by {}'],
    fr: ['cite {}', 'figure parmi les citations de {}'],
  },
  REFERS_TO: {
    en: ['refers to {}', 'is referred to by {}'],
    fr: ['se réfère à {}', 'figure parmi les références de {}'],
  },
  SUCCEEDS: {
    en: ['succeeds {}', 'was succeeded by {}'],
    fr: ['succède à {}', 'a {} pour successeur'],
  },
  INFORMS: {
    en: ['contributed to {}', 'drew on {}'],
    fr: ['a contribué à {}', 's’appuie sur {}'],
  },
  ABOUT: {
    en: ['is about {}', 'is the subject of {}'],
    fr: ['porte sur {}', 'est le sujet de {}'],
  },
  PURSUES: {
    en: ['works for {}', 'is pursued by {}'],
    fr: ['œuvre pour {}', 'est un objectif de {}'],
    of: {
      Partnership: { en: ['pursues {}', 'is pursued by {}'], fr: ['poursuit {}', 'est un objectif de {}'] },
      AdvocacyAction: { en: ['pursues {}', 'is pursued by {}'], fr: ['poursuit {}', 'est un objectif de {}'] },
      Campaign: { en: ['pursues {}', 'is pursued by {}'], fr: ['poursuit {}', 'est un objectif de {}'] },
      Opportunity: { en: ['concerns {}', 'is the subject of {}'], fr: ['concerne {}', 'est le sujet de {}'] },
      Commitment: { en: ['concerns {}', 'is the subject of {}'], fr: ['concerne {}', 'est le sujet de {}'] },
      Instrument: { en: ['concerns {}', 'is the subject of {}'], fr: ['concerne {}', 'est le sujet de {}'] },
    },
  },
  ASSESSED_ON: {
    en: ['was assessed on {}', 'was assessed for {}'],
    fr: ['a une évaluation sur {}', 'a servi à évaluer {}'],
  },
  HONOURS: {
    en: ['honoured {}', 'was honoured by {}'],
    fr: ['a distingué {}', 'a reçu une distinction de {}'],
  },
  ENDORSES: {
    en: ['endorsed {}', 'was endorsed by {}'],
    fr: ['a apporté sa caution à {}', 'a reçu la caution de {}'],
  },
  INVITED_TO: {
    en: ['was invited to {}', 'invited {}'],
    fr: ['a reçu une invitation à {}', 'a invité {}'],
  },
  POSITION_ON: {
    en: ['has a position on {}', 'is a subject on which {} has a position'],
    fr: ['a une position sur {}', 'fait l’objet d’une position de {}'],
  },
  PRIORITISES: {
    en: ['chose {} as a priority', 'is a priority of {}'],
    fr: ['a fait de {} une priorité', 'est une priorité de {}'],
  },
  PROMISED: {
    en: ['promised: {}', 'was promised by {}'],
    fr: ['a pris l’engagement : {}', 'est un engagement de {}'],
  },
  MADE_AT: {
    en: ['was made at {}', 'is where this was promised: {}'],
    fr: ['a été pris lors de {}', 'a donné lieu à l’engagement : {}'],
  },
  ORGANISED_BY: {
    en: ['is held by {}', 'holds {}'],
    fr: ['est organisé par {}', 'organise {}'],
  },
  MADE_FOR: {
    en: ['was made for {}', 'has {} as a contribution'],
    fr: ['a été préparé pour {}', 'a {} pour contribution'],
  },
  OCCASION_OF: {
    en: ['is an occasion of {}', 'has {} as an occasion'],
    fr: ['est une occasion de {}', 'a {} pour occasion'],
  },
  NOT_THE_SAME_AS: {
    en: ['is not the same as {}', 'is not the same as {}'],
    fr: ['ne se confond pas avec {}', 'ne se confond pas avec {}'],
  },
} satisfies Record<string, TypePhrases>;
