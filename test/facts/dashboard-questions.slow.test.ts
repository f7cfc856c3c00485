import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/api/export/cells';
import type { Json } from '../support/api';
import { rowsOf, type TableRow } from '../support/tables';
import { useLoads } from '../support/use-world';

const DAY = '2026-11-25';
const EXAMPLES = join(__dirname, '../../schema/examples');

const api = useLoads('facts');
const { read } = api;
const rows = (table: string, parameters = '') => rowsOf(api.address, table, `valid=${DAY}&${parameters}`);
const example = (number: number) => {
  const file = readdirSync(EXAMPLES).find((name) => name.startsWith(`${String(number)}-`))!;
  return read(readFileSync(join(EXAMPLES, file), 'utf8'));
};
const list = (value: unknown) => value as Record<string, Json & Cell>[];
const labelled = (tally: unknown) =>
  list((tally as { rows: unknown }).rows).map(({ keys, count }) => [list(keys)[0]!.label, count]);
const ofTable = (tally: TableRow[]) => tally.map(({ label_1, count }) => [label_1, count]);

test('19: members by region, and of how many', async () => {
  const answer = await example(19);
  const memberships = 'of=TIES&by=REGION&types=MEMBER_OF&node=ECPAT&kinds=MEMBER';
  const places = 'regions=BLK-AMER,BLK-AP,BLK-EUR,BLK-MENA,BLK-SSA';
  expect(ofTable(await rows('tally', `${memberships}&${places}`))).toEqual(labelled(answer.byRegion));
  const figures = (await rows('completeness')).map((row) => [
    row.subject,
    row.recorded,
    row.reported,
    row.reported_at_least,
    row.as_of,
    row.source_title,
  ]);
  expect(figures).toEqual(
    list(answer.ofHowMany).map(({ subject, instrument, recorded, reported, isMinimum, asOf, evidence }) => [
      instrument?.id ?? subject,
      recorded,
      reported,
      isMinimum,
      asOf,
      list(evidence)[0]!.source!.title,
    ]),
  );
});

test('20: what there is, what is missing and what is unknown, by objective and region', async () => {
  const { coverage } = await example(20);
  const places = 'lang=fr&regions=BLK-AMER,BLK-AP,BLK-EUR,BLK-MENA,BLK-SSA';
  const cells = await rows('coverage', places);
  expect(
    cells.map(({ objective_id, region, members, partnerships, actions, unknown }) => [
      objective_id,
      region,
      members,
      partnerships,
      actions,
      unknown,
    ]),
  ).toEqual(
    list(coverage!.cells).map(({ objective, region, memberCount, partnershipCount, actionCount, unknown }) => [
      objective!.id,
      region!.name,
      memberCount,
      partnershipCount,
      actionCount,
      list(unknown)
        .map(({ text }) => text)
        .join(' ') || null,
    ]),
  );
  const gaps = await rows('gaps', places);
  expect(gaps.every(({ state }) => state === 'NOT_ON_RECORD')).toBe(true);
  expect(gaps.map(({ objective_id, region_id, group }) => [objective_id, region_id, group])).toEqual(
    list(coverage!.gaps).flatMap(({ objective, region, notOnRecord: groups }) =>
      (groups as unknown as string[]).map((group) => [objective!.id, region!.id, group]),
    ),
  );
});

test('21: signatories by year, with those of an unknown year', async () => {
  const answer = await example(21);
  const years = await rows('tally', 'of=TIES&by=YEAR&from=2016&types=SIGNED_CODE');
  expect(years.map(({ label_1, count, undated }) => [label_1, count, undated])).toEqual(
    list(answer.byYear!.rows).map(({ keys, count, undatedCount }) => [list(keys)[0]!.label, count, undatedCount]),
  );
  const today = list(answer.today!.rows).reduce((sum, { count }) => sum + Number(count), 0);
  expect(await rows('signatories')).toHaveLength(today);
});

