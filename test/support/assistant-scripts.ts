/** A text in both languages. */
export interface BilingualQuestion {
  en: string;
  fr: string;
}

/** A call of a tool: its name and its arguments; a text that differs by language is an InBoth. */
export type Call = readonly [tool: string, input: Readonly<Record<string, unknown>>];

/** The calls of an assistant, at most three, to answer one of the users' questions. */
export interface Script extends BilingualQuestion {
  /** The worked answer, in schema/examples, whose facts the texts contain. */
  example: string;
  calls: readonly Call[];
  /** Names that words of the question mean, such as Germany for German. */
  meant?: BilingualQuestion;
  /** A pattern that no answer matches, in either language. */
  never?: RegExp;
  /** Fields of the worked answer that the calls do not select, and the reason. */
  beyond?: { fields: readonly string[]; because: string };
}

/** Selects the texts of a language in arguments. */
export function inLanguage(value: unknown, lang: 'en' | 'fr'): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'fr' in value) return value[lang];
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inLanguage(item, lang)]));
}

/** Repeats the question to get the rest. */
export const NEXT_PART: Call = ['more', {}];

export const SCRIPTS: readonly Script[] = [
  {
    example: '01-partenariats-etat-entreprises-societe-civile',
    en: 'Which partnerships bring together government, companies and civil society?',
    fr: 'Quels partenariats réunissent l’État, des entreprises et la société civile ?',
    calls: [
      ['list', { what: 'partnerships', groupsAll: 'GOVERNMENT, PRIVATE_SECTOR, CIVIL_SOCIETY' }],
      [
        'list',
        {
          what: 'partnerships',
          groupsAll: 'GOVERNMENT, PRIVATE_SECTOR, CIVIL_SOCIETY',
          includeUnknown: 'GROUP',
          maxCharacters: 8_000,
        },
      ],
    ],
  },
  {
    example: '02-introduction-aupres-d-interpol',
    en: 'Who can introduce us to INTERPOL, and on what evidence?',
    fr: 'Qui peut nous introduire auprès d’INTERPOL, et sur quelle preuve ?',
    calls: [['route', { from: 'ECPAT', to: 'INTERPOL', k: 2, maxCharacters: 4_000 }]],
  },
  {
    example: '03-who-to-invite',
    en: 'Who should be invited to move Accor, UN Tourism, the Dutch ministry of foreign affairs and the European Commission?',
    fr: 'Qui inviter pour faire bouger Accor, ONU Tourisme, le ministère néerlandais des Affaires étrangères et la Commission européenne ?',
    calls: [
      [
        'find',
        {
          text: { en: 'Netherlands ministry of foreign affairs', fr: 'ministère néerlandais des Affaires étrangères' },
        },
      ],
      [
        'invite',
        {
          targets: [
            { actor: 'Accor' },
            { actor: { en: 'UN Tourism', fr: 'ONU Tourisme' } },
            { actor: 'NLD-MFA' },
            { actor: { en: 'European Commission', fr: 'Commission européenne' } },
          ],
          seats: 5,
          maxCharacters: 6_000,
        },
      ],
    ],
    meant: { en: 'Netherlands', fr: '' },
    never: /\[ECPAT\] reaches|Invite ECPAT International|Europol reaches the Netherlands Ministry[^;]*is (fair|strong)/,
  },
  {
    example: '04-german-signatories-behind-on-training',
    en: 'Which German signatories of The Code lag on training, and who could raise it with them?',
    fr: 'Quels signataires allemands du Code sont en retard sur la formation, et qui pourrait le leur dire ?',
    calls: [
      [
        'list',
        {
          what: 'signatories',
          criterion: 2,
          countries: { en: 'Germany', fr: 'Allemagne' },
          maxCharacters: 8_000,
        },
      ],
      NEXT_PART,
    ],
    meant: { en: 'Germany', fr: 'Allemagne' },
  },
  {
    example: '05-qui-finance-quoi',
    en: 'Who funds what, since when, and how much where that is known?',
    fr: 'Qui finance quoi, depuis quand, et combien quand on le sait ?',
    calls: [
      ['list', { what: 'ties', types: 'FUNDS', statuses: 'CURRENT', sums: true, maxCharacters: 4_000 }],
      ['list', { what: 'ties', types: 'FUNDS', statuses: 'UNCONFIRMED', sums: true, maxCharacters: 4_000 }],
      ['list', { what: 'ties', types: 'FUNDS', statuses: 'ENDED', sums: true, maxCharacters: 4_000 }],
    ],
  },
  {
    example: '06-networks-we-sit-in',
    en: 'Which networks do we sit in, and who else does?',
    fr: 'Dans quels réseaux siégeons-nous, et à côté de qui ?',
    calls: [['list', { what: 'partnerships', participants: 'ECPAT', maxCharacters: 8_000 }], NEXT_PART],
  },
  {
    example: '07-safe-online-stops-funding',
    en: 'What breaks if Safe Online stops funding?',
    fr: 'Que se passe-t-il si Safe Online cesse de financer ?',
    calls: [
      ['impact', { remove: 'Safe Online', from: 'ECPAT' }],
      [
        'list',
        {
          what: 'ties',
          node: 'SAFE-ONLINE',
          types: 'FUNDS',
          statuses: 'CURRENT, UNCONFIRMED, ENDED',
          maxCharacters: 6_000,
        },
      ],
      ['list', { what: 'partnerships', text: 'Disrupting Harm', includeEnded: true, maxCharacters: 4_000 }],
    ],
  },
  {
    example: '08-agreements-that-run-out',
    en: 'Which agreements run out within a year, and which have nobody confirmed for three years?',
    fr: 'Quels accords prennent fin d’ici un an, et lesquels personne n’a confirmés depuis trois ans ?',
    calls: [
      ['list', { what: 'ties', types: 'MEMORANDUM_WITH, FUNDS', untilFrom: '2026-11-25', untilTo: '2027-11-25' }],
      ['list', { what: 'ties', types: 'MEMORANDUM_WITH', confirmedBefore: '2023-11-25', maxCharacters: 6_000 }],
    ],
  },
  {
    example: '09-engagements-pris-au-sommet',
    en: 'Which commitments were made at the summit, by whom, and what became of them?',
    fr: 'Quels engagements ont été pris au sommet, par qui, et que sont-ils devenus ?',
    calls: [
      ['list', { what: 'opportunities', kinds: 'SUMMIT', maxCharacters: 8_000 }],
      ['list', { what: 'commitments', madeAt: 'OPP-CONFERENCE-COL-2024-11-07', maxCharacters: 8_000 }],
    ],
  },
  {
    example: '10-who-opens-hilton-for-guatemala',
    en: 'Who opens Hilton for ECPAT Guatemala?',
    fr: 'Qui peut ouvrir la porte de Hilton à ECPAT Guatemala ?',
    calls: [
      ['find', { text: 'Hilton' }],
      ['route', { from: 'ECPAT Guatemala', to: 'CM-HILTON', k: 1, maxCharacters: 6_000 }],
    ],
    never: /outlet/i,
  },
  {
    example: '11-allies-in-south-asia',
    en: 'Who are our allies in South Asia for objective 1?',
    fr: 'Qui sont nos alliés en Asie du Sud pour l’objectif 1 ?',
    calls: [
      [
        'list',
        {
          what: 'organisations',
          regions: { en: 'South Asia', fr: 'Asie du Sud' },
          objectives: { en: 'objective 1', fr: 'objectif 1' },
          maxCharacters: 4_000,
        },
      ],
      [
        'who_with',
        {
          what: 'near',
          actor: 'ECPAT',
          region: { en: 'South Asia', fr: 'Asie du Sud' },
          objective: { en: 'objective 1', fr: 'objectif 1' },
          maxCharacters: 8_000,
        },
      ],
      NEXT_PART,
    ],
  },
  {
    example: '12-keoogo-vers-l-union-africaine',
    en: 'How does Association Keoogo reach the African Union and the African children’s rights committee?',
    fr: 'Comment l’Association Keoogo atteint-elle l’Union africaine et le comité africain des droits de l’enfant ?',
    calls: [
      [
        'route',
        { from: 'Association Keoogo', to: { en: 'African Union', fr: 'Union africaine' }, maxCharacters: 6_000 },
      ],
      ['find', { text: { en: 'African committee rights', fr: 'comité africain des droits de l’enfant' } }],
      ['route', { from: 'Association Keoogo', to: 'ACERWC', maxCharacters: 8_000 }],
    ],
  },
  {
    example: '13-pays-examines-dans-les-douze-mois',
    en: 'Which countries of my region, Sub-Saharan Africa, come before the UPR or the Committee on the Rights of the Child within twelve months?',
    fr: 'Quels pays de ma région, l’Afrique subsaharienne, passent à l’EPU ou devant le Comité des droits de l’enfant dans les douze mois ?',
    calls: [
      [
        'list',
        {
          what: 'opportunities',
          kinds: 'UPR_REVIEW, TREATY_REVIEW',
          regions: { en: 'Sub-Saharan Africa', fr: 'Afrique subsaharienne' },
          from: '2026-11-25',
          to: '2027-11-25',
          maxCharacters: 6_000,
        },
      ],
    ],
    never: /Past:|Passé/,
  },
  {
    example: '14-american-states-outside-the-optional-protocol',
    en: 'Which American states are outside the Optional Protocol?',
    fr: 'Quels États des Amériques sont hors du Protocole facultatif ?',
    calls: [
      ['find', { text: { en: 'Optional Protocol', fr: 'Protocole facultatif' } }],
      ['treaty', { what: 'not_parties', instrument: 'OPSC', regions: { en: 'Americas', fr: 'Amériques' } }],
    ],
    meant: { en: 'Americas', fr: '' },
  },
  {
    example: '15-asean-states-with-a-member',
    en: 'Which ASEAN states have a member of the network, and which have none?',
    fr: 'Quels États de l’ASEAN ont un membre du réseau, et lesquels n’en ont pas ?',
    calls: [
      ['list', { what: 'countries', bodies: 'ASEAN', hasMember: true }],
      ['list', { what: 'countries', bodies: 'ASEAN', hasMember: false, includeUnknown: 'ROSTER' }],
    ],
  },
  {
    example: '16-que-savons-nous-du-maroc',
    en: 'What do we know of Morocco, objective by objective?',
    fr: 'Que savons-nous du Maroc, objectif par objectif ?',
    calls: [['about', { id: { en: 'Morocco', fr: 'Maroc' }, maxCharacters: 8_000 }], NEXT_PART],
  },
  {
    example: '17-members-with-no-other-tie',
    en: 'Which members have no tie on record but their membership?',
    fr: 'Quels membres n’ont aucun lien connu que leur adhésion ?',
    calls: [
      [
        'list',
        {
          what: 'organisations',
          kinds: 'MEMBER',
          onlyTies: 'MEMBER_OF',
          onlyTiedTo: 'ECPAT',
          maxCharacters: 8_000,
        },
      ],
    ],
  },
  {
    example: '18-who-to-lobby-in-kenya',
    en: 'Who should be lobbied in Kenya, and through which contacts?',
    fr: 'Auprès de qui plaider au Kenya, et par qui ?',
    calls: [
      ['route', { from: 'ECPAT', to: 'Kenya', k: 2, maxCharacters: 6_000 }],
      ['about', { id: 'Kenya', maxCharacters: 8_000 }],
      ['list', { what: 'actions', countries: 'Kenya', maxCharacters: 6_000 }],
    ],
  },
  {
    example: '19-members-by-region',
    en: 'Members by region, and of how many',
    fr: 'Membres par région, et sur combien',
    calls: [
      ['count', { what: 'tally', of: 'TIES', by: 'REGION', types: 'MEMBER_OF', node: 'ECPAT', kinds: 'MEMBER' }],
      ['count', { what: 'completeness', maxCharacters: 6_000 }],
    ],
    beyond: { fields: ['southAsia'], because: 'the question names no region' },
  },
  {
    example: '20-carte-objectifs-regions',
    en: 'Map of objectives by region: what exists, what is missing, what is not known',
    fr: 'Carte objectifs × régions : ce qui existe, ce qui manque, ce qu’on ignore',
    calls: [['compare', { what: 'regions', maxCharacters: 12_000 }], NEXT_PART, NEXT_PART],
  },
  {
    example: '21-signatories-by-year',
    en: 'Signatories of The Code by year',
    fr: 'Signataires du Code par année',
    calls: [
      ['count', { what: 'tally', of: 'TIES', by: 'YEAR', types: 'SIGNED_CODE', from: 2016 }],
      ['list', { what: 'series', text: 'Code', from: 2026 }],
      ['count', { what: 'tally', of: 'TIES', by: 'STATUS', types: 'SIGNED_CODE', tieStatuses: 'CURRENT, UNCONFIRMED' }],
    ],
  },
  {
    example: '22-chaque-indicateur',
    en: 'Each indicator: baseline, target, measured value',
    fr: 'Chaque indicateur : valeur de départ, cible, valeur mesurée',
    calls: [['list', { what: 'indicators', maxCharacters: 8_000 }]],
  },
  {
    example: '23-the-network-over-time',
    en: 'The network over time: members, countries, partnerships',
    fr: 'Le réseau au fil du temps : membres, pays, partenariats',
    calls: [
      ['list', { what: 'series', text: { en: 'members', fr: 'membres' }, from: 2015, maxCharacters: 8_000 }],
      [
        'count',
        { what: 'tally', of: 'TIES', by: 'YEAR', types: 'MEMBER_OF', node: 'ECPAT', kinds: 'MEMBER', from: 2015 },
      ],
      ['count', { what: 'tally', of: 'PARTNERSHIPS', by: 'YEAR', from: 2015 }],
    ],
  },
  {
    example: '24-what-changed-this-week',
    en: 'What changed this week, and who recorded it?',
    fr: 'Qu’est-ce qui a changé cette semaine, et qui l’a enregistré ?',
    calls: [['changes', { from: '2026-11-23T00:00:00Z', to: '2026-11-29T23:59:59Z' }]],
    beyond: { fields: ['records'], because: 'a load of facts is one line with its counts' },
  },
  {
    example: '25-unconfirmed-for-three-years-by-region',
    en: 'Which ties has nobody confirmed for three years, by region?',
    fr: 'Quels liens personne n’a-t-il confirmés depuis trois ans, par région ?',
    calls: [
      [
        'count',
        {
          what: 'tally',
          of: 'TIES',
          by: 'REGION',
          types: 'CONTACT_OF, LEADS, MEMBER_OF, MEMORANDUM_WITH, PARTICIPATES_IN, PARTNER_OF',
          confirmedBefore: '2023-11-25',
        },
      ],
      [
        'count',
        {
          what: 'tally',
          of: 'TIES',
          by: 'REGION',
          types: 'CONTACT_OF, LEADS, MEMBER_OF, MEMORANDUM_WITH, PARTICIPATES_IN, PARTNER_OF',
        },
      ],
      [
        'list',
        {
          what: 'ties',
          types: 'CONTACT_OF, LEADS, MEMBER_OF, MEMORANDUM_WITH, PARTICIPATES_IN, PARTNER_OF',
          confirmedBefore: '2023-11-25',
          maxCharacters: 8_000,
        },
      ],
    ],
    beyond: { fields: ['regions'], because: 'the ties of one region are asked for by regions' },
  },
  {
    example: '26-brief-me-on-the-philippines',
    en: 'Brief me on the Philippines for a meeting tomorrow.',
    fr: 'Préparez-moi une note sur les Philippines pour une rencontre demain.',
    calls: [
      ['about', { id: 'Philippines', maxCharacters: 8_000 }],
      NEXT_PART,
      [
        'list',
        { what: 'ties', types: 'MEMORANDUM_WITH, PARTNER_OF, FUNDS', countries: 'Philippines', maxCharacters: 8_000 },
      ],
    ],
  },
  {
    example: '27-next-review-of-thailand',
    en: 'Prepare the next review of Thailand by the Committee on the Rights of the Child.',
    fr: 'Préparez le prochain examen de la Thaïlande par le Comité des droits de l’enfant.',
    calls: [
      [
        'list',
        {
          what: 'opportunities',
          kinds: 'TREATY_REVIEW',
          countries: { en: 'Thailand', fr: 'Thaïlande' },
          maxCharacters: 6_000,
        },
      ],
      ['list', { what: 'commitments', countries: { en: 'Thailand', fr: 'Thaïlande' }, maxCharacters: 6_000 }],
      [
        'list',
        {
          what: 'actions',
          kinds: 'UPR_SUBMISSION, TREATY_BODY_REPORT',
          countries: { en: 'Thailand', fr: 'Thaïlande' },
          maxCharacters: 6_000,
        },
      ],
    ],
  },
  {
    example: '28-signatories-that-may-have-lapsed',
    en: 'Which signatories of The Code may have lapsed?',
    fr: 'Quels signataires du Code ne le sont peut-être plus ?',
    calls: [
      ['list', { what: 'ties', types: 'SIGNED_CODE', statuses: 'ENDED', maxCharacters: 8_000 }],
      ['list', { what: 'ties', types: 'SIGNED_CODE', statuses: 'UNCONFIRMED', maxCharacters: 8_000 }],
      ['list', { what: 'ties', types: 'SIGNED_CODE', statuses: 'CURRENT' }],
    ],
  },
  {
    example: '29-asks-that-were-refused',
    en: 'Which of our asks were refused, and what did we do next?',
    fr: 'Lesquelles de nos demandes ont été refusées, et qu’avons-nous fait ensuite ?',
    calls: [['list', { what: 'actions', stages: 'REFUSED' }]],
  },
  {
    example: '30-who-works-with-boys',
    en: 'Who works with boys?',
    fr: 'Qui travaille avec des garçons ?',
    calls: [
      ['list', { what: 'partnerships', text: { en: 'boys', fr: 'garçons' }, includeEnded: true, maxCharacters: 6_000 }],
      ['list', { what: 'actions', text: { en: 'boys', fr: 'garçons' }, maxCharacters: 8_000 }],
    ],
  },
  {
    example: '31-africa-and-asia-on-protection',
    en: 'Compare Africa and Asia on protection systems.',
    fr: 'Comparez l’Afrique et l’Asie sur les systèmes de protection.',
    calls: [
      ['find', { text: { en: 'protection systems', fr: 'systèmes de protection' } }],
      ['compare', { what: 'regions', objectives: 'OBJ4', maxCharacters: 8_000 }],
      [
        'gaps',
        {
          regions: { en: 'Sub-Saharan Africa, Asia and the Pacific', fr: 'Afrique subsaharienne, Asie et Pacifique' },
          objectives: 'OBJ4',
          maxCharacters: 6_000,
        },
      ],
    ],
  },
  {
    example: '32-pledges-of-bogota-to-follow-up',
    en: 'Which of the Bogotá pledges can a member follow up?',
    fr: 'De quels engagements de Bogotá un membre peut-il assurer le suivi ?',
    calls: [
      ['list', { what: 'commitments', text: 'Bogotá', maxCharacters: 8_000 }],
      NEXT_PART,
      ['list', { what: 'commitments', madeAt: 'OPP-CONFERENCE-COL-2024-11-07', maxCharacters: 8_000 }],
    ],
  },
  {
    example: '33-our-contact-with-unicef',
    en: 'Who holds our contact with UNICEF, and when did we last meet?',
    fr: 'Qui suit notre relation avec UNICEF, et quand l’avons-nous rencontré ?',
    calls: [
      ['list', { what: 'ties', node: 'UNICEF', types: 'CONTACT_OF' }],
      ['list', { what: 'meetings', with: 'UNICEF' }],
    ],
  },
  {
    example: '34-what-to-confirm-first',
    en: 'What should we confirm first to reach INTERPOL, UNICEF and the European Commission, and whom do we ask?',
    fr: 'Que confirmer d’abord pour atteindre INTERPOL, UNICEF et la Commission européenne, et à qui le demander ?',
    calls: [
      [
        'confirm_next',
        {
          targets: { en: 'INTERPOL, UNICEF, European Commission', fr: 'INTERPOL, UNICEF, Commission européenne' },
          maxCharacters: 8_000,
        },
      ],
    ],
  },
  {
    example: '35-who-moves-the-european-commission',
    en: 'Who moves the European Commission on the regulation on child sexual abuse?',
    fr: 'Qui fait bouger la Commission européenne sur le règlement contre les abus sexuels d’enfants ?',
    calls: [
      ['find', { text: { en: 'regulation child sexual abuse', fr: 'règlement' } }],
      [
        'who_with',
        {
          what: 'stakeholders',
          targets: { en: 'European Commission', fr: 'Commission européenne' },
          objective: 'EU-CSAR',
          maxCharacters: 8_000,
        },
      ],
      NEXT_PART,
    ],
  },
  {
    example: '36-members-in-national-plans',
    en: 'Which of our members have a part in a national action plan, and where does the plan stand?',
    fr: 'Lesquels de nos membres ont pris part à un plan d’action national, et où en est-il ?',
    calls: [['list', { what: 'instruments', kinds: 'action_plan', maxCharacters: 12_000 }]],
    beyond: {
      fields: ['members'],
      because: 'each plan lists who has a part in it',
    },
  },
  {
    example: '37-who-knows-booking-com',
    en: 'Who in our network knows anybody at Booking.com, the travel agency?',
    fr: 'Qui dans notre réseau connaît quelqu’un chez Booking.com, l’agence de voyages (travel agency) ?',
    calls: [
      ['find', { text: 'Booking.com' }],
      ['find', { text: 'Booking.com travel agency', kinds: 'COMPANY', maxCharacters: 4_000 }],
    ],
    never: /booking\.com.{0,40}\[|\[[a-z-]*booking/,
  },
  {
    example: '38-countries-with-a-hotline',
    en: 'How many countries have a hotline of INHOPE for online abuse material, and of how many do we not know?',
    fr: 'Combien de pays ont une ligne d’INHOPE pour les contenus d’abus en ligne, et de combien ne le sait-on pas ?',
    calls: [
      ['list', { what: 'countries', coveredBy: 'INHOPE', isUnMember: true, maxCharacters: 1_000 }],
      ['list', { what: 'countries', notCoveredBy: 'INHOPE', isUnMember: true, maxCharacters: 1_000 }],
      ['about', { id: 'INHOPE', maxCharacters: 8_000 }],
    ],
    beyond: { fields: ['list'], because: 'the ties of INHOPE follow, by name' },
  },
  {
    example: '39-tables-shared-without-agreement',
    en: 'Which organisations have a place in most partnerships with ECPAT and have no agreement with it?',
    fr: 'Quelles organisations siègent dans le plus de partenariats avec ECPAT sans accord avec elle ?',
    calls: [
      ['who_with', { what: 'near', actor: 'ECPAT', orderBy: 'SHARED_PARTNERSHIPS', maxCharacters: 8_000 }],
      [
        'list',
        {
          what: 'organisations',
          notTiedTo: [{ ids: ['ECPAT'], types: ['MEMORANDUM_WITH'], includeEnded: true }],
          maxCharacters: 1_000,
        },
      ],
    ],
  },
  {
    example: '40-who-sits-on-two-boards',
    en: 'Is anybody on the boards of both WeProtect (WEPROTECT) and the Tech Coalition (TECH-COALITION)?',
    fr: 'Quelqu’un siège-t-il aux conseils de WeProtect (WEPROTECT) et de la Tech Coalition (TECH-COALITION) ?',
    calls: [
      [
        'list',
        {
          what: 'organisations',
          tiedTo: [
            { ids: ['WEPROTECT'], types: ['STEERS', 'LEADS', 'CONVENES'] },
            { ids: ['TECH-COALITION'], types: ['STEERS', 'LEADS', 'CONVENES'] },
          ],
        },
      ],
      ['about', { id: 'WEPROTECT', maxCharacters: 4_000 }],
      ['about', { id: 'TECH-COALITION', maxCharacters: 4_000 }],
    ],
  },
  {
    example: '41-campagnes-en-amerique-latine',
    en: 'Which campaigns are under way in Latin America and the Caribbean, and which of our organisations take part in them?',
    fr: 'Quelles campagnes sont en cours en Amérique latine et Caraïbes, et lesquelles de nos organisations y participent ?',
    calls: [
      [
        'list',
        {
          what: 'campaigns',
          regions: { en: 'Latin America and the Caribbean', fr: 'Amérique latine et Caraïbes' },
          statuses: 'UNDER_WAY, UNCONFIRMED',
          includeUnknown: 'PLACE',
          maxCharacters: 8_000,
        },
      ],
    ],
  },
  {
    example: '42-partnerships-with-government-per-member',
    en: 'Which region has the fewest partnerships with government, per member?',
    fr: 'Quelle région a le moins de partenariats avec l’État, par membre ?',
    calls: [['count', { what: 'tally', of: 'PARTNERSHIPS', by: 'REGION', groups: 'GOVERNMENT', per: 'MEMBERS' }]],
  },
  {
    example: '43-who-convenes-if-unicef-leaves',
    en: 'Who should convene in place of UNICEF if it left the partnerships of ECPAT on online abuse?',
    fr: 'Qui devrait réunir à la place de UNICEF si elle quittait les partenariats d’ECPAT sur les abus en ligne ?',
    calls: [['impact', { remove: 'UNICEF', from: 'ECPAT', maxCharacters: 8_000 }], NEXT_PART],
  },
  {
    example: '44-regional-bodies-without-a-link',
    en: 'Which regional bodies have no member of ours with any link to them?',
    fr: 'Quels organismes régionaux n’ont de lien avec aucun de nos membres ?',
    calls: [
      [
        'list',
        {
          what: 'organisations',
          kinds: 'REGIONAL_BODY',
          notTiedTo: [{ isMember: true, includeEnded: true }],
          maxCharacters: 4_000,
        },
      ],
      [
        'list',
        {
          what: 'organisations',
          kinds: 'REGIONAL_BODY',
          notTiedTo: [{ isMember: true }],
          tiedTo: [{ isMember: true, statuses: ['ENDED'] }],
        },
      ],
    ],
  },
];
