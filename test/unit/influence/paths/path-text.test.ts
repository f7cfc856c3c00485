import { Confidence } from '../../../../src/model/confidence';
import { type HopFacts, pathText } from '../../../../src/influence/paths/path-text';
import { phrasesOfType } from '../../../../src/model/tie-phrases';
import { TieType } from '../../../../src/model/tie-type';

function hop(fromName: string, type: TieType, toName: string, overrides: Partial<HopFacts> = {}): HopFacts {
  return {
    fromName,
    toName,
    forward: true,
    phrases: phrasesOfType(type),
    since: null,
    until: null,
    ended: false,
    contested: false,
    confidence: Confidence.HIGH,
    lastConfirmed: '2024',
    ...overrides,
  };
}

const member = hop('ECPAT Sweden', TieType.MEMBER_OF, 'ECPAT International');
const advocacy = hop('ECPAT International', TieType.REGIONAL_ADVOCACY_WITH, 'African Union', { lastConfirmed: '2021' });
const convenes = hop('African Union', TieType.CONVENES, 'Kinshasa Forum', { forward: false });
const funds = hop('Kinshasa Forum', TieType.FUNDS, 'Fund $& Co');

describe('pathText', () => {
  it('names the ties in order, then the weakest link', () => {
    const path = { hops: [member, advocacy], weakest: 1 };
    expect(pathText(path.hops, path.weakest, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International, which does regional advocacy with African Union. ' +
        'Weakest link: ECPAT International – African Union, last confirmed 2021.',
    );
    expect(pathText(path.hops, path.weakest, 'FR')).toBe(
      '« ECPAT Sweden » est membre de « ECPAT International », qui mène un plaidoyer régional auprès de « African Union ». ' +
        'Maillon le plus faible : « ECPAT International » – « African Union », confirmé pour la dernière fois en 2021.',
    );
  });

  it('begins a new sentence after two hops, and phrases a tie from either end', () => {
    const path = { hops: [member, advocacy, convenes, funds], weakest: 0 };
    expect(pathText(path.hops, path.weakest, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International, which does regional advocacy with African Union. ' +
        'African Union is convened by Kinshasa Forum, which funds Fund $& Co. ' +
        'Weakest link: ECPAT Sweden – ECPAT International, last confirmed 2024.',
    );
    expect(pathText(path.hops, path.weakest, 'FR')).toBe(
      '« ECPAT Sweden » est membre de « ECPAT International », qui mène un plaidoyer régional auprès de « African Union ». ' +
        '« African Union » se réunit à l’initiative de « Kinshasa Forum », qui finance « Fund $& Co ». ' +
        'Maillon le plus faible : « ECPAT Sweden » – « ECPAT International », confirmé pour la dernière fois en 2024.',
    );
  });

  it('repeats the name where the phrase before does not end with it', () => {
    const back = hop('ECPAT International', TieType.MEMBER_OF, 'ECPAT Sweden', { forward: false });
    const path = { hops: [back, hop('ECPAT Sweden', TieType.FUNDS, 'Kinshasa Forum')], weakest: 0 };
    expect(pathText(path.hops, path.weakest, 'EN')).toMatch(
      /^ECPAT International has ECPAT Sweden as a member, and ECPAT Sweden funds Kinshasa Forum\. /,
    );
    expect(pathText(path.hops, path.weakest, 'FR')).toMatch(
      /^« ECPAT International » compte « ECPAT Sweden » parmi ses membres, et « ECPAT Sweden » finance « Kinshasa Forum »\. /,
    );
  });

  it('has only the age where the path has one hop', () => {
    const path = { hops: [{ ...member, lastConfirmed: '2021-05' }], weakest: 0 };
    expect(pathText(path.hops, path.weakest, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International. Last confirmed May 2021.',
    );
    expect(pathText(path.hops, path.weakest, 'FR')).toBe(
      '« ECPAT Sweden » est membre de « ECPAT International ». Confirmé pour la dernière fois en mai 2021.',
    );
  });

  it('falls back from the last confirmation to the start of the tie, then to no date', () => {
    const since = { hops: [{ ...member, lastConfirmed: null, since: '2004' }], weakest: 0 };
    expect(pathText(since.hops, since.weakest, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International. Known since 2004.',
    );
    expect(pathText(since.hops, since.weakest, 'FR')).toBe(
      '« ECPAT Sweden » est membre de « ECPAT International ». Connu depuis 2004.',
    );
    const undated = { hops: [{ ...member, lastConfirmed: null }], weakest: 0 };
    expect(pathText(undated.hops, undated.weakest, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International. No date known.',
    );
    expect(pathText(undated.hops, undated.weakest, 'FR')).toBe(
      '« ECPAT Sweden » est membre de « ECPAT International ». Aucune date connue.',
    );
  });

  it('warns of ties that ended, are contested, of low confidence or undated', () => {
    const ended = { ...member, ended: true, until: '2021-05-20', contested: true, confidence: Confidence.LOW };
    const path = { hops: [ended, { ...advocacy, lastConfirmed: null }, convenes], weakest: 0 };
    expect(pathText(path.hops, path.weakest, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International (ended on 20 May 2021, contested, low confidence), ' +
        'which does regional advocacy with African Union (no date known). African Union is convened by Kinshasa Forum. ' +
        'Weakest link: ECPAT Sweden – ECPAT International, last confirmed 2024.',
    );
    expect(pathText(path.hops, path.weakest, 'FR')).toBe(
      '« ECPAT Sweden » est membre de « ECPAT International » (terminé le 20 mai 2021, contesté, confiance faible), ' +
        'qui mène un plaidoyer régional auprès de « African Union » (aucune date connue). ' +
        '« African Union » se réunit à l’initiative de « Kinshasa Forum ». ' +
        'Maillon le plus faible : « ECPAT Sweden » – « ECPAT International », confirmé pour la dernière fois en 2024.',
    );
    expect(pathText([{ ...member, ended: true }], 0, 'EN')).toBe(
      'ECPAT Sweden is a member of ECPAT International (ended). Last confirmed 2024.',
    );
  });
});
