import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../../../src/seed/facts';
import { readSeed } from '../../../../src/seed/load-seed';
import type { GraphRows } from '../../../../src/store/model/rows';
import { Language } from '../../../../src/language/language';
import { tieEndsProblem } from '../../../../src/store/model/tie-words';
import { TieType } from '../../../../src/store/model/tie-type';
import { TIE_TYPES } from '../../../../src/store/model/tie-types';
import { TIE_PHRASES, type TypePhrases } from '../../../../src/language/tie-phrases';
import { type NodeType, typesInWords } from '../../../../src/store/model/node-type';
import { SMALL_WORLD } from '../../../worlds/small-world';
import { checkEach } from '../../../support/check-each';

function problems({ nodes, ties }: GraphRows): string[] {
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  return ties.flatMap(({ type, from, to }) => {
    const [start, end] = [typeOf.get(from), typeOf.get(to)];
    if (!start || !end) return [`${type} from ${from} to ${to} has an end that is no node`];
    return tieEndsProblem(type, start, end)?.en ?? [];
  });
}

const WORLDS: [string, () => GraphRows][] = [
  ['the facts', readFacts],
  ['an invented world', () => readSeed('synthetic:1')],
  ['the small world', () => SMALL_WORLD],
];

test.each(WORLDS)('the ends of every tie of %s are allowed', (_, read) => {
  const rows = read();
  expect(rows.ties.length).toBeGreaterThan(30);
  expect(problems(rows)).toEqual([]);
});

const REFUSED = [
  'Country SIGNED_CODE Partner',
  'Company SIGNED_CODE Country',
  'Partner SIGNED_CODE Company',
  'Objective FUNDS Partnership',
  'Member FUNDS Objective',
  'Company MEMBER_STATE_OF RegionalBody',
  'Country MEMBER_STATE_OF Region',
  'RegionalBody MEMBER_STATE_OF Country',
  'Country MEMBER_OF Indicator',
  'Member MEMBER_OF Country',
  'Company MEMBER_OF Company',
  'Partnership PARTICIPATES_IN Member',
  'Country PARTICIPATES_IN Campaign',
  'Member PARTICIPATES_IN Objective',
  'Indicator LEADS Campaign',
  'Member LEADS Country',
  'Campaign CONVENES Member',
  'Member PARTY_TO Instrument',
  'Country PARTY_TO Partnership',
  'Company SIGNATORY_TO Instrument',
  'Country ASSESSED_ON CodeCriterion',
  'Company ASSESSED_ON Indicator',
  'Member ABOUT Manifestation',
  'Instrument ABOUT Country',
  'Country PURSUES Objective',
  'Partnership PURSUES Indicator',
  'Country COVERS Country',
  'Partnership COVERS Member',
  'Country ISSUED Objective',
  'Instrument ADMINISTERS Partner',
  'Partnership SUCCEEDS Member',
  'Instrument SUCCEEDS Partnership',
  'Member SUPPLIER_OF Company',
  'RegionalBody SUBSIDIARY_OF Company',
  'Company LOCAL_CODE_REPRESENTATIVE_OF Partner',
  'Member REGIONAL_ADVOCACY_WITH Company',
  'Country CONTACT_OF Member',
  'Manifestation TARGETS Member',
  'Region PARTNER_OF Member',
  'Company CITES Instrument',
].map((line) => line.split(' ') as [NodeType, TieType, NodeType]);

test('other ends are refused', () =>
  checkEach(REFUSED, ([from, type, to]) =>
    expect(tieEndsProblem(type, from, to)).toEqual({
      en: expect.stringMatching(new RegExp(`^${type} joins an? .+ to an? .+, not an? .+ to an? .+\\.$`)) as string,
      fr: expect.stringMatching(new RegExp(`^${type} relie une? .+ à une? .+, et non une? .+ à une? .+\\.$`)) as string,
    }),
  ));

test('the problem names the ends of the type, in both languages', () => {
  expect(tieEndsProblem(TieType.ASSESSED_ON, 'Member', 'Indicator')).toEqual({
    en: 'ASSESSED_ON joins a country to an indicator, or a company to a criterion of The Code, not a member to an indicator.',
    fr: 'ASSESSED_ON relie un pays à un indicateur, ou une entreprise à un critère du Code, et non un membre à un indicateur.',
  });
  expect(tieEndsProblem(TieType.PARTICIPATES_IN, 'Country', 'Region')?.en).toBe(
    'PARTICIPATES_IN joins an organisation to a partnership, an action or a campaign, not a country to a region.',
  );
});

const AGES: Record<string, string> = { MEMBERSHIP: 'slowly', STANDING_FACT: 'not', MONEY: 'lapses', '': '-' };

function tableRows(file: string, columns: number): string[][] {
  const text = readFileSync(join(__dirname, '../../../../src', file), 'utf8');
  const row = new RegExp(`^\\| ([A-Z_]+) +${'\\| ([^|]+?) *'.repeat(columns - 1)}\\|$`, 'gm');
  return [...text.matchAll(row)].map(([, ...cells]) => cells);
}

test('src/graph/tie/README.md lists the ends of each type, and its state', () => {
  const expected = Object.entries(TIE_TYPES).flatMap(([type, { ends, state }]) =>
    ends.map(({ from, to }) => [type, typesInWords(from, Language.EN), typesInWords(to, Language.EN), state ?? '-']),
  );
  expect(tableRows('graph/tie/README.md', 4)).toEqual(expected);
});

test('src/influence/README.md lists the strengths of each type that conducts influence', () => {
  const expected = Object.entries(TIE_TYPES)
    .filter(([, { conducts }]) => conducts)
    .map(([type, { along, against, ageing }]) => [type, String(along), String(against), AGES[ageing ?? '']]);
  expect(tableRows('influence/README.md', 4)).toEqual(expected);
});

test('each phrase names the other end once', () => {
  const phrases = Object.values<TypePhrases>(TIE_PHRASES)
    .flatMap((ofType) => [ofType, ...Object.values(ofType.of ?? {}), ...(ofType.ended ? [ofType.ended] : [])])
    .flatMap(({ en, fr }) => [...en, ...fr]);
  expect(phrases.filter((phrase) => phrase.split('{}').length !== 2)).toEqual([]);
});
