import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../examples');
const answers = readdirSync(FOLDER).map((file) => [
  file.replace('.json', ''),
  readFileSync(join(FOLDER, file), 'utf8'),
]);

/** A count of a cell or a line; an empty seat may belong to 0 partnerships. */
const ZERO_OF_CELL = /"memberCount":(?:\d+|null),"partnershipCount":0|"(?:memberCount|actionCount)":0/;

interface Expected {
  says: readonly RegExp[];
  never: readonly RegExp[];
}

/**
 * The texts that a good answer contains, and those that it must never contain. Another test
 * compares the answers themselves with the API.
 */
const EXPECTED: Record<string, Expected> = {
  '01-partenariats-etat-entreprises-societe-civile': {
    says: [/"totalCount":[1-9]/, /Pour \d+ partenariats, aucune liste complète ne dit quels groupes y ont une place/],
    never: [/"groups":\[(?!.*GOVERNMENT)/],
  },
  '02-introduction-aupres-d-interpol': {
    says: [/par un lien direct/, /"lastConfirmedOn":"\d{4}/, /"publisher":"/, /"url":"http/],
    never: [/"paths":\[\]/],
  },
  '03-who-to-invite': {
    says: [/reach 4 of 4 targets/, /"explanation":"/],
    never: [
      /\{"actor":\{"name":"ECPAT International"\}/,
      /"actor":\{"name":"[^"]*Supervisory Board/,
      /[Pp]olice[^"]*Foreign Affairs, is strong/,
    ],
  },
  '04-german-signatories-behind-on-training': {
    says: [/Of \d+ no source says how far training is/, /"totalCount":15/, /ECPAT Germany is the local representative/],
    never: [/"name":"LTU"/, /"totalCount":0/],
  },
  '05-qui-finance-quoi': {
    says: [
      /"confirmed":\{"totalCount":[1-9]/,
      /"unconfirmed":\{"totalCount":[1-9]/,
      /"ended":\{"totalCount":[1-9]/,
      /"sum":\d+/,
    ],
    never: [/\(terminé/],
  },
  '06-networks-we-sit-in': {
    says: [/European Child Sexual Abuse Legislation Advocacy Group/, /"participants":\{"edges":\[\{"role"/],
    never: [/Down to Zero/],
  },
  '07-safe-online-stops-funding': {
    says: [
      /Disrupting Harm would lose money/,
      /funded Disrupting Harm, for its first phase[^"]*whether it still does is not known/,
      /"amount":7000000/,
    ],
    never: [/from 2019 to 20/, /Disrupting Harm ended/],
  },
  '08-agreements-that-run-out': {
    says: [/Of \d+ no source says when they end/, /last confirmed in/],
    never: [/"since":"202[4-6]/],
  },
  '09-engagements-pris-au-sommet': {
    says: [/"totalCount":65/, /Pour 65 engagements, ouverts ou non, aucun suivi n’est recensé/],
    never: [/"status":"(MET|MISSED)"/],
  },
  '10-who-opens-hilton-for-guatemala': {
    says: [/American Hotel & Lodging Association/, /Weakest point/],
    never: [/outlet/i, /Weakest point: the link between ECPAT Guatemala and ECPAT International/],
  },
  '11-allies-in-south-asia': {
    says: [
      /"allies":\[\{"actor":\{"name":"PEaCE"/,
      /South Asia Initiative to End Violence Against Children/,
      /has a place at [^"]+, which works for/,
    ],
    never: [/likely|likelihood/],
  },
  '12-keoogo-vers-l-union-africaine': {
    says: [/membre d’ECPAT International/, /confirmé pour la dernière fois en 20\d\d par/],
    never: [/de le |à le /],
  },
  '13-pays-examines-dans-les-douze-mois': {
    says: [
      /"isInferred":true/,
      /Aucune session n’est recensée pour le Comité des droits de l’enfant[^"]* après janvier 2026/,
    ],
    never: [/"until":"20(1\d|2[0-5]|26-0|26-10)/],
  },
  '14-american-states-outside-the-optional-protocol': {
    says: [/Barbados/, /Saint Kitts and Nevis/, /Trinidad and Tobago/, /"totalCount":3/],
    never: [],
  },
  '15-asean-states-with-a-member': {
    says: [/"withMember":\{"totalCount":6/, /"without":\{"totalCount":5/, /99 of 125 members are on record/],
    never: [/whether they belong to/],
  },
  '16-que-savons-nous-du-maroc': {
    says: [/Aucun partenariat en cours n’est recensé/, /pourrai(en)?t|Pourrai(en)?t/],
    never: [ZERO_OF_CELL],
  },
  '17-members-with-no-other-tie': {
    says: [/"totalCount":[1-9]/, /A link may exist that is not on record/],
    never: [],
  },
  '18-who-to-lobby-in-kenya': {
    says: [
      /"askFirst":\[\{"member":\{"name":"Kenya Alliance for Advancement of Children"/,
      /our member in Kenya/,
      /ask it first/,
    ],
    never: [/no tie exists|there is no tie/i],
  },
  '19-members-by-region': {
    says: [/"label":"Europe"/, /"subject":"MEMBERS","instrument":null,"recorded":99,"reported":125/],
    never: [/"count":0/],
  },
  '20-carte-objectifs-regions': {
    says: [/"notOnRecord":\["/, /"unassignedCount":[1-9]/, /Pourraient aussi en relever/],
    never: [ZERO_OF_CELL, /Groupes sans siège/],
  },
  '21-signatories-by-year': {
    says: [/"undatedCount":[1-9]/, /"label":"Unconfirmed"\}\],"count":[1-9]/],
    never: [/"count":0/],
  },
  '22-chaque-indicateur': {
    says: [
      /Aucune source ne donne de valeur de départ, de cible ou de valeur mesurée/,
      /"isDerived":true/,
      /"kind":"COUNTED"/,
    ],
    never: [/"value":0/, /"kind":"(BASELINE|TARGET)"/],
  },
  '23-the-network-over-time': { says: [/"value":125/, /"source":\{"title"/], never: [/"value":0/] },
  '24-what-changed-this-week': {
    says: [/Loaded from the seed: [\d,]+ records, [\d,]+ links/, /"by":"SEED"/],
    never: [/"totalCount":0/],
  },
  '25-unconfirmed-for-three-years-by-region': {
    says: [/"label":"Sub-Saharan Africa"/, /last confirmed|no dated source/],
    never: [/"count":0/],
  },
  '26-brief-me-on-the-philippines': {
    says: [/"actors"/, /"commitments"/, /"instruments"/, /could belong here/],
    never: [ZERO_OF_CELL],
  },
  '27-next-review-of-thailand': {
    says: [/"reviews":\{"totalCount":0,"nodes":\[\],"unknown":\[\{/, /"next":\{"totalCount":0,"unknown":\[\{/],
    never: [/There is none/],
  },
  '28-signatories-that-may-have-lapsed': {
    says: [/"ended"/, /"unconfirmed":\{"totalCount":[1-9]/],
    never: [/\(ended\)/],
  },
  '29-asks-that-were-refused': {
    says: [/"code":"NO_ASK_ON_RECORD"/, /No ask is on record/],
    never: [/none was refused|no ask was refused/i],
  },
  '30-who-works-with-boys': { says: [/Global Boys Initiative/], never: [/"totalCount":0/] },
  '31-africa-and-asia-on-protection': {
    says: [/"unassignedCount":[1-9]/, /not on record at/],
    never: [ZERO_OF_CELL, /empty place|is missing/],
  },
  '32-pledges-of-bogota-to-follow-up': { says: [/"totalCount":[1-9]/, /"actors":\{"nodes":\[\{"name"/], never: [] },
  '34-what-to-confirm-first': { says: [/"pathCount":/, /"contacts":\[\{"name"/], never: [/"tiesToConfirm":\[\]/] },
  '33-our-contact-with-unicef': {
    says: [/"contacts":\{"totalCount":0,"nodes":\[\],"unknown":\[\{"text":"Nobody is on record as keeping a contact/],
    never: [/has no contact/],
  },
  '36-members-in-national-plans': {
    says: [
      /Kenya Alliance for Advancement of Children contributed to/,
      /"validFrom":"2022","validUntil":"2026"/,
      /"status":"LAPSED"/,
      /A link may exist that is not on record/,
    ],
    never: [/"totalCount":0/],
  },
  '37-who-knows-booking-com': {
    says: [/"byName":\[\]/, /"isRelated":true/, /Travel/],
    never: [/Facebook|Brooking/, /"isRelated":false/],
  },
  '38-countries-with-a-hotline': {
    says: [/48 of 50 countries are on record \(2024\)/, /Of \d+ no complete list says/, /"lastConfirmedOn":"2014"/],
    never: [/no hotline|without a hotline/],
  },
  '39-tables-shared-without-agreement': {
    says: [/"sharedPartnershipCount":2,"agreement":null/, /A link may exist that is not on record/],
    never: [/"ECPAT Supervisory Board"/],
  },
  '40-who-sits-on-two-boards': {
    says: [/A link may exist that is not on record/, /bodies that steer it are on record; no source says how many/],
    never: [/[Nn]obody is on both/],
  },
  '41-campagnes-en-amerique-latine': {
    says: [/"lastConfirmedOn":"\d{4}/, /aucune source ne dit/, /"status":"(UNDER_WAY|UNCONFIRMED)"/],
    never: [/"status":"ENDED"/],
  },
  '42-partnerships-with-government-per-member': {
    says: [/"label":"Europe"\}\],"count":1,"unconfirmedCount":0,"perCount":28/, /None is on record in the Middle East/],
    never: [/"count":0/],
  },
  '43-who-convenes-if-unicef-leaves': {
    says: [/convenes the ASEAN ICT Forum on Child Online Protection too/, /same group: intergovernmental/],
    never: [/Hotels and Tourism[^"]*convene/],
  },
  '44-regional-bodies-without-a-link': {
    says: [/"name":"Organization of American States"/, /A link may exist that is not on record/],
    never: [/"name":"European Commission"/],
  },
  '35-who-moves-the-european-commission': {
    says: [/European Child Sexual Abuse Legislation Advocacy Group/, /"explanation":"/],
    never: [/"contested":true/],
  },
};

test('each of the 44 questions has its expectations', () => {
  const numbered = answers.map(([file]) => file!).filter((file) => /^\d\d-/.test(file));
  expect(numbered).toHaveLength(44);
  expect(numbered.filter((file) => !(file in EXPECTED))).toEqual([]);
});

test.each(Object.entries(EXPECTED))(
  '%s contains what it should and nothing that it must not',
  (name, { says, never }) => {
    const text = answers.find(([file]) => file === name)?.[1] ?? '';
    const flat = JSON.stringify(JSON.parse(text));
    for (const pattern of says) expect(flat).toMatch(pattern);
    for (const pattern of never) expect(flat).not.toMatch(pattern);
  },
);
