import { Language } from '../../../../src/language/language';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../../../src/store/model/tie-type';
import { type TieFacts, tieText } from '../../../../src/graph/tie/tie-sentence';

const MEMBER: TieFacts = {
  type: TieType.MEMBER_OF,
  fromName: 'ECPAT Sweden',
  toName: 'ECPAT International',
  status: 'CURRENT',
  since: '2004',
  until: null,
  confirmed: '2024-05',
};

test.each<[string, Partial<TieFacts>, string, string]>([
  ['current', {}, 'is a member of X (since 2004)', 'est membre de X (depuis 2004)'],
  ['current without a beginning', { since: null }, 'is a member of X', 'est membre de X'],
  [
    'current with an end',
    { until: '2027-05-01' },
    'is a member of X (since 2004; until 1 May 2027)',
    'est membre de X (depuis 2004 ; jusqu’au 1er mai 2027)',
  ],
  [
    'ended',
    { status: 'ENDED', until: '2020' },
    'was a member of X from 2004 to 2020',
    'a été membre de X de 2004 à 2020',
  ],
  [
    'ended on a day',
    { status: 'ENDED', since: '2022-04', until: '2023-10-06' },
    'was a member of X from April 2022 to 6 October 2023',
    'a été membre de X d’avril 2022 au 6 octobre 2023',
  ],
  [
    'of some days of a month',
    { status: 'ENDED', since: '2023-06-06', until: '2023-06-08' },
    'was a member of X from 6 to 8 June 2023',
    'a été membre de X du 6 au 8 juin 2023',
  ],
  [
    'of one date',
    { status: 'ENDED', since: '2017', until: '2017' },
    'was a member of X in 2017',
    'a été membre de X en 2017',
  ],
  [
    'ended, its beginning unknown',
    { status: 'ENDED', since: null, until: '2023' },
    'was a member of X until 2023',
    'a été membre de X jusqu’en 2023',
  ],
  [
    'ended with one of its ends',
    { status: 'ENDED' },
    'was a member of X from 2004',
    'a été membre de X à partir de 2004',
  ],
  [
    'upcoming',
    { status: 'UPCOMING', since: '2027-01-02' },
    'will be a member of X from 2 January 2027',
    'sera membre de X à partir du 2 janvier 2027',
  ],
  [
    'not yet known',
    { status: 'UPCOMING', since: null },
    'is a member of X (not known to have begun)',
    'est membre de X (commencement inconnu)',
  ],
  [
    'contested',
    { status: 'CONTESTED' },
    'is a member of X (since 2004; contested)',
    'est membre de X (depuis 2004 ; contesté)',
  ],
  [
    'unconfirmed since its evidence',
    { status: 'UNCONFIRMED', confirmed: '2008-05-20' },
    'is a member of X (since 2004; last confirmed on 20 May 2008)',
    'est membre de X (depuis 2004 ; confirmé pour la dernière fois le 20 mai 2008)',
  ],
  [
    'unconfirmed since it began',
    { status: 'UNCONFIRMED', confirmed: '2003' },
    'is a member of X (since 2004; not confirmed since then)',
    'est membre de X (depuis 2004 ; sans confirmation depuis)',
  ],
  [
    'undated',
    { status: 'UNCONFIRMED', since: null, confirmed: null },
    'is a member of X (no dated source)',
    'est membre de X (aucune source datée)',
  ],
  [
    'known only from a copy',
    { copied: true },
    'is a member of X (since 2004; known only from a copy)',
    'est membre de X (depuis 2004 ; connu seulement par une copie)',
  ],
  [
    'unconfirmed and known only from a copy',
    { copied: true, status: 'UNCONFIRMED', since: null, confirmed: '2008' },
    'is a member of X (last confirmed in 2008; known only from a copy)',
    'est membre de X (confirmé pour la dernière fois en 2008 ; connu seulement par une copie)',
  ],
  [
    'ended and known only from a copy',
    { copied: true, status: 'ENDED', until: '2020' },
    'was a member of X from 2004 to 2020 (known only from a copy)',
    'a été membre de X de 2004 à 2020 (connu seulement par une copie)',
  ],
  [
    'contested and known only from a copy',
    { copied: true, status: 'CONTESTED' },
    'is a member of X (since 2004; contested; known only from a copy)',
    'est membre de X (depuis 2004 ; contesté ; connu seulement par une copie)',
  ],
  [
    'retracted and was known only from a copy',
    { copied: true, status: 'RETRACTED' },
    'is a member of X (since 2004; withdrawn: it was never so)',
    'est membre de X (depuis 2004 ; retiré : il n’a jamais existé)',
  ],
  [
    'retracted',
    { status: 'RETRACTED' },
    'is a member of X (since 2004; withdrawn: it was never so)',
    'est membre de X (depuis 2004 ; retiré : il n’a jamais existé)',
  ],
  [
    'qualified',
    { qualifierEn: 'as a private industry partner', qualifierFr: 'comme partenaire du secteur privé' },
    'is a member of X, as a private industry partner (since 2004)',
    'est membre de X, comme partenaire du secteur privé (depuis 2004)',
  ],
  [
    'qualified and ended',
    { status: 'ENDED', until: '2020', qualifierEn: 'as a host', qualifierFr: 'comme hôte' },
    'was a member of X, as a host, from 2004 to 2020',
    'a été membre de X, comme hôte, de 2004 à 2020',
  ],
])('a tie that is %s', (_, facts, en, fr) => {
  const tie = { ...MEMBER, ...facts };
  expect(tieText(tie, Language.EN)).toBe(`ECPAT Sweden ${en.replace('X', 'ECPAT International')}.`);
  expect(tieText(tie, Language.FR)).toBe(`ECPAT Sweden ${fr.replace('de X', 'd’ECPAT International')}.`);
});

