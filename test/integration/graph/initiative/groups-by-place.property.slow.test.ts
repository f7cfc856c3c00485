import fc from 'fast-check';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { propertyRuns } from '../../../support/property-runs';
import { useWorld } from '../../../support/use-world';
import { tie as tieRow } from '../../../worlds/rows';

/** The regions of each country; the last ones are named regions. */
const REGIONS: Record<string, string[]> = { AAA: ['R-1', 'R-X'], BBB: ['R-1'], CCC: ['R-2', 'R-X'], DDD: ['R-2'] };
const COUNTRIES = Object.keys(REGIONS);
const PLACES = ['R-1', 'R-2', 'R-X', ...COUNTRIES];
const OBJECTIVES = ['O-1', 'O-2', 'O-3'];
const { CIVIL_SOCIETY, GOVERNMENT, PRIVATE_SECTOR } = StakeholderGroup;
const GROUPS = [CIVIL_SOCIETY, GOVERNMENT, PRIVATE_SECTOR];
const EVERYWHERE: string[] = [ActorKind.UN_BODY, ActorKind.TREATY_BODY, ActorKind.INTERGOVERNMENTAL];

interface ActorCase {
  kind: ActorKind;
  group: StakeholderGroup;
  country: string | null;
  covers: string[];
  states: string[];
}

interface TableCase {
  isAlliance: boolean;
  country: string | null;
  covers: string[];
  objectives: string[];
  /** The indexes of the actors with a seat, and of those that only pay. */
  seats: number[];
  payers: number[];
}

const ACTORS = 14;
const someOf = (values: readonly string[], maxLength: number) => fc.subarray([...values], { maxLength });
const home = fc.option(fc.constantFrom(...COUNTRIES), { freq: 2 });
const actors = fc.record<ActorCase>({
  kind: fc.constantFrom(
    ActorKind.NGO,
    ActorKind.NGO,
    ActorKind.REGIONAL_BODY,
    ActorKind.UN_BODY,
    ActorKind.TREATY_BODY,
    ActorKind.INTERGOVERNMENTAL,
  ),
  group: fc.constantFrom(...GROUPS),
  country: home,
  covers: someOf(COUNTRIES, 2),
  states: someOf(COUNTRIES, 2),
});
const indexes = (maxLength: number) =>
  fc.uniqueArray(fc.nat(ACTORS - 1), { minLength: Math.min(3, maxLength), maxLength });
const tables = fc.record<TableCase>({
  isAlliance: fc.boolean(),
  country: home,
  covers: someOf(COUNTRIES, 2),
  objectives: someOf(OBJECTIVES, 2),
  seats: indexes(4),
  payers: indexes(1),
});
const [WHO] = fc.sample(fc.array(actors, { minLength: ACTORS, maxLength: ACTORS }), { numRuns: 1, seed: 50 });
const TABLES = fc.sample(tables, { numRuns: propertyRuns(30), seed: 51 });

const row = (id: string, type: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: type as NodeRow['type'],
  nameEn: id,
  evidence: [],
  ...rest,
});
const idOf = (table: number) => `T${String(table).padStart(3, '0')}`;
const tie = (from: string, type: TieType, to: string): TieRow =>
  tieRow(`${from}-${type}-${to}`, from, type, to, { since: '2015' });

function actorRows(): NodeRow[] {
  return WHO!.map(({ kind, group, country }, index) =>
    row(`A${index}`, kind === ActorKind.REGIONAL_BODY ? 'RegionalBody' : 'Partner', {
      country: country ?? undefined,
      properties: { kind, group },
    }),
  );
}

function tableRows(): NodeRow[] {
  return TABLES.map(({ isAlliance, country }, index) => {
    const properties = { kind: ActorKind.COALITION, group: CIVIL_SOCIETY };
    if (isAlliance) return row(idOf(index), 'Partner', { country: country ?? undefined, properties });
    return row(idOf(index), 'Partnership', { since: '2014' });
  });
}

