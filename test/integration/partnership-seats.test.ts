import { StakeholderGroup } from '../../src/store/model/actor-kind';
import { Confidence } from '../../src/store/model/enums';
import type { TieRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { ids } from '../support/reader';
import { useWorld } from '../support/use-world';
import { SMALL_WORLD } from '../worlds/small-world';

const KEEL_ABO: TieRow = {
  id: 'T-KEEL-ABO',
  from: 'UNI-KEEL',
  type: TieType.CONTACT_OF,
  to: 'MBR-ABO',
  confidence: Confidence.HIGH,
  evidence: [],
};

/**
 * The small world, in which a source says of the Anchor Table that temples and governments take part in it, and the university in
 * Corinia knows who convenes it.
 */
const WORLD = {
  ...SMALL_WORLD,
  nodes: SMALL_WORLD.nodes.map((row) =>
    row.id === 'PSH-1' ? { ...row, properties: { participantsNotNamed: ['FAITH_COMMUNITY', 'GOVERNMENT'] } } : row,
  ),
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

test('tell of each group whether somebody is seated, nobody is on record, or it cannot be told', async () => {
  const seats = await seatsOf('PSH-1');
  expect(seats.map(({ group }) => group)).toEqual(Object.values(StakeholderGroup));
  // The table covers Aboria and Bellmare. The university, the radio and the fund are elsewhere; the Gulf Council has Aboria as a member state.
  expect(statesOf(seats)).toEqual({
    CIVIL_SOCIETY: 'SEATED',
    PRIVATE_SECTOR: 'SEATED',
    // Also not named by a source, and yet one is.
    GOVERNMENT: 'SEATED',
    LAW_ENFORCEMENT: 'EMPTY',
    INTERGOVERNMENTAL: 'EMPTY',
    ACADEMIA: 'UNKNOWN',
    DONOR: 'UNKNOWN',
    MEDIA: 'UNKNOWN',
    FAITH_COMMUNITY: 'UNKNOWN',
    SURVIVORS_AND_YOUTH: 'UNKNOWN',
  });
  const seat = (group: string) => seats.find((one) => one.group === group);
  // The watch has two seats, and is named once.
  expect(seat('CIVIL_SOCIETY')).toMatchObject({ count: 1, participants: ids('MBR-ABO'), unknown: [] });
  expect(seat('LAW_ENFORCEMENT')).toMatchObject({ count: 0, participants: [], unknown: [] });
  expect(seat('FAITH_COMMUNITY')!.unknown).toEqual([
    {
      code: 'PARTICIPANT_NOT_NAMED',
      text: 'A source speaks of participants whom it does not name (faith communities).',
      fr: 'Une source parle de participants qu’elle ne nomme pas (communautés religieuses).',
    },
  ]);
  expect(seat('MEDIA')!.unknown).toEqual([
    {
      code: 'NO_ACTOR_ON_RECORD',
      text: 'No actor of this kind (media) is on record in its countries.',
      fr: 'Aucun acteur de ce type (médias) n’est recensé dans ses pays.',
    },
  ]);
});

test('of a partnership without countries on record, a group is unknown where nobody of it is on record anywhere', async () => {
  const seats = await seatsOf('PSH-5');
  const unknown = seats.filter(({ state }) => state === 'UNKNOWN');
  expect(unknown.map(({ group }) => group)).toEqual(['SURVIVORS_AND_YOUTH']);
  expect(unknown[0]!.unknown.map(({ text }) => text)).toEqual([
    'No actor of this kind (survivors and youth) is on record.',
  ]);
  expect(seats.filter(({ state }) => state === 'EMPTY')).toHaveLength(9);
});

test('hold at the valid date, for whoever may see them', async () => {
  expect(statesOf(await seatsOf('PSH-1', '@asOf(valid: "2018")'))).toMatchObject({ DONOR: 'SEATED' });
  const reading = await seatsOf('PSH-1', '', signedIn);
  expect(reading.find(({ group }) => group === 'LAW_ENFORCEMENT')).toMatchObject({
    state: 'SEATED',
    participants: ids('POL-BLM'),
  });
});

test('are those of the participants, of every partnership and alliance', async () => {
  const { partnerships } = await read(`{ partnerships(filter: { includeEnded: true }) { nodes {
    id groups participants { nodes { id group } } ${SEATS}
  } } }`);
  const { nodes } = partnerships as unknown as {
    nodes: { groups: string[]; participants: { nodes: { id: string; group: string }[] }; seats: Seat[] }[];
  };
  expect(nodes.length).toBeGreaterThan(2);
  for (const { groups, participants, seats } of nodes) {
    const seated = seats.filter(({ state }) => state === 'SEATED');
    expect(seated.map(({ group }) => group as string).sort()).toEqual(groups);
    for (const seat of seats) {
      const all = participants.nodes.filter(({ group }) => group === seat.group).map(({ id }) => id);
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

test('a candidate from elsewhere could take a seat of which nothing can be told', async () => {
  const { seatCandidates } = await read(
    '{ seatCandidates(partnership: "PSH-1", group: ACADEMIA) { actor { id } explanation fr: explanation(lang: FR) } }',
  );
  expect(seatCandidates).toEqual([
    {
      actor: { id: 'UNI-KEEL' },
      explanation: expect.stringMatching(
        /^Keel University could take a seat \(academia\); nobody of this group is on record in the countries of the partnership\. /,
      ) as string,
      fr: expect.stringMatching(/personne de ce groupe n’est recensé dans les pays du partenariat\. /) as string,
    },
  ]);
});