test('names agree with the preceding words', () => {
  const tie = { ...MEMBER, fromName: 'Association Keoogo', toName: 'Comité de Lanzarote', since: null };
  expect(tieText(tie, Language.FR)).toBe('L’Association Keoogo est membre du Comité de Lanzarote.');
  const english = { ...MEMBER, fromName: 'Oak Foundation', toName: 'Lanzarote Committee', since: null };
  expect(tieText(english, Language.EN)).toBe('The Oak Foundation is a member of the Lanzarote Committee.');
});

test('a single event has a date, not a beginning', () => {
  const signature = {
    ...MEMBER,
    type: TieType.SIGNED_CODE,
    fromName: 'Delta Air Lines',
    toName: 'The Code',
    since: '2011-03',
  };
  expect(tieText(signature, Language.EN)).toBe('Delta Air Lines signed The Code in March 2011.');
  expect(tieText({ ...signature, toName: 'Le Code' }, Language.FR)).toBe(
    'Delta Air Lines a signé le Code en mars 2011.',
  );
  const ended = { ...signature, status: 'ENDED', until: '2019' } as const;
  expect(tieText(ended, Language.EN)).toBe('Delta Air Lines was a signatory of The Code from March 2011 to 2019.');
  const unconfirmed = { ...signature, status: 'UNCONFIRMED' } as const;
  expect(tieText(unconfirmed, Language.EN)).toBe('Delta Air Lines signed The Code in March 2011.');
  expect(tieText({ ...unconfirmed, since: null, confirmed: '2015' }, Language.EN)).toBe(
    'Delta Air Lines signed The Code (last confirmed in 2015).',
  );
});

test('the phrases of its own verb have priority over those of its type', () => {
  const phrases: [string, string, string, string] = ['hosts {}', 'is hosted by {}', 'héberge {}', 'est hébergé par {}'];
  expect(tieText({ ...MEMBER, phrases, since: null }, Language.EN)).toBe('ECPAT Sweden hosts ECPAT International.');
});

test('a verb of the past has its dates with it', () => {
  const phrases: [string, string, string, string] = [
    'funded {}',
    'was funded by {}',
    'a financé {}',
    'a reçu des fonds de {}',
  ];
  const grant = { ...MEMBER, type: TieType.FUNDS, phrases, status: 'UNCONFIRMED' } as const;
  expect(tieText({ ...grant, status: 'CURRENT' }, Language.EN)).toBe(
    'ECPAT Sweden funded ECPAT International from 2004.',
  );
  const seat = {
    ...grant,
    type: TieType.PARTICIPATES_IN,
    phrases: ['took part in {}', '', 'a participé à {}', ''],
  } as TieFacts;
  expect(tieText(seat, Language.FR)).toBe('ECPAT Sweden a participé à ECPAT International en 2004.');
});

test('a single event does not end with the actors that it happened to', () => {
  const board = {
    ...MEMBER,
    status: 'ENDED',
    since: '2024',
    type: TieType.SUCCEEDS,
    fromName: 'A',
    toName: 'B',
  } as const;
  expect(tieText(board, Language.EN)).toBe('A succeeded B in 2024.');
  expect(tieText(board, Language.FR)).toBe('A a succédé à B en 2024.');
});