const api = useWorld({
  nodes: [
    ...['R-1', 'R-2', 'R-X'].map((id) => row(id, 'Region')),
    ...Object.entries(REGIONS).map(([id, [region, ...namedRegions]]) =>
      row(id, 'Country', { region, namedRegions, properties: { iso3: id } }),
    ),
    row('SD-1', 'StrategicDirection'),
    ...OBJECTIVES.map((id) => row(id, 'Objective', { parent: 'SD-1' })),
    ...actorRows(),
    ...tableRows(),
  ],
  ties: [
    ...WHO!.flatMap(({ covers, states, kind }, index) => [
      ...covers.map((country) => tie(`A${index}`, TieType.COVERS, country)),
      ...(kind === ActorKind.REGIONAL_BODY ? states : []).map((state) =>
        tie(state, TieType.MEMBER_STATE_OF, `A${index}`),
      ),
    ]),
    ...TABLES.flatMap(({ covers, objectives, seats, payers, isAlliance }, index) => [
      ...covers.map((country) => tie(idOf(index), TieType.COVERS, country)),
      ...objectives.map((objective) => tie(idOf(index), TieType.PURSUES, objective)),
      ...seats.map((actor) => tie(`A${actor}`, isAlliance ? TieType.MEMBER_OF : TieType.PARTICIPATES_IN, idOf(index))),
      ...payers.map((actor) => tie(`A${actor}`, TieType.OBSERVER_OF, idOf(index))),
    ]),
  ],
  values: [],
});

const isIn = (country: string, place: string) => country === place || REGIONS[country]!.includes(place);

/** The rule, sentence by sentence. */
function belongs({ kind, country, covers, states }: ActorCase, place: string): boolean {
  if (EVERYWHERE.includes(kind)) return true;
  if (country !== null) return isIn(country, place);
  return [...covers, ...(kind === ActorKind.REGIONAL_BODY ? states : [])].some((there) => isIn(there, place));
}

function countriesOf({ covers, isAlliance, country }: TableCase): string[] {
  return covers.length === 0 && isAlliance && country !== null ? [country] : covers;
}

const covering = (place: string) => TABLES.filter((table) => countriesOf(table).some((there) => isIn(there, place)));
const groupsAt = (seated: readonly TableCase[], place?: string) => [
  ...new Set(
    seated
      .flatMap(({ seats }) => seats.map((seat) => WHO![seat]!))
      .filter((actor) => place === undefined || belongs(actor, place))
      .map(({ group }) => group),
  ),
];
const shown = (table: TableCase) => (table.isAlliance ? 'TABLE-' : '') + idOf(TABLES.indexOf(table));
const sorted = (values: readonly string[]) => [...values].sort();

interface CellOf {
  objective: { id: string };
  region?: { id: string };
  groups: string[];
  groupsFromElsewhere: string[];
  partnershipsCounted?: { id: string }[];
  partnershipCount: number | null;
}

/** Returns the cell of an objective in a place by the rule. */
function expectedCell(objective: string, place: string) {
  const there = covering(place).filter(({ objectives }) => objectives.includes(objective));
  const groups = sorted(groupsAt(there, place));
  return {
    partnershipCount: there.length || null,
    groups,
    groupsFromElsewhere: sorted(groupsAt(there).filter((group) => !groups.includes(group))),
    ids: sorted(there.map(shown)),
  };
}

test('coverage and scorecards count the groups of who belongs there', async () => {
  const fields = 'objective { id } partnershipCount groups groupsFromElsewhere';
  const { coverage, countries } = (await api.read(`{
    coverage(regions: ["R-1", "R-2", "R-X"]) { cells { ${fields} region { id } partnershipsCounted { id } } }
    countries { nodes { id scorecard { lines { ${fields} } } } }
  }`)) as unknown as {
    coverage: { cells: CellOf[] };
    countries: { nodes: { id: string; scorecard: { lines: CellOf[] } }[] };
  };
  const lines = countries.nodes.flatMap(({ id, scorecard }) => scorecard.lines.map((line) => ({ ...line, place: id })));
  const cells = [...coverage.cells.map((cell) => ({ ...cell, place: cell.region!.id })), ...lines];
  expect(cells).toHaveLength(PLACES.length * OBJECTIVES.length);
  let elsewhere = 0;
  for (const { objective, place, partnershipCount, groups, groupsFromElsewhere, partnershipsCounted } of cells) {
    const { ids, ...expected } = expectedCell(objective.id, place);
    const found = { partnershipCount, groups, groupsFromElsewhere };
    expect({ objective, place, ...found }).toEqual({ objective, place, ...expected });
    if (partnershipsCounted) expect(partnershipsCounted.map(({ id }) => id).sort()).toEqual(ids);
    elsewhere += groupsFromElsewhere.length;
  }
  expect(elsewhere).toBeGreaterThan(5);
});

