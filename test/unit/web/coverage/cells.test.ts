import { type Counted, cellsOf, countSeats, isAllUnknown, seatIn } from '../../../../src/web/coverage/cells';
import { orderRegions } from '../../../../src/web/coverage/columns';

const place = (objective: string, region: string) => ({ objective: { id: objective }, region: { id: region } });

function counted(region: string, counts: Partial<Counted>): Counted {
  return {
    ...place('OBJ1', region),
    memberCount: null,
    partnershipCount: null,
    actionCount: null,
    groups: [],
    groupsFromElsewhere: [],
    unconfirmedPartnershipCount: 0,
    unassignedCount: 0,
    ...counts,
  };
}

const inRegion = (id: string | null) => ({ region: id === null ? null : { id } });

describe('columns', () => {
  const block = (id: string) => ({ id, kind: 'SEAT_BLOCK' as const, countries: { nodes: [inRegion(id)] } });
  const named = (id: string, blocks: (string | null)[]) => ({
    id,
    kind: 'NAMED' as const,
    countries: { nodes: blocks.map(inRegion) },
  });

  test('a named region follows the block in which most of its countries are', () => {
    const regions = [block('A'), block('B'), named('N1', ['A', 'B', 'B']), named('N2', ['A']), named('N3', [null])];
    expect(orderRegions(regions).map(({ id }) => id)).toEqual(['A', 'N2', 'B', 'N1', 'N3']);
  });
});

describe('cells', () => {
  const cells = cellsOf({
    cells: [
      counted('A', { memberCount: 2, partnershipCount: 1, groups: ['CIVIL_SOCIETY'] }),
      counted('B', { memberCount: 1, partnershipCount: 3, groups: ['GOVERNMENT'] }),
      counted('C', { memberCount: 1, unassignedCount: 4 }),
      counted('D', { actionCount: 1, unassignedCount: 7 }),
      counted('E', {}),
    ],
    gaps: [
      { ...place('OBJ1', 'A'), missing: ['DONOR', 'GOVERNMENT'], notOnRecord: ['GOVERNMENT'] },
      { ...place('OBJ1', 'C'), missing: ['GOVERNMENT'], notOnRecord: ['GOVERNMENT'] },
    ],
  });

  test('a seat is filled, empty where lists are complete, or not on record', () => {
    expect((['CIVIL_SOCIETY', 'DONOR', 'GOVERNMENT'] as const).map((group) => seatIn(cells[0]!, group))).toEqual([
      'SEATED',
      'EMPTY',
      'UNKNOWN',
    ]);
    const ofElsewhere = { ...cells[0]!, groupsFromElsewhere: ['DONOR'] as const };
    expect(seatIn(ofElsewhere, 'DONOR')).toBe('ELSEWHERE');
  });

  test('nothing on record is not the same as zero', () => {
    expect(cells.map(isAllUnknown)).toEqual([false, false, false, false, true]);
  });

  test('seats are counted where a partnership is under way', () => {
    expect(countSeats(cells, 'GOVERNMENT')).toEqual({
      places: 5,
      withPartnership: 2,
      seated: 1,
      unknown: 1,
      noneOnRecord: 3,
      unassigned: 7,
    });
  });
});
