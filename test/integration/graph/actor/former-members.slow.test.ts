import { Confidence } from '../../../../src/store/model/enums';
import { NETWORK } from '../../../../src/store/model/record-ids';
import type { NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const member = (id: string, nameEn: string): NodeRow => ({
  ...SMALL_WORLD.nodes.find((node) => node.id === 'MBR-ABO')!,
  id,
  nameEn,
  nameFr: undefined,
  otherNames: [],
});
const tie = (id: string, type: TieType, to: string, rest: Partial<TieRow> = {}): TieRow => ({
  id,
  from: 'MBR-LEFT',
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: [],
  ...rest,
});
const { read } = useWorld(SMALL_WORLD, {
  // One member that left the network in June 2025, and one without a tie about its membership.
  nodes: [member('MBR-LEFT', 'Aboria Former Watch'), member('MBR-UNTOLD', 'Aboria Untold Watch')],
  ties: [
    tie('L-NET', TieType.MEMBER_OF, NETWORK, { since: '2010', until: '2025-06' }),
    tie('L-OBJ', TieType.PURSUES, 'OBJ-1', { since: '2010' }),
  ],
});

const on = (day: string, query: string) => read(`query @asOf(valid: "${day}") { ${query} }`);

/** Returns the members in Aboria on a day, as counted in each place. */
async function counts(day: string) {
  const { country, node, coverage, tally, countries } = await on(
    day,
    `country(code: "ABO") { scorecard { memberCount lines { objective { id } memberCount } } }
    node(id: "R-NORTH") { ... on Region { memberCount } }
    coverage(objectives: ["OBJ-1"], regions: ["R-NORTH"]) { cells { memberCount unassignedMemberCount } }
    tally(of: ACTORS, by: [REGION], filter: { isMember: true, regions: ["R-NORTH"] }) { rows { count } }
    countries(filter: { hasMember: true }) { nodes { id } }`,
  );
  const [line] = country!.scorecard!.lines as unknown as { memberCount: number | null }[];
  const [cell] = coverage!.cells as unknown as { memberCount: number | null; unassignedMemberCount: number }[];
  const [row] = tally!.rows as unknown as { count: number }[];
  return {
    present: country!.scorecard!.memberCount,
    region: node!.memberCount,
    tally: row?.count,
    line: line!.memberCount,
    cell: cell!.memberCount,
    open: cell!.unassignedMemberCount,
    countries: (countries!.nodes as unknown as { id: string }[]).map(({ id }) => id),
  };
}

test('every count of members has those that are members on the day', async () => {
  const before = await counts('2025-05');
  const after = await counts('2025-07');
  const earlier = await counts('2009-05');
  // By its kind, the third is a member there too, on any day; one of the others had joined by 2009.
  expect(earlier).toMatchObject({ present: 2, region: 1, tally: 1 });
  expect(before).toMatchObject({ present: 3, region: 2, tally: 2, line: 2, cell: 2 });
  expect(after).toMatchObject({ present: 2, region: 1, tally: 1, line: 1, cell: 1 });
  expect([before.open, before.countries]).toEqual([after.open, after.countries]);
});

test('isMember has the members of the day, and says of how many no source tells', async () => {
  const list = async (filter: string) => {
    const { actors } = await on(
      '2025-07',
      `actors(filter: { ${filter} }) { nodes { id } unknown { part count text } }`,
    );
    return [(actors!.nodes as unknown as { id: string }[]).map(({ id }) => id), actors!.unknown];
  };
  const unknown = [
    { part: 'ROSTER', count: 1, text: expect.stringContaining('whether it is a member of the network') as string },
  ];
  expect(await list('isMember: true')).toEqual([['MBR-ABO', 'MBR-BEL'], unknown]);
  expect(await list('isMember: false, kinds: [MEMBER]')).toEqual([['MBR-LEFT'], unknown]);
  expect(await list('isMember: true, includeUnknown: [ROSTER]')).toEqual([
    ['MBR-ABO', 'MBR-UNTOLD', 'MBR-BEL'],
    unknown,
  ]);
});