test('the list with the same filter is what a cell counts, and groups filter alike', async () => {
  for (const place of PLACES) {
    const where = REGIONS[place] ? { countries: [place] } : { regions: [place] };
    for (const groupsAll of [null, ...GROUPS.map((group) => [group]), GROUPS.slice(1)]) {
      const filter = { ...where, ...(groupsAll && { groupsAll }) };
      const { partnerships } = await api.read(
        'query ($filter: PartnershipFilter) { partnerships(first: 100, filter: $filter) { nodes { id } } }',
        { variables: { filter } },
      );
      const expected = covering(place).filter((table) =>
        (groupsAll ?? []).every((group) => groupsAt([table], place).includes(group)),
      );
      const found = (partnerships as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id).sort();
      expect({ filter, found }).toEqual({ filter, found: sorted(expected.map(shown)) });
    }
  }
});

interface Row {
  keys: { id: string | null }[];
  count: number;
}

const TALLIES = `query ($by: [TallyDimension!]!, $filter: TallyFilter) {
  tally(of: PARTNERSHIPS, by: $by, filter: $filter) { rows { keys { id } count undatedCount } } }`;

async function tally(by: string[], filter: object = {}): Promise<Record<string, number>> {
  const { tally: rows } = await api.read(TALLIES, { variables: { by, filter } });
  return Object.fromEntries(
    (rows!.rows as unknown as Row[]).map(({ keys, count }) => [keys.map(({ id }) => id).join(), count]),
  );
}

/** Counts the partnerships of each place, by the groups of who belongs there; none is null. */
function expectedTally(places: readonly string[], group?: string): Record<string, number> {
  const rows: Record<string, number> = {};
  const add = (key: string) => (rows[key] = (rows[key] ?? 0) + 1);
  for (const place of places) {
    for (const table of covering(place)) {
      const groups = groupsAt([table], place);
      if (group !== undefined) {
        if (groups.includes(group as StakeholderGroup)) add(place);
      } else for (const one of groups.length > 0 ? groups : ['']) add(`${place},${one}`);
    }
  }
  return rows;
}

test.each([
  ['REGION', ['R-1', 'R-2']],
  ['COUNTRY', COUNTRIES],
])('a tally by %s and group, or with groups, counts those of who belongs there', async (by, places) => {
  const found = await tally([by, 'GROUP']);
  const placed = Object.fromEntries(Object.entries(found).filter(([key]) => !key.startsWith(',')));
  expect(placed).toEqual(expectedTally(places));
  // Where no place is on record, each group counts.
  const placeless = TABLES.filter((table) => countriesOf(table).length === 0);
  for (const group of GROUPS) {
    const count = placeless.filter((table) => groupsAt([table]).includes(group)).length;
    expect([group, found[`,${group}`] ?? 0]).toEqual([group, count]);
    const withGroup = await tally([by], { groups: [group] });
    expect(Object.fromEntries(Object.entries(withGroup).filter(([key]) => key !== ''))).toEqual(
      expectedTally(places, group),
    );
  }
});

test('a tally of one region counts the groups of who belongs there, by year too', async () => {
  for (const region of ['R-1', 'R-2', 'R-X']) {
    const filter = { regions: [region] };
    const rows = await tally(['GROUP'], filter);
    const years = await tally(['YEAR', 'GROUP'], filter);
    for (const group of GROUPS) {
      const there = covering(region).filter((table) => groupsAt([table], region).includes(group));
      expect([region, group, rows[group] ?? 0]).toEqual([region, group, there.length]);
      // An alliance has no beginning on record.
      const dated = there.filter(({ isAlliance }) => !isAlliance).length;
      expect([region, group, years[`2025,${group}`] ?? 0]).toEqual([region, group, dated]);
    }
  }
});
