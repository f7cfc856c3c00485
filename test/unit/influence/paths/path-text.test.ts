import { type HopFacts, type PathFacts, pathText } from '../../../../src/influence/paths/path-text';
import { Confidence } from '../../../../src/store/model/enums';
import { phrasesOfType } from '../../../../src/store/model/tie-words';
import { TieType } from '../../../../src/store/model/tie-type';

function hop(fromName: string, type: TieType, toName: string, overrides: Partial<HopFacts> = {}): HopFacts {
  return {
    ...{ fromName, toName, against: false, phrases: phrasesOfType(type), since: null, until: null },
    ...{ confirmed: '2024', source: null, ended: false, contested: false, unconfirmed: false },
    ...{ confidence: Confidence.HIGH, isWeakKind: false },
    ...overrides,
  };
}

const member = hop('ECPAT Sweden', TieType.MEMBER_OF, 'ECPAT International');
const advocacy = hop('ECPAT International', TieType.REGIONAL_ADVOCACY_WITH, 'African Union', {
  ...{ confirmed: '2021', source: 'Annual report 2021' },
});
const convenes = hop('African Union', TieType.CONVENES, 'Kinshasa Forum', { against: true });
const funds = hop('Kinshasa Forum', TieType.FUNDS, 'Fund $& Co');

const path = (hops: HopFacts[], weakest = 0, more: Partial<PathFacts> = {}): PathFacts => ({
  ...{ hops, weakest: { hop: weakest }, meetsInInitiative: false },
  ...more,
});

test('with one organisation between, it says who could introduce whom, and what is known of the weakest tie', () => {
  expect(pathText(path([member, advocacy], 1), 'EN')).toBe(
    'ECPAT International could introduce ECPAT Sweden to African Union: it has ECPAT Sweden as a member and does regional ' +
      'advocacy with African Union. Weakest point: the tie between ECPAT International and African Union, last confirmed in ' +
      '2021 by “Annual report 2021”.',
  );
  expect(pathText(path([member, advocacy], 1), 'FR')).toBe(
    '« ECPAT International » pourrait présenter « ECPAT Sweden » à « African Union » : cette organisation compte ' +
      '« ECPAT Sweden » parmi ses membres et mène un plaidoyer régional auprès de « African Union ». Point le plus faible : ' +
      'le lien entre « ECPAT International » et « African Union », confirmé pour la dernière fois en 2021 par ' +
      '« Annual report 2021 ».',
  );
});

test('with one initiative between, the two meet in it', () => {
  const seats = [
    hop('ECPAT France', TieType.LEADS, 'REPERES', { source: 'Call' }),
    hop('REPERES', TieType.PARTICIPATES_IN, 'ECPAT Luxembourg', { against: true }),
  ];
  expect(pathText(path(seats, 0, { meetsInInitiative: true }), 'EN')).toMatch(
    /^ECPAT France and ECPAT Luxembourg meet in REPERES, which is led by ECPAT France and has ECPAT Luxembourg as a participant\. /,
  );
  expect(pathText(path(seats, 0, { meetsInInitiative: true }), 'FR')).toMatch(
    /^« ECPAT France » et « ECPAT Luxembourg » se rencontrent dans « REPERES », qui a « ECPAT France » à sa tête et compte « ECPAT Luxembourg » parmi ses participants\. /,
  );
});

test('with several between, it says through whom, then how, two ties a sentence, each from its end', () => {
  const hops = [member, advocacy, convenes, funds];
  expect(pathText(path(hops), 'EN')).toBe(
    'ECPAT Sweden could reach Fund $& Co through ECPAT International, African Union and Kinshasa Forum: ' +
      'ECPAT Sweden is a member of ECPAT International, which does regional advocacy with African Union. ' +
      'African Union is convened by Kinshasa Forum, which funds Fund $& Co. ' +
      'Weakest point: the tie between ECPAT Sweden and ECPAT International, last confirmed in 2024.',
  );
  expect(pathText(path(hops), 'FR')).toBe(
    '« ECPAT Sweden » pourrait atteindre « Fund $& Co » par « ECPAT International », « African Union » et ' +
      '« Kinshasa Forum » : « ECPAT Sweden » est membre de « ECPAT International », qui mène un plaidoyer régional auprès ' +
      'de « African Union ». « African Union » se réunit à l’initiative de « Kinshasa Forum », qui finance « Fund $& Co ». ' +
      'Point le plus faible : le lien entre « ECPAT Sweden » et « ECPAT International », confirmé pour la dernière fois en 2024.',
  );
});

