import { type HopFacts, type PathFacts, pathText } from '../../../../src/influence/paths/path-text';
import { Confidence } from '../../../../src/store/model/enums';
import type { TiePhraseInput } from '../../../../src/graph/tie/tie-clause';
import { TieType } from '../../../../src/store/model/tie-type';

function hop(
  fromName: string,
  type: TieType,
  toName: string,
  {
    phraseInput,
    ...overrides
  }: Partial<Omit<HopFacts, 'phraseInput'>> & { phraseInput?: Partial<TiePhraseInput> } = {},
): HopFacts {
  return {
    fromName,
    toName,
    against: false,
    phraseInput: { type, status: 'CURRENT', ...phraseInput },
    confirmed: '2024',
    source: null,
    contested: false,
    confidence: Confidence.HIGH,
    isWeakKind: false,
    ...overrides,
  };
}

const member = hop('ECPAT Sweden', TieType.MEMBER_OF, 'ECPAT International');
const advocacy = hop('ECPAT International', TieType.REGIONAL_ADVOCACY_WITH, 'African Union', {
  confirmed: '2021',
  source: 'Annual report 2021',
});
const convenes = hop('African Union', TieType.CONVENES, 'Kinshasa Forum', { against: true });
const funds = hop('Kinshasa Forum', TieType.FUNDS, 'Fund $& Co');

const path = (hops: HopFacts[], weakest = 0, more: Partial<PathFacts> = {}): PathFacts => ({
  hops,
  weakest: { hop: weakest },
  ...more,
});

test('it describes each step once, and what is known of the weakest tie', () => {
  expect(pathText(path([member, advocacy], 1), 'EN')).toBe(
    'ECPAT Sweden is a member of ECPAT International, which does regional advocacy with the African Union. ' +
      'Weakest point: the link between ECPAT International and the African Union, last confirmed in 2021 by “Annual report 2021”.',
  );
  expect(pathText(path([member, advocacy], 1), 'FR')).toBe(
    'ECPAT Sweden est membre d’ECPAT International, qui mène un plaidoyer régional auprès d’African Union. ' +
      'Point le plus faible : le lien entre ECPAT International et African Union, confirmé pour la dernière fois en 2021 par ' +
      '« Annual report 2021 ».',
  );
});

test('two ties make a sentence', () => {
  const hops = [member, advocacy, convenes, funds];
  expect(pathText(path(hops), 'EN')).toBe(
    'ECPAT Sweden is a member of ECPAT International, which does regional advocacy with the African Union. ' +
      'The African Union is convened by the Kinshasa Forum, which funds Fund $& Co. ' +
      'Weakest point: the link between ECPAT Sweden and ECPAT International, last confirmed in 2024.',
  );
  expect(pathText(path(hops), 'FR')).toBe(
    'ECPAT Sweden est membre d’ECPAT International, qui mène un plaidoyer régional auprès d’African Union. ' +
      'African Union se réunit à l’initiative de Kinshasa Forum, qui finance Fund $& Co. ' +
      'Point le plus faible : le lien entre ECPAT Sweden et ECPAT International, confirmé pour la dernière fois en 2024.',
  );
});

test('the name is repeated where the clause before does not end with it', () => {
  const back = hop('ECPAT International', TieType.MEMBER_OF, 'ECPAT Sweden', { against: true });
  const hops = [back, hop('ECPAT Sweden', TieType.FUNDS, 'Kinshasa Forum')];
  expect(pathText(path(hops), 'EN')).toContain(
    'ECPAT International has ECPAT Sweden as a member, and ECPAT Sweden funds the Kinshasa Forum. ',
  );
  expect(pathText(path(hops), 'FR')).toContain(
    'ECPAT International compte ECPAT Sweden parmi ses membres, et ECPAT Sweden finance Kinshasa Forum. ',
  );
  const qualified = hop('ECPAT Sweden', TieType.MEMBER_OF, 'ECPAT International', {
    phraseInput: { qualifierEn: 'as a founder', qualifierFr: 'en tant que fondateur' },
  });
  expect(pathText(path([qualified, advocacy]), 'EN')).toMatch(
    /^ECPAT Sweden is a member of ECPAT International, as a founder, and ECPAT International does regional advocacy with /,
  );
});

