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
const NAMES = 'ECPAT Sweden is a member of ECPAT International';
const NOMS = '« ECPAT Sweden » est membre de « ECPAT International »';

test.each<[string, Partial<TieFacts>, string, string]>([
  ['current', {}, ' (since 2004)', ' (depuis 2004)'],
  ['current without a beginning', { since: null }, '', ''],
  [
    'current with an end',
    { until: '2027-05-01' },
    ' (since 2004; until 1 May 2027)',
    ' (depuis 2004 ; jusqu’au 1er mai 2027)',
  ],
  ['ended', { status: 'ENDED', until: '2020' }, ' (since 2004; ended in 2020)', ' (depuis 2004 ; a pris fin en 2020)'],
  ['of one date', { status: 'ENDED', since: '2017', until: '2017' }, ' (2017)', ' (2017)'],
  ['ended with one of its ends', { status: 'ENDED' }, ' (since 2004; ended)', ' (depuis 2004 ; a pris fin)'],
  [
    'upcoming',
    { status: 'UPCOMING', since: '2027-01-02' },
    ' (begins on 2 January 2027)',
    ' (commence le 2 janvier 2027)',
  ],
  ['not yet known', { status: 'UPCOMING', since: null }, ' (not known to have begun)', ' (commencement inconnu)'],
  ['contested', { status: 'CONTESTED' }, ' (since 2004; contested)', ' (depuis 2004 ; contesté)'],
  [
    'unconfirmed since its evidence',
    { status: 'UNCONFIRMED', confirmed: '2008-05-20' },
    ' (since 2004; not confirmed since 20 May 2008)',
    ' (depuis 2004 ; sans confirmation depuis le 20 mai 2008)',
  ],
  [
    'unconfirmed since it began',
    { status: 'UNCONFIRMED', confirmed: null },
    ' (since 2004; not confirmed since then)',
    ' (depuis 2004 ; sans confirmation depuis)',
  ],
  ['undated', { status: 'UNCONFIRMED', since: null, confirmed: null }, ' (of unknown date)', ' (de date inconnue)'],
  [
    'retracted',
    { status: 'RETRACTED' },
    ' (since 2004; withdrawn: it was never so)',
    ' (depuis 2004 ; retiré : il n’a jamais existé)',
  ],
])('a tie that is %s', (_, facts, en, fr) => {
  const tie = { ...MEMBER, ...facts };
  expect(tieText(tie, Language.EN)).toBe(`${NAMES}${en}.`);
  expect(tieText(tie, Language.FR)).toBe(`${NOMS}${fr}.`);
});

test('what happened once has a date, not a beginning', () => {
  const signature = {
    ...MEMBER,
    type: TieType.SIGNED_CODE,
    fromName: 'Delta Air Lines',
    toName: 'The Code',
    since: '2011-03',
  };
  expect(tieText(signature, Language.EN)).toBe('Delta Air Lines signed The Code (March 2011).');
  expect(tieText(signature, Language.FR)).toBe('« Delta Air Lines » a signé « The Code » (mars 2011).');
});

test('the phrases of its own verb go before those of its type', () => {
  const phrases: [string, string, string, string] = ['hosts {}', 'is hosted by {}', 'héberge {}', 'est hébergé par {}'];
  expect(tieText({ ...MEMBER, phrases, since: null }, Language.EN)).toBe('ECPAT Sweden hosts ECPAT International.');
});

test('what happened once does not end with those whom it happened to, but a signature does', () => {
  const ended = { ...MEMBER, status: 'ENDED', since: '2024' } as const;
  const board = { ...ended, type: TieType.SUCCEEDS, fromName: 'Council', toName: 'Board' };
  expect(tieText(board, Language.EN)).toBe('Council succeeds Board (2024).');
  expect(tieText(board, Language.FR)).toBe('« Council » succède à « Board » (2024).');
  const signed = { ...ended, type: TieType.SIGNED_CODE, fromName: 'Ferries', toName: 'The Code' };
  expect(tieText(signed, Language.EN)).toBe('Ferries signed The Code (2024; ended).');
});

const MINISTRY: TieFacts = { ...MEMBER, fromName: 'Ministry', toName: 'Better laws', since: null };

test.each<[Stance, string, string]>([
  [Stance.CHAMPION, 'champions Better laws', 'défend activement « Better laws »'],
  [Stance.SUPPORTIVE, 'supports Better laws', 'soutient « Better laws »'],
  [Stance.NEUTRAL, 'is neutral on Better laws', 'reste neutre sur « Better laws »'],
  [Stance.RELUCTANT, 'is reluctant about Better laws', 'a des réticences sur « Better laws »'],
  [Stance.OPPOSED, 'opposes Better laws', 's’oppose à « Better laws »'],
])('a position says its stance: %s', (stance, en, fr) => {
  const position = { ...MINISTRY, type: TieType.POSITION_ON, stance };
  expect(tieText(position, Language.EN)).toBe(`Ministry ${en}.`);
  expect(tieText(position, Language.FR)).toBe(`« Ministry » ${fr}.`);
});

test.each<[AskStage, string, string]>([
  [AskStage.PLANNED, 'plans to put a request to Better laws', 'prévoit de présenter une demande à « Better laws »'],
  [AskStage.ASKED, 'has put a request to Better laws', 'a présenté une demande à « Better laws »'],
  [
    AskStage.AGREED,
    'has put a request to Better laws, which agreed',
    'a présenté à « Better laws » une demande qui a été acceptée',
  ],
  [
    AskStage.REFUSED,
    'has put a request to Better laws, which refused',
    'a présenté à « Better laws » une demande qui a été refusée',
  ],
  [
    AskStage.DONE,
    'has put a request to Better laws, which was met',
    'a présenté à « Better laws » une demande qui a été satisfaite',
  ],
])('a request says its stage and what is asked: %s', (stage, en, fr) => {
  const request = { ...MINISTRY, type: TieType.TARGETS, stage, ask: 'Ratify {soon}' };
  expect(tieText(request, Language.EN)).toBe(`Ministry ${en} (what is asked: Ratify {soon}).`);
  expect(tieText(request, Language.FR)).toBe(`« Ministry » ${fr} (demande : Ratify {soon}).`);
});

test.each<[InvitationAnswer, string, string]>([
  [InvitationAnswer.INVITED, 'was invited to Better laws', 'a reçu une invitation à « Better laws »'],
  [InvitationAnswer.ACCEPTED, 'accepted an invitation to Better laws', 'a accepté une invitation à « Better laws »'],
  [InvitationAnswer.DECLINED, 'declined an invitation to Better laws', 'a décliné une invitation à « Better laws »'],
  [InvitationAnswer.CAME, 'came to Better laws on invitation', 'a participé sur invitation à « Better laws »'],
])('an invitation says its answer: %s', (answer, en, fr) => {
  const invitation = { ...MINISTRY, type: TieType.INVITED_TO, answer };
  expect(tieText(invitation, Language.EN)).toBe(`Ministry ${en}.`);
  expect(tieText(invitation, Language.FR)).toBe(`« Ministry » ${fr}.`);
});