test('22: each indicator with its values', async () => {
  const { objectives } = await example(22);
  const indicators = list(objectives).flatMap((objective) => list(objective.indicators));
  const names = indicators.map(({ name }) => String(name));
  const table = (await rows('indicators', 'from=2026&to=2026&lang=fr')).filter(({ indicator }) =>
    names.includes(String(indicator)),
  );
  const sorted = (all: unknown[]) => all.map((one) => JSON.stringify(one)).sort();
  expect(
    sorted(
      table.map((row) => [
        row.indicator,
        row.value_kind,
        row.year,
        row.value,
        row.undated,
        row.counted_here,
        row.unknown,
      ]),
    ),
  ).toEqual(
    sorted(
      indicators.flatMap(({ name, values, unknown }) => {
        const why =
          list(unknown)
            .map(({ text }) => text)
            .join(' ') || null;
        const all = list(values).map((value) => [
          name,
          value.kind,
          value.year,
          value.value,
          value.undatedCount ?? null,
          value.isDerived,
          why,
        ]);
        return all.length > 0 ? all : [[name, null, null, null, null, null, why]];
      }),
    ),
  );
});

test('23: the network over time', async () => {
  const answer = await example(23);
  const byYear = async (parameters: string) =>
    (await rows('tally', `by=YEAR&from=2015&${parameters}`)).map(({ label_1, count, undated }) => [
      label_1,
      count,
      undated,
    ]);
  const years = (tally: unknown) =>
    list((tally as { rows: unknown }).rows).map(({ keys, count, undatedCount }) => [
      list(keys)[0]!.label,
      count,
      undatedCount,
    ]);
  expect(await byYear('of=PARTNERSHIPS')).toEqual(years(answer.partnerships));
  expect(await byYear('of=TIES&types=MEMBER_OF&node=ECPAT&kinds=MEMBER')).toEqual(years(answer.membersOnRecord));
  const values = await rows('indicators', 'from=2015');
  for (const [id, field] of [
    ['NETWORK-MEMBERS', 'members'],
    ['NETWORK-COUNTRIES', 'countries'],
  ] as const) {
    const own = values.filter(({ indicator_id }) => indicator_id === id);
    expect(own.map(({ as_of, value, basis }) => [as_of, value, basis])).toEqual(
      list(answer[field]!.values).map(({ asOf, value, basis }) => [asOf, value, basis]),
    );
  }
});

test('24: what changed this week, and who recorded it', async () => {
  const { changes } = await example(24);
  const table = await rows('changes', 'from=2026-11-23T00:00:00Z&to=2026-11-29T23:59:59Z');
  expect(table.map((row) => [row.recorded_at, row.recorded_by, row.action, row.summary])).toEqual(
    list(changes!.nodes).map(({ recordedAt, by, action, summary }) => [recordedAt, by, action, summary]),
  );
  expect(table).toHaveLength(Number(changes!.totalCount));
});

test('25: which ties nobody has confirmed for three years, by region', async () => {
  const answer = await example(25);
  const types = 'types=CONTACT_OF,LEADS,MEMBER_OF,MEMORANDUM_WITH,PARTICIPATES_IN,PARTNER_OF';
  const unconfirmed = await rows('tally', `of=TIES&by=REGION&${types}&confirmedBefore=2023-11-25`);
  expect(ofTable(unconfirmed)).toEqual(labelled(answer.unconfirmed));
  expect(ofTable(await rows('tally', `of=TIES&by=REGION&${types}`))).toEqual(labelled(answer.ofHowMany));
  const { key_1: region, label_1: name } = unconfirmed.find(({ key_1 }) => key_1 !== null)!;
  const ties = await rows('ties', `${types}&confirmedBefore=2023-11-25&regions=${String(region)}`);
  const listed = list(answer.regions).find((one) => one.name === name)!;
  expect(ties).toHaveLength(Number(listed.ties!.totalCount));
});
