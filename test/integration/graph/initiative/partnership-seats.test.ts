import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence } from '../../../../src/store/model/enums';
import { reportRow } from '../../../../src/kinds/report';
import { ROSTER } from '../../../../src/kinds/roster';
import { Extent, RosterKind } from '../../../../src/store/model/roster';
import type { TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { ids } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const KEEL_ABO: TieRow = {
  id: 'T-KEEL-ABO',
  from: 'UNI-KEEL',
  type: TieType.CONTACT_OF,
  to: 'MBR-ABO',
  confidence: Confidence.HIGH,
  evidence: [],
};

/**
 * The small world, in which a source names temples and governments as participants of the Anchor
 * Table, and the university in Corinia knows its convener.
 */
const WORLD = {
  ...SMALL_WORLD,
  nodes: [
    ...SMALL_WORLD.nodes.map((row) =>
      row.id === 'PSH-1' ? { ...row, properties: { participantsNotNamed: ['FAITH_COMMUNITY', 'GOVERNMENT'] } } : row,
    ),
    reportRow(ROSTER, {
      id: 'ROS-5',
      node: 'PSH-5',
      of: RosterKind.PARTICIPANTS,
      extent: Extent.COMPLETE,
      reported: 0,
      atLeast: false,
      asOf: '2015',
      visibility: Visibility.PUBLIC,
    }),
  ],
  ties: [...SMALL_WORLD.ties, KEEL_ABO],
};

interface Seat {
  group: StakeholderGroup;
  state: string;
  count: number;
  participants: { id: string }[];
  unknown: { code: string; text: string; fr: string }[];
}

const api = useWorld(WORLD);
const signedIn = api.as('READER');
const { read } = api;

const SEATS = 'seats { group state count participants { id } unknown { code text fr: text(lang: FR) } }';

async function seatsOf(id: string, standpoint = '', headers = {}): Promise<Seat[]> {
  const { node } = await read(`query ${standpoint} { node(id: "${id}") { ... on Partnership { ${SEATS} } } }`, {
    headers,
  });
  return (node as unknown as { seats: Seat[] }).seats;
}

const statesOf = (seats: Seat[]) => Object.fromEntries(seats.map(({ group, state }) => [group, state]));

test('tell of each group whether somebody is seated, a source names nobody, or nobody is on record', async () => {
  const seats = await seatsOf('PSH-1');
  expect(seats.map(({ group }) => group)).toEqual(Object.values(StakeholderGroup));
  expect(statesOf(seats)).toEqual({
    CIVIL_SOCIETY: 'SEATED',
    PRIVATE_SECTOR: 'SEATED',
    // A source names none, but one is seated.
    GOVERNMENT: 'SEATED',
    LAW_ENFORCEMENT: 'NOT_ON_RECORD',
    INTERGOVERNMENTAL: 'NOT_ON_RECORD',
    ACADEMIA: 'NOT_ON_RECORD',
    DONOR: 'NOT_ON_RECORD',
    MEDIA: 'NOT_ON_RECORD',
    FAITH_COMMUNITY: 'UNKNOWN',
    SURVIVORS_AND_YOUTH: 'NOT_ON_RECORD',
  });
  const seat = (group: string) => seats.find((one) => one.group === group);
  // The watch has two seats, and is listed once.
  expect(seat('CIVIL_SOCIETY')).toMatchObject({ count: 1, participants: ids('MBR-ABO'), unknown: [] });
  expect(seat('FAITH_COMMUNITY')!.unknown).toEqual([
    {
      code: 'PARTICIPANT_NOT_NAMED',
      text: 'A source speaks of participants whom it does not name (faith communities).',
      fr: 'Une source parle de participants qu’elle ne nomme pas (communautés religieuses).',
    },
  ]);
  expect(seat('MEDIA')!.unknown).toEqual([
    {
      code: 'GROUP_NOT_ON_RECORD',
      text: '3 are on record, none of them of the media; no source says who else takes part.',
      fr: '3 sont enregistrés, dont aucun ne fait partie des médias ; aucune source ne dit qui d’autre y participe.',
    },
  ]);
});

test('are empty where the list is complete, and only there', async () => {
  const states = async (valid: string) =>
    [...new Set(Object.values(statesOf(await seatsOf('PSH-5', `@asOf(valid: "${valid}")`))))].sort();
  expect(await states('2015')).toEqual(['EMPTY']);
  expect(await states('2025')).toEqual(['NOT_ON_RECORD']);
});

test('hold at the valid date, for whoever may see them', async () => {
  // The fund pays for it, and has no seat.
  expect(statesOf(await seatsOf('PSH-1', '@asOf(valid: "2018")'))).toMatchObject({ DONOR: 'NOT_ON_RECORD' });
  const reading = await seatsOf('PSH-1', '', signedIn);
  expect(reading.find(({ group }) => group === 'LAW_ENFORCEMENT')).toMatchObject({
    state: 'SEATED',
    participants: ids('POL-BLM'),
  });
});

test('are those of the participants that neither only pay nor watch, of every partnership and alliance', async () => {
  const { partnerships } = await read(`{ partnerships(filter: { includeEnded: true }) { nodes {
    id groups participants { edges { role node { id group } } } ${SEATS}
  } } }`);
  const { nodes } = partnerships as unknown as {
    nodes: {
      groups: string[];
      participants: { edges: { role: string; node: { id: string; group: string } }[] };
      seats: Seat[];
    }[];
  };
  expect(nodes.length).toBeGreaterThan(2);
  for (const { groups, participants, seats } of nodes) {
    const seated = seats.filter(({ state }) => state === 'SEATED');
    expect(seated.map(({ group }) => group as string).sort()).toEqual(groups);
    for (const seat of seats) {
      const sits = participants.edges.filter(({ role }) => role !== 'FUNDER' && role !== 'OBSERVER');
      const all = sits.flatMap(({ node }) => (node.group === seat.group ? [node.id] : []));
      expect(seat.participants.map(({ id }) => id)).toEqual([...new Set(all)]);
      expect(seat.count).toBe(new Set(all).size);
    }
  }
});

test('rejects a number of participants out of range', async () => {
  const query = (first: number) =>
    `{ node(id: "PSH-1") { ... on Partnership { seats { participants(first: ${first}) { id } } } } }`;
  for (const first of [0, 101]) {
    const { errors } = await api.ask(query(first));
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: ['first'] } });
  }
});

test('nobody from elsewhere is proposed for a seat', async () => {
  const { seatCandidates } = await read('{ seatCandidates(partnership: "PSH-1", group: ACADEMIA) { actor { id } } }');
  expect(seatCandidates).toEqual([]);
});