test('a hub that weakens the path more than any tie is named, with the number of its ties', () => {
  const facts = path([member, advocacy], 0, { weakest: { hop: 0, hubTies: 193 } });
  expect(pathText(facts, 'EN')).toMatch(
    /\. Weakest point: ECPAT International, from which influence leaves by 193 links, so that it can do little for each\.$/,
  );
  expect(pathText(facts, 'FR')).toMatch(
    /\. Point le plus faible\u202f: ECPAT International, dont l’influence se répartit sur 193 liens, si bien qu’il reste peu pour chacun\.$/,
  );
});

test.each<[string, Parameters<typeof hop>[3], string, string]>([
  ['confirmed', { confirmed: '2021-05' }, 'Last confirmed in May 2021.', 'Confirmé pour la dernière fois en mai 2021.'],
  [
    'confirmed by a source',
    { source: 'Annual report' },
    'Last confirmed in 2024 by “Annual report”.',
    'Confirmé pour la dernière fois en 2024 par « Annual report ».',
  ],
  ['known since', { confirmed: null, phraseInput: { since: '2004' } }, 'Known since 2004.', 'Connu depuis 2004.'],
  ['known since after its evidence', { phraseInput: { since: '2025' } }, 'Known since 2025.', 'Connu depuis 2025.'],
  [
    'undated',
    { confirmed: null, source: 'Members' },
    'No dated source, from “Members”.',
    'Aucune source datée, selon « Members ».',
  ],
  [
    'known only from a copy',
    { source: 'Annual report (copy)', copied: true },
    'Last confirmed in 2024 by “Annual report”; known only from a copy.',
    'Confirmé pour la dernière fois en 2024 par « Annual report » ; connu seulement par une copie.',
  ],
  [
    'weak by its type',
    { isWeakKind: true },
    'Last confirmed in 2024; such a link carries little influence this way.',
    'Confirmé pour la dernière fois en 2024 ; un tel lien transmet peu d’influence dans ce sens.',
  ],
])('it describes what is known of a direct tie: %s', (_, facts, en, fr) => {
  const direct = path([hop('ECPAT Sweden', TieType.MEMBER_OF, 'ECPAT International', facts)]);
  expect(pathText(direct, 'EN')).toBe(`ECPAT Sweden is a member of ECPAT International. ${en}`);
  expect(pathText(direct, 'FR')).toBe(`ECPAT Sweden est membre d’ECPAT International. ${fr}`);
});

test('ended ties are in the past tense, and it warns of ties that are contested, of low confidence or unconfirmed', () => {
  const ended = hop('ECPAT Sweden', TieType.MEMBER_OF, 'ECPAT International', {
    phraseInput: { status: 'ENDED', until: '2021-05-20' },
    contested: true,
    confidence: Confidence.LOW,
  });
  const hops = [ended, { ...advocacy, phraseInput: { ...advocacy.phraseInput, status: 'UNCONFIRMED' as const } }];
  expect(pathText(path(hops), 'EN')).toContain(
    'ECPAT Sweden was a member of ECPAT International until 20 May 2021 (contested, low confidence), and ECPAT International ' +
      'does regional advocacy with the African Union (last confirmed in 2021). ',
  );
  expect(pathText(path(hops), 'FR')).toContain(
    'ECPAT Sweden a été membre d’ECPAT International jusqu’au 20 mai 2021 (contesté, confiance faible), et ECPAT ' +
      'International mène un plaidoyer régional auprès d’African Union (confirmé pour la dernière fois en 2021). ',
  );
});

test('of a tie that only copies support it says so once', () => {
  const copied = { ...advocacy, copied: true };
  expect(pathText(path([member, copied]), 'EN')).toContain(
    'which does regional advocacy with the African Union (known only from a copy). ',
  );
  const unconfirmed = { ...copied, phraseInput: { ...advocacy.phraseInput, status: 'UNCONFIRMED' as const } };
  expect(pathText(path([member, unconfirmed]), 'FR')).toContain(
    'auprès d’African Union (confirmé pour la dernière fois en 2021, connu seulement par une copie). ',
  );
  expect(pathText(path([member, unconfirmed], 1), 'EN')).toMatch(
    /advocacy with the African Union\. Weakest point: .*, last confirmed in 2021 by “Annual report 2021”; known only from a copy\.$/,
  );
});

test('the uncertainty of the tie to the weakest hub is still described', () => {
  const unconfirmed = {
    ...member,
    copied: true,
    phraseInput: { ...member.phraseInput, status: 'UNCONFIRMED' as const },
  };
  expect(pathText(path([unconfirmed, advocacy], 0, { weakest: { hop: 0, hubTies: 193 } }), 'EN')).toContain(
    'is a member of ECPAT International (last confirmed in 2024, known only from a copy), ',
  );
});
