import { Role } from '../../../src/graph/access/viewer';
import { message, type MessageKey, type MessageValues } from '../../../src/language/message';
import { optionsOf, type TaskLook } from './acting-tasks';
import type { Explorer } from './explorer';
import { MAX_ACTIONS, type Reader, startReader } from './reader';

/** A text of the catalogue, by its key and values; or a pattern that fits in both languages. */
type Words = MessageKey | readonly [MessageKey, MessageValues] | RegExp;

/**
 * An action of a user, in the order of the tuple: for a field its name, then the typed or chosen
 * text.
 */
type Step =
  | readonly ['menu', group: MessageKey, entry: MessageKey]
  | readonly ['find', field: Words, typed: string, option: RegExp]
  | readonly ['click', role: 'link' | 'button' | 'checkbox', name: Words]
  /** Searches for a text without choosing a match. */
  | readonly ['search', typed: string]
  | readonly ['choose', field: Words, option: Words]
  | readonly ['unfold', line: Words]
  /** Opens a question of the page, which on a narrow screen is one line; the first by default. */
  | readonly ['ask', line?: Words];

interface Question {
  /** The number among the 44 questions of partnerships teams, coordinators and dashboards. */
  number: number;
  asked: string;
  role?: Role;
  steps: readonly Step[];
  /** The texts that the answer contains. */
  shows: readonly Words[];
  /** The texts that it never contains. */
  never?: readonly Words[];
}

const menu = (group: 'find' | 'organisations' | 'partnerships' | 'followUp', entry: MessageKey): Step => [
  'menu',
  `explorer.menu.${group}`,
  entry,
];
const search = (typed: string, option: RegExp): Step => ['find', 'explorer.search.label', typed, option];
const path = (from: string, to: string, names: readonly [RegExp, RegExp]): Step[] => [
  menu('find', 'explorer.menu.paths'),
  ['find', 'explorer.route.from', from, names[0]],
  ['find', 'explorer.route.to', to, names[1]],
  ['click', 'button', 'explorer.route.find'],
];
const promises: Step = ['click', 'link', /(Which promises of|Quels engagements un membre)/];

