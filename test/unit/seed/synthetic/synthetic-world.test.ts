import { syntheticWorld } from '../../../../src/seed/synthetic/synthetic-world';
import { ActorKind } from '../../../../src/store/model/actor-kind';
import { Confidence } from '../../../../src/store/model/enums';
import type { TieRow } from '../../../../src/store/model/rows';
import { isPartialDate } from '../../../../src/language/is-partial-date';
import { firstDay, lastDay } from '../../../../src/language/partial-date';
import { TieType } from '../../../../src/store/model/tie-type';
import { TIE_TYPES } from '../../../../src/store/model/tie-types';
import { Visibility } from '../../../../src/store/model/visibility';
import { REFERENCE_IDS } from './reference-ids';

const { nodes, ties, values } = syntheticWorld(1, REFERENCE_IDS);
const nodeIds = new Set(nodes.map(({ id }) => id));

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
const share = (which: (tie: TieRow) => boolean) => ties.filter(which).length / ties.length;

function degrees(world: { nodes: typeof nodes; ties: typeof ties }): number[] {
  const ends = countBy(
    world.ties.flatMap(({ from, to }) => [from, to]),
    (id) => id,
  );
  const actors = world.nodes.filter(({ properties }) => properties?.group !== undefined);
  return actors.map(({ id }) => ends.get(id) ?? 0).sort((a, b) => b - a);
}

test('the same scale gives the same rows', () => {
  expect(syntheticWorld(1, REFERENCE_IDS)).toEqual({ nodes, ties, values });
});

test('scale 1 has about 2,000 nodes and 6,000 ties', () => {
  expect(Math.abs(nodes.length - 2_000)).toBeLessThan(300);
  expect(Math.abs(ties.length - 6_000)).toBeLessThan(1_000);
  expect(values).toEqual([]);
});

test('scale 10 is ten times as large, with degrees as skewed', () => {
  const world = syntheticWorld(10, REFERENCE_IDS);
  expect(world.nodes.length / nodes.length).toBeCloseTo(10, 0);
  expect(world.ties.length / ties.length).toBeCloseTo(10, 0);
  const [highest = 0, second = 0] = degrees(world);
  expect(highest).toBeGreaterThan(1_000);
  expect(second).toBeGreaterThan(700);
});

test('a scale is a number above 0', () => {
  for (const scale of [0, -1, NaN, Infinity]) expect(() => syntheticWorld(scale, REFERENCE_IDS)).toThrow(RangeError);
});

