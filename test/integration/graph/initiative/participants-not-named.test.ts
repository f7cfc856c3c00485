import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

/**
 * The small world, in which a source names temples as participants of the Anchor Table, and states
 * how many the Beacon Circle has.
 */
const WORLD = {
  ...SMALL_WORLD,
  nodes: SMALL_WORLD.nodes.map((row) => {
    if (row.id === 'PSH-1') {
      return {
        ...row,
        properties: {
          participantsNotNamed: ['FAITH_COMMUNITY'],
          participantsNotes: ['four temples of the coast', 'some monks'],
          participantsNotesFr: ['quatre temples de la côte', 'quelques moines'],
        },
      };
    }
    return row.id === 'PSH-2' ? { ...row, properties: { participantsNotes: ['67 partners'] } } : row;
  }),
};

const { read } = useWorld(WORLD);

test('a partnership says of which groups and in what words its source speaks without naming them', async () => {
  const { nodes } = await read(
    '{ nodes(ids: ["PSH-1", "PSH-2", "PSH-5"]) { ... on Partnership { unknown { code text fr: text(lang: FR) } } } }',
  );
  const code = 'PARTICIPANT_NOT_NAMED';
  expect(nodes).toEqual([
    {
      unknown: [
        {
          code,
          text: 'A source speaks of participants whom it does not name (faith communities): “four temples of the coast” and “some monks”.',
          fr: 'Une source parle de participants qu’elle ne nomme pas (communautés religieuses) : « quatre temples de la côte » et « quelques moines ».',
        },
      ],
    },
    {
      unknown: [
        {
          code,
          text: 'A source speaks of participants whom it does not name: “67 partners”.',
          fr: 'Une source parle de participants qu’elle ne nomme pas : « 67 partners ».',
        },
      ],
    },
    { unknown: [] },
  ]);
});

test('a group whose participants are not named is not among the missing ones in the coverage', async () => {
  const { coverage, seatCandidates } = await read(`{
    coverage(objectives: ["OBJ-1"], regions: ["R-SOUTH"]) {
      answer cells { groups unknown { code } } gaps { missing unknown explanation candidates { actor { id } } }
    }
    seatCandidates(partnership: "PSH-1", group: FAITH_COMMUNITY) { explanation }
  }`);
  const { answer, cells, gaps } = coverage as unknown as {
    answer: string;
    cells: { unknown: { code: string }[] }[];
    gaps: { missing: string[]; unknown: string[]; explanation: string; candidates: { actor: { id: string } }[] }[];
  };
  expect(cells[0]!.unknown.map(({ code }) => code)).toEqual([
    'NO_MEMBER_TIED',
    'PARTICIPANT_NOT_NAMED',
    'UNASSIGNED',
    'GROUP_FROM_ELSEWHERE',
  ]);
  expect(gaps[0]!.missing).toContain('ACADEMIA');
  expect(gaps[0]!.missing).not.toContain('FAITH_COMMUNITY');
  expect(gaps[0]!.unknown).not.toContain('FAITH_COMMUNITY');
  expect(gaps[0]!.candidates.map(({ actor }) => actor.id)).not.toContain('FAI-PIN');
  for (const text of [gaps[0]!.explanation, answer])
    expect(text).toContain('Faith communities: a source says that they take part and names nobody.');
  for (const { explanation } of seatCandidates as unknown as { explanation: string }[]) {
    expect(explanation).not.toContain('empty');
  }
});
