import type { ExportedNode, ExportedTie } from '../../../../src/exchange/export-graph.store';
import { followTheMoney } from '../../../../src/exchange/formats/follow-the-money';
import { Confidence } from '../../../../src/store/model/enums';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';

const knownFrom = '2026-01-15T12:00:00.000Z';
const node = (id: string, rest: Partial<ExportedNode> = {}): ExportedNode => ({
  id,
  type: 'Partner',
  nameEn: id,
  knownFrom,
  evidence: [],
  ...rest,
});
const tie = (type: TieType, from: string, to: string): ExportedTie => ({
  id: `${from} ${to}`,
  type,
  from,
  to,
  knownFrom,
  evidence: [],
  confidence: Confidence.HIGH,
  visibility: Visibility.PUBLIC,
});

/** The entities that are written, and how many records are said to be in the file. */
function written(nodes: ExportedNode[], ties: ExportedTie[] = []) {
  let text = '';
  const writer = followTheMoney({ write: (part) => void (text += String(part)) });
  const held = [...nodes.map((one) => writer.node(one)), ...ties.map((one) => writer.tie(one))];
  writer.end();
  const entities = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
  expect(held.filter(Boolean)).toHaveLength(entities.length);
  return entities;
}

const propertiesOf = (rest: Partial<ExportedNode>) => written([node('A-1', rest)])[0]!.properties;

test('names say what they are, in both languages', () => {
  const names = {
    nameEn: 'Quay Trust',
    nameFr: 'Fonds du quai',
    otherNames: ['QT', 'Pier Trust', 'The Quay'],
    otherNameKinds: ['ACRONYM', 'FORMER', ''],
  };
  expect(propertiesOf(names)).toEqual({
    name: ['Quay Trust', 'Fonds du quai'],
    weakAlias: ['QT'],
    previousName: ['Pier Trust'],
    alias: ['The Quay'],
  });
});

test('a country is its code of two letters, and none where it has none', () => {
  expect(propertiesOf({ country: 'KEN' }).country).toEqual(['ke']);
  expect(propertiesOf({ country: 'ABO' }).country).toBeUndefined();
});

test('a founding that is no date is left out for the beginning on record', () => {
  expect(propertiesOf({ founded: '1990-05' }).incorporationDate).toEqual(['1990-05']);
  expect(propertiesOf({ founded: 'in the nineties', since: '1994' }).incorporationDate).toEqual(['1994']);
});

test.each([
  ['Company', 'COMPANY', 'Company'],
  ['Partner', 'PARLIAMENT', 'PublicBody'],
  ['Partner', 'UN_BODY', 'Organization'],
  ['Member', 'MEMBER', 'Organization'],
  ['Partnership', 'PROJECT', 'Organization'],
] as const)('a %s of kind %s is a %s', (type, kind, schema) => {
  expect(written([node('A-1', { type, kind })])[0]?.schema).toBe(schema);
});

test('actions, campaigns, places and ties to them are left out', () => {
  const types = ['AdvocacyAction', 'Campaign', 'Country', 'Objective', 'Instrument'] as const;
  const others = types.map((type) => node(type, { type }));
  const ties = types.map((type) => tie(TieType.SUPPORTS, 'A-1', type));
  expect(written([node('A-1'), ...others], ties).map(({ id }) => id)).toEqual(['A-1']);
});

test('memberships and seats are Memberships, other ties UnknownLinks, and what says something of records is neither', () => {
  const types = [TieType.MEMBER_OF, TieType.PARTICIPATES_IN, TieType.FUNDS, TieType.NOT_THE_SAME_AS];
  const entities = written(
    [node('A-1'), node('A-2')],
    types.map((type) => tie(type, 'A-1', 'A-2')),
  );
  expect(entities.slice(2).map(({ schema, properties }) => [schema, properties.role])).toEqual([
    ['Membership', ['MEMBER_OF']],
    ['Membership', ['PARTICIPATES_IN']],
    ['UnknownLink', ['FUNDS']],
  ]);
});

test('an id is in the characters that FollowTheMoney takes, at the ends of ties too', () => {
  const [actor, , link] = written([node('A_1'), node('A-2')], [tie(TieType.FUNDS, 'A_1', 'A-2')]);
  expect(actor?.id).toBe('A.u005f1');
  expect(link?.properties).toMatchObject({ subject: ['A.u005f1'], object: ['A-2'], recordId: ['A_1 A-2'] });
  expect(link?.id).toBe('A.u005f1.u0020A-2');
});