/** The questions of the 44 that have a page, over the facts. */
export const QUESTIONS: readonly Question[] = [
  {
    number: 1,
    asked: 'Which partnerships bring together the state, companies and civil society?',
    steps: [
      menu('partnerships', 'explorer.menu.allPartnerships'),
      ['ask'],
      ...(['GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY'] as const).map((group): Step => [
        'click',
        'checkbox',
        `label.GROUP.${group}`,
      ]),
      ['click', 'link', 'explorer.notOnRecord.list'],
    ],
    shows: [/WeProtect/, /(no complete list says which groups|aucune liste complète)/],
    never: [/(No partnership fits|Aucun partenariat ne remplit)/],
  },
  {
    number: 2,
    asked: 'Who can introduce us to INTERPOL, and on what evidence?',
    steps: [
      search('interpol', /^.*INTERPOL/),
      ['click', 'link', 'explorer.organisation.reached'],
      ['find', 'explorer.route.from', 'ecpat international', /ECPAT International Coalition/],
      ['click', 'button', 'explorer.route.find'],
    ],
    shows: [/(by a direct link|lien direct)/, /(5 February 2026|5 février 2026)/, 'explorer.common.sources'],
  },
  {
    number: 3,
    asked: 'Who should be invited to move Accor, UN Tourism, the Dutch foreign ministry and the European Commission?',
    steps: [['click', 'link', /Accor.*(European Commission|Commission européenne)/]],
    shows: [/WeProtect/, /(Check first|À vérifier d’abord)/],
    never: [
      /^\s*\d+\s+[A-Z]\s+(ECPAT International|ECPAT Supervisory Board|Conseil de surveillance d’ECPAT)\s*$/m,
      /(Europol|INTERPOL)[^.]*(to the Netherlands Ministry of Foreign Affairs, is strong|ministère des Affaires étrangères[^.]* fort)/,
    ],
  },
  {
    number: 4,
    asked: 'Which German signatories of The Code lag on training, and who could raise it with them?',
    steps: [
      menu('organisations', 'explorer.menu.code'),
      ['ask'],
      ['choose', 'explorer.filter.country', /^(Germany|Allemagne)$/],
      ['choose', 'explorer.code.criterion', /^2\./],
      ['choose', 'explorer.code.progress', 'explorer.code.status.UNKNOWN'],
      ['unfold', ['explorer.code.others', { count: 15, more: 'no' }]],
    ],
    shows: [
      ['explorer.code.heading', { count: 15, limited: 'yes' }],
      ['explorer.code.lead', { known: 0, unknown: 15 }],
      'explorer.code.whoLink',
      /TUI/,
    ],
    never: [['explorer.code.heading', { count: 0, limited: 'yes' }]],
  },
  {
    number: 6,
    asked: 'Which networks do we sit in, and who else does?',
    steps: [
      menu('partnerships', 'explorer.menu.allPartnerships'),
      ['ask'],
      ['find', 'explorer.partnerships.participant', 'ecpat international', /ECPAT International Coalition/],
    ],
    shows: [
      /(European Child Sexual Abuse Legislation Advocacy Group|ECLAG)/,
      /(Global Boys Initiative|pour les garçons)/,
    ],
    never: [/2016-2020/],
  },
  {
    number: 7,
    asked: 'What breaks if Safe Online stops funding?',
    steps: [search('safe online', /Safe Online/), ['unfold', /(What if Safe Online leaves|Et sans Safe Online)/]],
    shows: [
      /(for its second phase|pour sa deuxième phase)/,
      /(for its first phase|pour sa première phase)/,
      /7\D000\D000 USD/,
      /(whether it still does is not known|on ne sait pas si)/,
      'explorer.organisation.otherFunders',
    ],
    never: [/(from 2019 to 20|de 2019 à 20)/],
  },
  {
    number: 8,
    asked: 'Which agreements run out within a year?',
    steps: [
      menu('followUp', 'explorer.menu.calendar'),
      ['ask'],
      ['choose', 'explorer.calendar.kind', 'label.AGENDA.AGREEMENT_ENDS'],
    ],
    shows: [
      'explorer.calendar.none',
      ['explorer.calendar.lead', { count: 0 }],
      /(Of 56 no source says when they end|Pour 56 liens, aucune source ne dit quand ils prennent fin)/,
    ],
  },
  {
    number: 9,
    asked: 'Which promises were made at the summit, by whom, and what became of them?',
    steps: [promises, ['ask'], ['choose', 'explorer.filter.region', 'explorer.filter.all']],
    shows: [
      /^65 /m,
      /(Of 65 promises, open ones included, no follow-up is on record|65 engagements)/,
      /(Philippines)/,
      /(Open|Ouvert) \(65\)/,
    ],
    never: [/(Met|Tenu|Missed|Manqué) \(\d/],
  },
  {
    number: 10,
    asked: 'Who opens Hilton for ECPAT Guatemala?',
    steps: path('ecpat guatemala', 'hilton', [/Guatemala/, /Hilton Worldwide/]),
    shows: [/American Hotel/, /PACT/],
    never: [/outlet/i],
  },
  {
    number: 11,
    asked: 'Who are our allies in South Asia for objective 1?',
    steps: [
      search('ecpat international', /ECPAT International Coalition/),
      ['ask', /(everything on record|tout ce qui est enregistré)/],
      ['choose', 'explorer.filter.region', /^(South Asia|Asie du Sud)$/],
      ['choose', 'explorer.filter.objective', /^1\./],
    ],
    shows: [/(PEaCE works for|PEaCE œuvre pour)/, /(STOP India has a place at|STOP India a une place)/],
    never: [/(likely|likelihood|probable)/],
  },
  {
    number: 12,
    asked: 'How does the Association Keoogo reach the African Union?',
    steps: path('keoogo', 'african union', [/Keoogo/i, /(African Union|Union africaine)/]),
    shows: [
      /Association Keoogo (is a member of ECPAT International|est membre d)/,
      'explorer.route.checkFirst',
      'explorer.common.sources',
    ],
  },
  {
    number: 12,
    asked: 'How does the Association Keoogo reach the African Committee of Experts on the Rights of the Child?',
    steps: path('keoogo', 'acerwc', [/Keoogo/i, /(African Committee of Experts|Comité africain d.experts)/]),
    shows: [
      /(organised an event with the African Committee|organisé un événement avec le Comité africain)/,
      /(March 2019|mars 2019)/,
      'explorer.route.checkFirst',
      'explorer.common.sources',
    ],
  },
  {
    number: 13,
    asked: 'Which countries of my region come before the UPR or the Committee within twelve months?',
    steps: [
      menu('followUp', 'explorer.menu.calendar'),
      ['ask'],
      ['choose', 'explorer.filter.region', /^(Sub-Saharan Africa|Afrique subsaharienne)/],
      ['choose', 'explorer.calendar.kind', 'label.AGENDA.OPPORTUNITY'],
    ],
    shows: [
      /(dates inferred|dates déduites)/,
      /(Togo).*(Uganda|Ouganda)/,
      /(No session of the UN Committee on the Rights of the Child after|Comité des droits de l’enfant)/,
    ],
    never: [/session (4\d|50|51)\b/],
  },
  {
    number: 14,
    asked: 'Which American states are outside the Optional Protocol?',
    steps: [['click', 'link', 'explorer.home.treatyQuestion']],
    shows: [
      ['explorer.record.outside', { count: 17 }],
      /(Barbados|Barbade)/,
      /(Saint Kitts and Nevis|Saint-Christophe|Saint-Kitts)/,
      /(Trinidad and Tobago|Trinité)/,
    ],
  },
  {
    number: 15,
    asked: 'Which ASEAN states have a member of the network, and which have none?',
    steps: [
      menu('organisations', 'explorer.places.title'),
      ['ask'],
      ['choose', 'explorer.places.body', /(Southeast Asian Nations|nations de l.Asie du Sud-Est)/i],
    ],
    shows: [/6 (of 11 countries|pays sur 11)/, /99.+125/, /(Philippines)/, /Laos/],
    never: [/(none of 11|aucun pays)/],
  },
  {
    number: 16,
    asked: 'What do we know of Morocco, objective by objective?',
    steps: [search('morocco', /^(Morocco|Maroc)/)],
    shows: [
      /(For 2 of the 6 objectives, nothing is on record as under way|Pour 2 des 6 objectifs)/,
      'explorer.place.notZero',
    ],
  },
  {
    number: 17,
    asked: 'Which members have no tie on record but their membership?',
    steps: [
      menu('organisations', 'explorer.menu.members'),
      ['ask'],
      ['click', 'checkbox', 'explorer.organisations.onlyMember'],
    ],
    shows: [/^41 organisations/m, 'unknown.NOT_ON_RECORD', /ACRIDES/],
  },
  {
    number: 18,
    asked: 'Who should be lobbied in Kenya, and through which contacts?',
    steps: [search('kenya', /^Kenya/), ['click', 'link', 'explorer.brief.open']],
    shows: [
      /Kenya Alliance for Advancement of Children[^.]*(is our member in Kenya|notre membre)/,
      'explorer.common.noSourceSays',
    ],
  },
  {
    number: 19,
    asked: 'Members by region, and of how many.',
    steps: [menu('organisations', 'explorer.places.title')],
    shows: [/99.+125/, /(South Asia|Asie du Sud)\s+9\s+10/, /(Americas|Amériques)\s+55\s+18/],
  },
  {
    number: 20,
    asked: 'Objectives by region: what exists, what lacks, what is unknown.',
    steps: [menu('partnerships', 'explorer.menu.coverage')],
    shows: [/(that is unknown, not zero|c’est inconnu, pas nul)/],
    never: [/^0 (members|membres|partnerships|partenariats)/m],
  },
  {
    number: 21,
    asked: 'Signatories of The Code by year.',
    steps: [menu('organisations', 'explorer.menu.code')],
    shows: [
      'explorer.code.years',
      'explorer.code.yearsNote',
      /^2016\s+91\s+25\b/m,
      /^2026\s+101\s+51\b/m,
      ['explorer.code.lapsedLead', { current: 8, unconfirmed: 144, ended: 4 }],
    ],
    never: [/^20\d\d\s+0\b/m],
  },
  {
    number: 22,
    asked: 'Each indicator: baseline, target, measured value.',
    steps: [menu('partnerships', 'explorer.menu.indicators')],
    shows: [/(No source gives a baseline|Aucune source ne donne)/, 'label.VALUE.COUNTED'],
  },
  {
    number: 23,
    asked: 'The network over time: members, countries and partnerships.',
    steps: [menu('partnerships', 'explorer.menu.indicators')],
    shows: [
      /125/,
      /114/,
      /(April 2024|avril 2024)/,
      'explorer.indicators.partnerships',
      /^2015\s+9\s+3$/m,
      /^2026\s+14\s+13$/m,
      'explorer.indicators.noBeginning',
      'explorer.common.sources',
    ],
  },
  {
    number: 24,
    asked: 'What changed this week, and who recorded it?',
    steps: [],
    shows: ['explorer.home.changed', /(25 November 2026|25 novembre 2026)/, /1\D921/],
  },
  {
    number: 25,
    asked: 'Which links has nobody confirmed for three years, by region?',
    steps: [
      menu('organisations', 'explorer.places.title'),
      ['click', 'link', /^(Sub-Saharan Africa|Afrique subsaharienne)/],
    ],
    shows: [
      'explorer.place.unconfirmed',
      /(last confirmed|no dated source|confirmé pour la dernière fois|aucune source datée)/,
      'explorer.check.ask',
    ],
  },
  {
    number: 26,
    asked: 'Brief me on the Philippines for a meeting tomorrow.',
    steps: [search('philippines', /^Philippines/), ['click', 'link', 'explorer.brief.open']],
    shows: [
      'explorer.brief.askFirst',
      'explorer.brief.who',
      /(multidisciplinary teams|équipes pluridisciplinaires)/,
      /(Palermo|Palerme)/,
      'explorer.common.noSourceSays',
    ],
  },
  {
    number: 27,
    asked: 'Prepare the next review of Thailand by the Committee on the Rights of the Child.',
    steps: [search('thailand', /^(Thailand|Thaïlande)/)],
    shows: [
      'explorer.place.opportunities',
      /(No session of the UN Committee on the Rights of the Child after January 2026|après janvier 2026)/,
      'explorer.place.noCommitment',
    ],
  },
  {
    number: 28,
    asked: 'Which signatories of The Code may have lapsed?',
    steps: [menu('organisations', 'explorer.menu.code'), ['unfold', ['explorer.code.lapsedList', { count: 148 }]]],
    shows: [
      'explorer.code.lapsed',
      /(LTU was a signatory|LTU a été signataire)/,
      /333Travel (signed The Code|a signé le Code)/,
      'label.STATUS.UNCONFIRMED',
    ],
    never: [/\((ended|terminé)\)/],
  },
  {
    number: 29,
    asked: 'Which of our asks were refused, and what did we do next?',
    steps: [menu('partnerships', 'explorer.actions.title')],
    shows: ['explorer.actions.refused', 'unknown.NO_ASK_ON_RECORD'],
    never: ['explorer.actions.noneRefused'],
  },
  {
    number: 30,
    asked: 'Who works with boys?',
    steps: [search('global boys', /(Global Boys Initiative|Initiative mondiale pour les garçons)/)],
    shows: [/ECPAT Belgium/, /PAHCHAAN/],
  },
  {
    number: 31,
    asked: 'Compare Africa and Asia on protection systems.',
    steps: [menu('partnerships', 'explorer.menu.coverage'), ['ask'], ['choose', 'explorer.filter.objective', /^4\./]],
    shows: [/(Sub-Saharan Africa|Afrique subsaharienne)/, /(Asia and the Pacific|Asie et Pacifique)/, /\+ .*\d/],
    never: [/^0 (members|membres|partnerships|partenariats)/m],
  },
  {
    number: 32,
    asked: 'Which of the Bogotá pledges can a member follow up?',
    steps: [promises],
    shows: [/^12 /m, 'explorer.calendar.membersThere', /Kenya Alliance for Advancement of Children/],
  },
  {
    number: 33,
    asked: 'Who holds our contact with UNICEF, and when did we last meet?',
    role: Role.EDITOR,
    steps: [search('unicef', /UNICEF (UN body|Organe)/)],
    shows: ['unknown.NO_KEEPER_ON_RECORD', 'explorer.organisation.noMeeting'],
  },
  {
    number: 34,
    asked: 'What should we confirm first, and who can confirm it?',
    steps: [['click', 'link', /(Southeast Asian Nations: all|Asie du Sud-Est.*tout voir)$/]],
    shows: [
      'explorer.check.first',
      /(regional advocacy with|plaidoyer régional auprès de)[^]+?\n\S? ?ECPAT International/,
    ],
    never: [/( funded .+ in \d{4}\.| a financé .+ en \d{4}\.)/],
  },
  {
    number: 35,
    asked: 'Who moves the European Commission on the regulation on child sexual abuse?',
    steps: [search('regulation child sexual abuse', /(EU regulation proposal|proposition de règlement)/i)],
    shows: [/ECPAT Luxembourg/, /(Legislation Advocacy Group|ECLAG)/],
    never: [/(is not complete: who is absent|Internet Forum)/],
  },
  {
    number: 36,
    asked: 'Which of our members have a part in a national action plan, and where does the plan stand?',
    steps: [menu('partnerships', 'explorer.plans.title')],
    shows: [
      /(period: 2022 to 2026|période : 2022 – 2026)/,
      /Kenya Alliance for Advancement of Children (contributed to|a contribué au)/,
      /Defence for Children - ECPAT Netherlands (contributed to|a contribué au)/,
      /(day of adoption unknown|aucune source ne dit la date d’adoption)/,
      'explorer.common.sources',
    ],
  },
  {
    number: 37,
    asked: 'Who in our network knows anybody at Booking.com?',
    steps: [['search', 'booking.com travel']],
    shows: [/(that says nothing of who knows it|cela ne dit rien de qui la connaît)/],
    never: [/Facebook|Brooking/],
  },
  {
    number: 38,
    asked: 'How many countries have a hotline for online abuse material, and of how many do we not know?',
    steps: [
      menu('organisations', 'explorer.places.title'),
      ['ask'],
      ['find', 'explorer.places.coveredBy', 'inhope', /INHOPE/],
    ],
    shows: [/INHOPE/, /(Of \d+ no complete list says|Pour \d+ pays, aucune liste complète)/],
    never: [/(no hotline|aucun service)/],
  },
  {
    number: 39,
    asked: 'Which organisations sit at most tables with us and have no agreement with us?',
    steps: [
      search('ecpat international', /ECPAT International (Coalition|coalition)/),
      ['ask', /(everything on record|tout ce qui est enregistré)/],
      ['choose', 'explorer.organisation.order', 'explorer.organisation.sharedPartnerships'],
    ],
    shows: ['explorer.organisation.agreement'],
    never: [/ECPAT Supervisory Board/],
  },
  {
    number: 40,
    asked: 'Is anybody on two boards that we care about?',
    steps: [
      menu('organisations', 'explorer.menu.allOrganisations'),
      ['ask'],
      ['find', 'explorer.organisations.tied', 'weprotect', /WeProtect/],
      ['find', 'explorer.organisations.tied', 'tech coalition', /Tech Coalition/],
    ],
    shows: ['unknown.NOT_ON_RECORD'],
  },
  {
    number: 41,
    asked: 'Which campaigns are under way in Latin America, and which of our organisations take part?',
    steps: [
      menu('partnerships', 'explorer.actions.title'),
      ['ask'],
      ['choose', 'explorer.filter.kind', /^(Campaign|Campagne)/],
      ['choose', 'explorer.filter.region', /(Latin America|Amérique latine)/],
    ],
    shows: [/ECPAT/],
  },
  {
    number: 42,
    asked: 'Which region has the fewest partnerships with government, per member?',
    steps: [menu('organisations', 'explorer.places.title')],
    shows: [/0[.,]04 \(1\/28\)/, 'explorer.places.perMember', /(2 of them unconfirmed|dont 2 sans confirmation)/],
    never: [/\(0\//],
  },
  {
    number: 43,
    asked: 'Who should convene in place of UNICEF if it left our partnerships on online abuse?',
    steps: [search('unicef', /UNICEF (UN body|Organe)/), ['unfold', /(What if UNICEF leaves|Et sans l’UNICEF)/]],
    shows: [/(convenes the ASEAN ICT Forum on Child Online Protection too|réunit aussi le Forum TIC de l’ANASE)/],
    never: [/(Hotels and Tourism|hôtellerie)[^\n]*(convene|convoque|réunit)/],
  },
  {
    number: 44,
    asked: 'Which regional bodies have no member of ours with any link to them?',
    steps: [
      menu('organisations', 'explorer.menu.allOrganisations'),
      ['ask'],
      ['choose', 'explorer.filter.kind', /^(Regional body|Organisation régionale)/],
      ['click', 'checkbox', 'explorer.organisations.apart'],
    ],
    shows: [/Organi[sz]ation of American States|Organisation des États américains/, 'unknown.NOT_ON_RECORD'],
    never: [/European Commission|Commission européenne/],
  },
];

/** Asks each question like a user: from `/`, by roles and names, in at most eight actions. */
export function describeQuestions(explorer: Explorer, look: TaskLook): void {
  const textOf = (words: Words): string | RegExp => {
    if (words instanceof RegExp) return words;
    return typeof words === 'string' ? message(look.language, words) : message(look.language, ...words);
  };
  const take = async (reader: Reader, step: Step): Promise<void> => {
    switch (step[0]) {
      case 'menu':
        return reader.openByMenu(message(look.language, step[1]), message(look.language, step[2]));
      case 'find':
        await reader.fill('combobox', textOf(step[1]), step[2]);
        return reader.click('option', step[3]);
      case 'click':
        return reader.click(step[1], textOf(step[2]));
      case 'search':
        await reader.fill('combobox', textOf('explorer.search.label'), step[1]);
        return reader.press('Enter');
      case 'choose':
        return reader.choose(textOf(step[1]), textOf(step[2]));
      case 'unfold':
        return reader.unfold(textOf(step[1]));
      case 'ask':
        return look.width > 700 ? undefined : reader.unfold(textOf(step[1] ?? /\S/));
    }
  };

  test.each(QUESTIONS)('$number. $asked', async ({ role, steps, shows, never = [] }) => {
    const reader = await startReader(explorer, optionsOf(look));
    const { page } = reader;
    if (role) await explorer.signIn(page, role);
    for (const step of steps) {
      await take(reader, step);
      await explorer.settled(page);
    }
    expect(reader.actions()).toBeLessThanOrEqual(MAX_ACTIONS);
    const answer = page.getByRole('main');
    const answerText = async () => (await answer.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
    const lacks = (text: string) =>
      shows
        .map(textOf)
        .filter((expected) =>
          expected instanceof RegExp
            ? !expected.test(text)
            : !text.includes(expected.replaceAll(/[\u00a0\u202f]/g, ' ')),
        );
    // Some answers arrive in parts.
    for (let tries = 0; tries < 100 && lacks(await answerText()).length > 0; tries++) await page.waitForTimeout(100);
    const text = await answerText();
    expect(lacks(text)).toEqual([]);
    expect(
      never
        .map(textOf)
        .filter((expected) => (expected instanceof RegExp ? expected.test(text) : text.includes(expected))),
    ).toEqual([]);
  });
}