test('an event concerns an objective, and is in the past tense once it is over', () => {
  const review: TieFacts = { ...MEMBER, type: TieType.PURSUES, fromName: 'UPR review', toName: 'Laws', since: null };
  expect(tieText({ ...review, fromType: 'Opportunity', eventTense: 'past' }, Language.EN)).toBe(
    'The UPR review concerned “Laws”.',
  );
  expect(tieText({ ...review, fromType: 'Opportunity', eventTense: 'future' }, Language.FR)).toBe(
    'UPR review concernera « Laws ».',
  );
  expect(tieText({ ...review, fromType: 'Member' }, Language.EN)).toBe('The UPR review works for “Laws”.');
});

const MINISTRY: TieFacts = { ...MEMBER, fromName: 'Ministry', toName: 'Better laws', since: null };

test.each<[Stance, string, string]>([
  [Stance.CHAMPION, 'champions Better laws', 'défend activement Better laws'],
  [Stance.SUPPORTIVE, 'supports Better laws', 'soutient Better laws'],
  [Stance.NEUTRAL, 'is neutral on Better laws', 'reste neutre sur Better laws'],
  [Stance.RELUCTANT, 'is reluctant about Better laws', 'a des réticences sur Better laws'],
  [Stance.OPPOSED, 'opposes Better laws', 's’oppose à Better laws'],
])('a position says its stance: %s', (stance, en, fr) => {
  const position = { ...MINISTRY, type: TieType.POSITION_ON, stance };
  expect(tieText(position, Language.EN)).toBe(`The Ministry ${en}.`);
  expect(tieText(position, Language.FR)).toBe(`Ministry ${fr}.`);
});

test.each<[AskStage, string, string]>([
  [AskStage.PLANNED, 'plans to put a request to Better laws', 'prévoit de présenter une demande à Better laws'],
  [AskStage.ASKED, 'has put a request to Better laws', 'a présenté une demande à Better laws'],
  [
    AskStage.AGREED,
    'has put a request to Better laws, which agreed',
    'a présenté à Better laws une demande qui a été acceptée',
  ],
  [
    AskStage.REFUSED,
    'has put a request to Better laws, which refused',
    'a présenté à Better laws une demande qui a été refusée',
  ],
  [
    AskStage.DONE,
    'has put a request to Better laws, which was met',
    'a présenté à Better laws une demande qui a été satisfaite',
  ],
])('a request states its stage and its subject: %s', (stage, en, fr) => {
  const request = { ...MINISTRY, type: TieType.TARGETS, stage, ask: 'Ratify {soon}' };
  expect(tieText(request, Language.EN)).toBe(`The Ministry ${en} (what is asked: Ratify {soon}).`);
  expect(tieText(request, Language.FR)).toBe(`Ministry ${fr} (demande\u202f: Ratify {soon}).`);
});

test.each<[InvitationAnswer, string, string]>([
  [InvitationAnswer.INVITED, 'was invited to Better laws', 'a reçu une invitation à Better laws'],
  [InvitationAnswer.ACCEPTED, 'accepted an invitation to Better laws', 'a accepté une invitation à Better laws'],
  [InvitationAnswer.DECLINED, 'declined an invitation to Better laws', 'a décliné une invitation à Better laws'],
  [InvitationAnswer.CAME, 'came to Better laws on invitation', 'a participé sur invitation à Better laws'],
])('an invitation says its answer: %s', (answer, en, fr) => {
  const invitation = { ...MINISTRY, type: TieType.INVITED_TO, answer };
  expect(tieText(invitation, Language.EN)).toBe(`The Ministry ${en}.`);
  expect(tieText(invitation, Language.FR)).toBe(`Ministry ${fr}.`);
});

const GRANT: TieFacts = { ...MEMBER, type: TieType.FUNDS, status: 'UNCONFIRMED' };

test.each<[string, Partial<TieFacts>, string, string]>([
  [
    'since its evidence',
    { since: null, confirmed: '2014' },
    'funded ECPAT International (last confirmed in 2014; whether it still does is not known).',
    'a financé ECPAT International (confirmé pour la dernière fois en 2014 ; on ne sait pas si cela continue).',
  ],
  [
    'since its beginning',
    { since: '2014', confirmed: '2014' },
    'funded ECPAT International from 2014 (not confirmed since then; whether it still does is not known).',
    'a financé ECPAT International à partir de 2014 (sans confirmation depuis ; on ne sait pas si cela continue).',
  ],
  [
    'without a day',
    { since: null, confirmed: null },
    'funded ECPAT International (no dated source; whether it still does is not known).',
    'a financé ECPAT International (aucune source datée ; on ne sait pas si cela continue).',
  ],
])('money that is unconfirmed is told in the past: %s', (_, grant, english, french) => {
  expect(tieText({ ...GRANT, ...grant }, Language.EN)).toBe(`ECPAT Sweden ${english}`);
  expect(tieText({ ...GRANT, ...grant }, Language.FR)).toBe(`ECPAT Sweden ${french}`);
});