test('a tiny scale and no reference data still make a world with every kind of actor', () => {
  const world = syntheticWorld(0.001, { countries: [], objectives: [] });
  const kinds = new Set(world.nodes.map(({ properties }) => properties?.kind));
  expect(Object.values(ActorKind).filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(world.ties.length).toBeGreaterThan(0);
});

test('a few actors have hundreds of ties, and most have few', () => {
  const sorted = degrees({ nodes, ties });
  expect(sorted[0]).toBeGreaterThanOrEqual(200);
  expect(sorted[4]).toBeGreaterThanOrEqual(100);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(4);
});

test('every node is marked as synthetic, by its id, a property and its names', () => {
  const otherName = /^Synthetic |^S[A-Z]+\d+$/;
  const unmarked = nodes.filter(
    ({ id, properties, nameEn, nameFr, otherNames = [] }) =>
      !id.startsWith('SYN-') ||
      properties?.synthetic !== true ||
      !nameEn.startsWith('Synthetic ') ||
      !nameFr?.includes('synthétique') ||
      !otherNames.every((name) => otherName.test(name)),
  );
  expect(unmarked).toEqual([]);
});

test('every source is an invented one', () => {
  const sources = [...nodes, ...ties].flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const invented = /^Synthetic source (\d+) https:\/\/example\.org\/synthetic\/\1$/;
  expect(sources.filter(({ title, url }) => !invented.test(`${title} ${url}`))).toEqual([]);
});

test('ids are unique, and a tie’s type and ends are', () => {
  expect(nodeIds.size).toBe(nodes.length);
  expect(new Set(ties.map(({ type, from, to, verb }) => JSON.stringify([type, from, to, verb]))).size).toBe(
    ties.length,
  );
});

test('no tie dangles or is a loop', () => {
  const known = new Set([...nodeIds, ...REFERENCE_IDS.countries, ...REFERENCE_IDS.objectives]);
  expect(ties.filter(({ from, to }) => !known.has(from) || !known.has(to) || from === to)).toEqual([]);
});

test('no node refers to a country, region or campaign that is not there', () => {
  const known = new Set([...nodeIds, ...REFERENCE_IDS.countries, ...Object.values(REFERENCE_IDS.regionsOf ?? {})]);
  const references = nodes.flatMap(({ country, region, parent }) => [country, region, parent]);
  expect(references.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
});

test('there are actors of every kind, partnerships, campaigns, and actions that are part of campaigns', () => {
  const kinds = countBy(
    nodes.filter(({ type }) => type !== 'AdvocacyAction'),
    ({ properties }) => String(properties?.kind),
  );
  for (const kind of Object.values(ActorKind)) expect(kinds.get(kind)).toBeGreaterThan(0);
  const types = countBy(nodes, ({ type }) => type);
  for (const type of ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'Campaign', 'AdvocacyAction']) {
    expect(types.get(type)).toBeGreaterThan(0);
  }
  const parts = nodes.filter(({ parent }) => parent !== undefined);
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.every(({ type, parent }) => type === 'AdvocacyAction' && parent?.startsWith('SYN-CAMPAIGN-'))).toBe(
    true,
  );
});

test('all conducting tie types exist, and those for member states, targets, objectives and countries', () => {
  const present = new Set(ties.map(({ type }) => type));
  const conducting = Object.values(TieType).filter((type) => TIE_TYPES[type].conducts);
  const wanted = [...conducting, TieType.TARGETS, TieType.MEMBER_STATE_OF, TieType.PURSUES, TieType.COVERS];
  expect(wanted.filter((type) => !present.has(type))).toEqual([]);
});

test('companies sign the synthetic code, and countries are member states of regional bodies', () => {
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  const endsOf = (wanted: TieType) => ties.filter(({ type }) => type === wanted);
  const signed = endsOf(TieType.SIGNED_CODE);
  expect(signed.length).toBeGreaterThan(50);
  expect(signed.filter(({ from, to }) => typeOf.get(from) !== 'Company' || to !== 'SYN-CODE')).toEqual([]);
  const memberStates = endsOf(TieType.MEMBER_STATE_OF);
  const countries = new Set(REFERENCE_IDS.countries);
  expect(memberStates.filter(({ from, to }) => !countries.has(from) || typeOf.get(to) !== 'RegionalBody')).toEqual([]);
});

test('partnerships seat 2 to 40 actors, most of them few', () => {
  const seats = ties.filter(({ to }) => to.startsWith('SYN-PARTNERSHIP-'));
  const seated = countBy(
    [...new Set(seats.map(({ from, to }) => `${from} ${to}`))],
    (pair) => pair.split(' ')[1] ?? '',
  );
  const sizes = [...seated.values()].sort((a, b) => a - b);
  expect(sizes).toHaveLength(nodes.filter(({ type }) => type === 'Partnership').length);
  expect(sizes[0]).toBe(2);
  expect(sizes.at(-1)).toBeGreaterThan(25);
  expect(sizes.at(-1)).toBeLessThanOrEqual(40);
  expect(sizes[sizes.length >> 1]).toBeLessThan(5);
});

test('some pairs of actors have parallel ties of different types', () => {
  const actors = new Set(nodes.filter(({ properties }) => properties?.group !== undefined).map(({ id }) => id));
  const between = ties.filter(({ from, to }) => actors.has(from) && actors.has(to));
  const pairs = countBy(between, ({ from, to }) => `${from} ${to}`);
  expect([...pairs.values()].filter((count) => count > 1).length).toBeGreaterThan(50);
});