test('the name is said again where the phrase before does not end with it', () => {
  const back = hop('ECPAT International', TieType.MEMBER_OF, 'ECPAT Sweden', { against: true });
  const hops = [back, hop('ECPAT Sweden', TieType.FUNDS, 'Kinshasa Forum'), convenes];
  expect(pathText(path(hops), 'EN')).toContain(
    ': ECPAT International has ECPAT Sweden as a member, and ECPAT Sweden funds Kinshasa Forum. ',
  );
  expect(pathText(path(hops), 'FR')).toContain(
    ' : « ECPAT International » compte « ECPAT Sweden » parmi ses membres, et « ECPAT Sweden » finance « Kinshasa Forum ». ',
  );
});

test('a hub that weakens the path more than any tie is named, with the number of its ties', () => {
  const facts = path([member, advocacy], 0, { weakest: { hop: 0, hubTies: 193 } });
  expect(pathText(facts, 'EN')).toMatch(
    /\. Weakest point: ECPAT International, from which influence leaves by 193 ties, so that it can do little for each\.$/,
  );
  expect(pathText(facts, 'FR')).toMatch(
    /\. Point le plus faible : « ECPAT International », dont l’influence se répartit sur 193 liens, si bien qu’il reste peu pour chacun\.$/,
  );
});

test.each<[string, Partial<HopFacts>, string, string]>([
  ['confirmed', { confirmed: '2021-05' }, 'Last confirmed in May 2021.', 'Confirmé pour la dernière fois en mai 2021.'],
  [
    'confirmed by a source',
    { source: 'Annual report' },
    'Last confirmed in 2024 by “Annual report”.',
    'Confirmé pour la dernière fois en 2024 par « Annual report ».',
  ],
  ['known since', { confirmed: null, since: '2004' }, 'Known since 2004.', 'Connu depuis 2004.'],
  ['known since after its evidence', { since: '2025' }, 'Known since 2025.', 'Connu depuis 2025.'],
  [
    'undated',
    { confirmed: null, source: 'Members' },
    'Of unknown date, from “Members”.',
    'De date inconnue, selon « Members ».',
  ],
  [
    'weak by its type',
    { isWeakKind: true },
    'Last confirmed in 2024; such a tie carries little influence this way.',
    'Confirmé pour la dernière fois en 2024 ; un tel lien transmet peu d’influence dans ce sens.',
  ],
])('of a direct tie it says what is known: %s', (_, facts, en, fr) => {
  const direct = path([{ ...member, ...facts }]);
  expect(pathText(direct, 'EN')).toBe(`ECPAT Sweden is a member of ECPAT International. ${en}`);
  expect(pathText(direct, 'FR')).toBe(`« ECPAT Sweden » est membre de « ECPAT International ». ${fr}`);
});

test('it warns of ties that ended, are contested, of low confidence or unconfirmed', () => {
  const ended = { ...member, ended: true, until: '2021-05-20', contested: true, confidence: Confidence.LOW };
  const hops = [ended, { ...advocacy, unconfirmed: true }];
  expect(pathText(path(hops), 'EN')).toContain(
    ': it has ECPAT Sweden as a member (ended on 20 May 2021, contested, low confidence) and does regional advocacy with ' +
      'African Union (last confirmed in 2021). ',
  );
  expect(pathText(path(hops), 'FR')).toContain(
    ' parmi ses membres (terminé le 20 mai 2021, contesté, confiance faible) et mène un plaidoyer régional auprès de ' +
      '« African Union » (confirmé pour la dernière fois en 2021). ',
  );
});