test('confidences and visibilities have their intended shares', () => {
  expect(share((tie) => tie.confidence === Confidence.HIGH)).toBeCloseTo(0.6, 1);
  expect(share((tie) => tie.confidence === Confidence.MEDIUM)).toBeCloseTo(0.3, 1);
  expect(share((tie) => tie.confidence === Confidence.LOW)).toBeCloseTo(0.1, 1);
  expect(Math.abs(share((tie) => tie.visibility === Visibility.PUBLIC) - 0.9)).toBeLessThan(0.02);
  expect(Math.abs(share((tie) => tie.visibility === Visibility.NETWORK) - 0.07)).toBeLessThan(0.02);
  expect(Math.abs(share((tie) => tie.visibility === Visibility.CONFIDENTIAL) - 0.03)).toBeLessThan(0.01);
});

test('about 2% of ties are contested, by evidence against them', () => {
  const contested = ties.filter((tie) => tie.contested);
  expect(Math.abs(contested.length / ties.length - 0.02)).toBeLessThan(0.01);
  const opposed = ties.filter(({ evidence }) => evidence.some(({ against }) => against));
  expect(opposed).toEqual(contested);
});

test('a tie has 1 to 3 pieces of evidence from different sources, with and without a date', () => {
  const counts = countBy(ties, ({ evidence }) => String(evidence.length));
  expect([...counts.keys()].sort()).toEqual(['1', '2', '3']);
  const repeated = ties.filter(
    ({ evidence }) => new Set(evidence.map(({ source }) => source.url)).size < evidence.length,
  );
  expect(repeated).toEqual([]);
  const dated = share(({ evidence }) => evidence.some(({ asOf }) => asOf !== undefined));
  expect(dated).toBeGreaterThan(0.6);
  expect(dated).toBeLessThan(0.95);
});

test('most strengths are the type’s own, the others above 0 and up to 1', () => {
  expect(share(({ strength }) => strength === undefined)).toBeGreaterThan(0.7);
  const given = ties.flatMap(({ strength }) => strength ?? []);
  expect(given.length).toBeGreaterThan(100);
  expect(Math.min(...given)).toBeGreaterThan(0);
  expect(Math.max(...given)).toBeLessThanOrEqual(1);
});

test('dates are of all three precisions, some unknown, some over, a few in the future', () => {
  const precisions = countBy(ties, ({ since }) => String(since?.length ?? 'unknown'));
  for (const precision of ['4', '7', '10', 'unknown']) expect(precisions.get(precision)).toBeGreaterThan(300);
  expect(share(({ until }) => until !== undefined)).toBeGreaterThan(0.05);
  const future = ties.filter(({ since }) => since !== undefined && since > '2040').length;
  expect(future).toBeGreaterThan(10);
  expect(future / ties.length).toBeLessThan(0.06);
});

test('every date is a partial date, and nothing ends before it begins', () => {
  const rows = [...nodes, ...ties];
  const dates = rows.flatMap(({ since, until, evidence }) => [since, until, ...evidence.map(({ asOf }) => asOf)]);
  expect(dates.filter((date) => date !== undefined && !isPartialDate(date))).toEqual([]);
  expect(rows.filter(({ since, until }) => since && until && lastDay(until) < firstDay(since))).toEqual([]);
});

test('no seat begins before its partnership, action or campaign, or outlasts it', () => {
  const initiatives = new Map(
    nodes.filter(({ properties }) => properties?.group === undefined).map((node) => [node.id, node]),
  );
  const outside = ties.filter(({ to, since, until }) => {
    const initiative = initiatives.get(to);
    const early = initiative?.since && since && firstDay(since) < firstDay(initiative.since);
    return early || (initiative?.until && until !== initiative.until);
  });
  expect(outside).toEqual([]);
});
