import { Confidence } from '../../../src/store/model/enums';
import type { NodeRow, TieRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';
import type { Json } from '../../support/api';
import { ids } from '../../support/reader';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

/**
 * A region in which no actor is based, between the north and the south by id. The Code Office and
 * the ferries cover its country.
 */
const OPEN_SEA: NodeRow[] = [
  { id: 'R-OPEN', type: 'Region', nameEn: 'Open Sea', nameFr: 'Haute mer', evidence: [] },
  {
    id: 'OPN',
    type: 'Country',
    nameEn: 'Open Isle',
    region: 'R-OPEN',
    properties: { iso3: 'OPN' },
    evidence: [],
  },
];
const COVERS: TieRow[] = ['ORG-CODE', 'COM-EBB'].map((from) => ({
  from,
  type: TieType.COVERS,
  to: 'OPN',
  since: '2010',
  confidence: Confidence.HIGH,
  evidence: [],
}));

/** The Anchor Table is about exploitation in travel, and so was the law reform until its end. */
const ABOUT: TieRow[] = ['PSH-1', 'ACT-1'].map((from) => ({
  from,
  type: TieType.ABOUT,
  to: 'MAN-1',
  since: '2016',
  confidence: Confidence.HIGH,
  evidence: [],
}));
const OTHER_FORM: NodeRow = { id: 'MAN-2', type: 'Manifestation', nameEn: 'Online', nameFr: 'En ligne', evidence: [] };

const api = useWorld(SMALL_WORLD, { nodes: [...OPEN_SEA, OTHER_FORM], ties: [...COVERS, ...ABOUT] });
const { read } = api;

interface CandidateRow {
  explanation: string;
  best: { explanation: string };
}

const SEATED = ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'];
const ALL_GROUPS = [
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'GOVERNMENT',
  'LAW_ENFORCEMENT',
  'INTERGOVERNMENTAL',
  'ACADEMIA',
  'DONOR',
  'MEDIA',
  'FAITH_COMMUNITY',
  'SURVIVORS_AND_YOUTH',
];

/** A standpoint at which the undated aims and countries of the partnerships are recorded. */
const SINCE_RECORDED = '@asOf(valid: "2024-06-30", known: "2024-06-30T00:00:00Z")';

const coverage = async (args: string, fields: string) =>
  (await read(`query ${SINCE_RECORDED} { coverage${args} { ${fields} } }`)).coverage;

/** The gap of a partnership and an action without an objective on record. */
const UNASSIGNED =
  '1 partnership and 1 action could belong here for all that is on record: no source says their objective or place.';
const UNASSIGNED_FR =
  'Pourraient aussi en relever 1 partenariat et 1 action : aucune source n’en dit l’objectif ou le lieu.';

describe('cells', () => {
  test('count what is known of each objective in each region, by objective, then region', async () => {
    const fields =
      'cells { objective { id } region { id } memberCount partnershipCount groups groupsFromElsewhere actionCount }';
    const cell = (
      objective: string,
      region: string,
      ...counts: [number | null, number | null, string[], number | null, string[]?]
    ) => {
      const [memberCount, partnershipCount, groups, actionCount, groupsFromElsewhere = []] = counts;
      const ids = { objective: { id: objective }, region: { id: region } };
      return { ...ids, memberCount, partnershipCount, groups, groupsFromElsewhere, actionCount };
    };
    expect(await coverage('', fields)).toEqual({
      cells: [
        // The Anchor Table, in which the watch is seated, covers countries of both regions, but all
        // who sit there are of the north; the radio hour is in the south.
        cell('OBJ-1', 'R-NORTH', 1, 1, SEATED, null),
        cell('OBJ-1', 'R-OPEN', null, null, [], null),
        // The shelter had a seat in an alliance for it, which ended.
        cell('OBJ-1', 'R-SOUTH', null, 1, [], 1, SEATED),
        // The law reform has ended but counts as done; the shelter is seated in the Beacon Circle,
        // which the police observe.
        cell('OBJ-2', 'R-NORTH', null, null, [], 1),
        cell('OBJ-2', 'R-OPEN', null, null, [], null),
        cell('OBJ-2', 'R-SOUTH', 1, 1, ['CIVIL_SOCIETY'], null),
      ],
    });
  });

  test('are filtered by objectives and regions and keep the order by id', async () => {
    const of = async (args: string) => coverage(args, 'cells { objective { id } region { id } }');
    const cell = (objective: string, region: string) => ({ objective: { id: objective }, region: { id: region } });
    expect(await of('(objectives: ["OBJ-2"], regions: ["R-SOUTH", "R-NORTH"])')).toEqual({
      cells: [cell('OBJ-2', 'R-NORTH'), cell('OBJ-2', 'R-SOUTH')],
    });
    expect(await of('(objectives: [])')).toEqual({ cells: [] });
  });

  test('of some forms of exploitation count only what is about them', async () => {
    const fields =
      'cells { objective { id } region { id } memberCount partnershipCount groups actionCount evidence { source { title } } }';
    const found = async (ids: string) =>
      ((await coverage(`(regions: ["R-NORTH"], manifestations: ${ids})`, fields)) as unknown as { cells: Json[] })
        .cells;
    const inNorth = (objective: string, counts: object) => ({
      objective: { id: objective },
      region: { id: 'R-NORTH' },
      memberCount: null,
      partnershipCount: null,
      groups: [],
      actionCount: null,
      evidence: [],
      ...counts,
    });
    expect(await found('["MAN-1", "MAN-2"]')).toMatchObject([
      inNorth('OBJ-1', {
        memberCount: 1,
        partnershipCount: 1,
        groups: SEATED,
        evidence: [{ source: { title: 'Harbour Gazette' } }],
      }),
      // It has ended but counts as done; the watch was seated in it.
      { actionCount: 1, partnershipCount: null },
    ]);
    for (const ids of ['["MAN-2"]', '[]'])
      expect(await found(ids)).toEqual([inNorth('OBJ-1', {}), inNorth('OBJ-2', {})]);
  });

  test('of some forms of exploitation say which were asked for', async () => {
    const fields =
      'answer fr: answer(lang: FR) restsOn { tieCount } cells { unknown { code text fr: text(lang: FR) } }';
    const args = '(objectives: ["OBJ-1"], regions: ["R-NORTH"], manifestations: ["MAN-2"])';
    const answers = (await coverage(args, fields)) as unknown as {
      answer: string;
      fr: string;
      restsOn: object;
      cells: Json[];
    };
    expect(answers.answer).toMatch(/^Counted is only what is about Online\. /);
    expect(answers.fr).toMatch(/^Seul est compté ce qui concerne En ligne\. /);
    expect(answers.restsOn).toEqual({ tieCount: 0 });
    expect(answers.cells).toMatchObject([
      {
        unknown: [
          {
            code: 'NO_MEMBER_TIED',
            text: 'No source links a member in North Coast to this objective on this day by an initiative about Online.',
          },
          {
            code: 'NO_PARTNERSHIP_ON_RECORD',
            text: 'No partnership under way is on record in North Coast for Safer travel about Online.',
            fr: 'Aucun partenariat en cours n’est recensé dans Côte nord pour « Voyages plus sûrs » au sujet d’En ligne.',
          },
          { code: 'NO_ACTION_ON_RECORD' },
          { code: 'UNASSIGNED' },
        ],
      },
    ]);
    const { errors } = await api.ask('{ coverage(manifestations: ["OBJ-1"]) { answer } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['manifestations'] } }]);
  });

  test('say of which countries the groups are that only others seat, and list the partnerships counted', async () => {
    const fields = `answer cells { partnershipsCounted { id } unknown { code text fr: text(lang: FR) } }
      gaps { missing explanation fr: explanation(lang: FR) }`;
    const found = await coverage('(objectives: ["OBJ-1"], regions: ["R-SOUTH"])', fields);
    const text = 'Civil society: of Aboria only. Government: of Aboria only. Private sector: of Aboria only.';
    const fr = expect.stringMatching(
      /Société civile\s: d’Ouest-Aborie seulement\. Pouvoirs publics\s: d’Ouest-Aborie seulement\./,
    ) as string;
    expect(found).toMatchObject({
      answer: expect.stringContaining(text) as string,
      cells: [
        {
          partnershipsCounted: [{ id: 'PSH-1' }],
          unknown: [{ code: 'NO_MEMBER_TIED' }, { code: 'UNASSIGNED' }, { code: 'GROUP_FROM_ELSEWHERE', text, fr }],
        },
      ],
      gaps: [
        {
          missing: ALL_GROUPS,
          explanation: expect.stringMatching(`^((?!Government).)*not on record.*${text}$`) as string,
          fr,
        },
      ],
    });
  });

  test('state what is unknown, and give the evidence of the rest', async () => {
    const fields = 'cells { unknown { text fr: text(lang: FR) } evidence { asOf source { title } } }';
    expect(await coverage('(objectives: ["OBJ-1"], regions: ["R-NORTH", "R-OPEN"])', fields)).toEqual({
      cells: [
        {
          unknown: [
            {
              text: 'No action is on record in North Coast for Safer travel.',
              fr: 'Aucune action n’est recensée dans Côte nord pour « Voyages plus sûrs ».',
            },
            { text: UNASSIGNED, fr: UNASSIGNED_FR },
          ],
          evidence: [{ asOf: '2016', source: { title: 'Harbour Gazette' } }],
        },
        {
          // No member is in the region, though four actors have no known region.
          unknown: [
            {
              text: 'No member organisation is on record in Open Sea.',
              fr: 'Aucune organisation membre n’est recensée dans Haute mer.',
            },
            {
              text: 'No partnership under way is on record in Open Sea for Safer travel.',
              fr: 'Aucun partenariat en cours n’est recensé dans Haute mer pour « Voyages plus sûrs ».',
            },
            {
              text: 'No action is on record in Open Sea for Safer travel.',
              fr: 'Aucune action n’est recensée dans Haute mer pour « Voyages plus sûrs ».',
            },
            { text: UNASSIGNED, fr: UNASSIGNED_FR },
          ],
          evidence: [],
        },
      ],
    });
  });
});

describe('gaps', () => {
  const gaps = async (args: string, fields: string, headers: Record<string, string> = {}, asOf = ON_THE_DAY) =>
    (await read(`query ${asOf} { coverage${args} { gaps { ${fields} } } }`, { headers })).coverage?.gaps;
  const candidate = (id: string, score: number) => ({ actor: { id }, score: expect.closeTo(score, 12) as number });
  const CANDIDATES = 'candidates { actor { id } score }';

  const NO_TABLE =
    'No partnership under way is on record for “Better laws” in North Coast; one under way could belong there, of which no source says the objective or place.';

  test('list the groups without a seat and explain them', async () => {
    const args = '(regions: ["R-NORTH"])';
    const fields = 'objective { id } region { id } partnershipCount missing notOnRecord unknown explanation';
    expect(await gaps(args, fields, {}, SINCE_RECORDED)).toEqual([
      {
        objective: { id: 'OBJ-1' },
        region: { id: 'R-NORTH' },
        partnershipCount: 1,
        missing: ALL_GROUPS.filter((group) => !SEATED.includes(group)),
        notOnRecord: ALL_GROUPS.filter((group) => !SEATED.includes(group)),
        // Aboria is a member state of the council; no other groups are on record in the north.
        unknown: ALL_GROUPS.filter((group) => !['INTERGOVERNMENTAL', ...SEATED].includes(group)),
        explanation:
          '“Safer travel”, in North Coast: one partnership is under way. Law enforcement, intergovernmental, academia, donors, media, faith communities and survivors and youth: not on record at this partnership, whose list is not complete; one more could belong here.',
      },
      {
        objective: { id: 'OBJ-2' },
        region: { id: 'R-NORTH' },
        partnershipCount: 0,
        missing: ALL_GROUPS,
        notOnRecord: ALL_GROUPS,
        unknown: ['LAW_ENFORCEMENT', 'ACADEMIA', 'DONOR', 'MEDIA', 'FAITH_COMMUNITY', 'SURVIVORS_AND_YOUTH'],
        explanation: NO_TABLE,
      },
    ]);
    const inFrench = 'explanation english: explanation(lang: EN)';
    expect(await gaps(args, inFrench, { 'accept-language': 'fr' }, SINCE_RECORDED)).toMatchObject([
      {
        explanation:
          'Pour « Voyages plus sûrs » dans Côte nord, un partenariat est en cours. Services répressifs, intergouvernemental, recherche, bailleurs, médias, communautés religieuses et survivants et jeunes : personne n’est recensé à ce partenariat, dont la liste n’est pas complète ; un autre pourrait en relever.',
      },
      {
        explanation:
          'Aucun partenariat en cours n’est recensé pour Better laws dans Côte nord ; un partenariat en cours pourrait en relever, dont aucune source ne dit l’objectif ou le lieu.',
        english: NO_TABLE,
      },
    ]);
  });

  test('have as candidates the region’s members, then who is of the region and near them, best first', async () => {
    // The watch itself, and the actors that it reaches: those of the north, and the council, of
    // which Aboria is a member state.
    const candidates = [
      candidate('MBR-ABO', 1),
      candidate('GOV-ABO', W.aboGov), // 0.2986
      candidate('COM-DUNE', W.aboTable * W.duneTable), // 0.2925
      candidate('BODY-GULF', W.aboNet * W.netGulf), // 0.2164
    ];
    const fields = `${CANDIDATES} beyondReach`;
    const north = '(regions: ["R-NORTH"], objectives: ["OBJ-2"])';
    expect(await gaps(north, fields)).toEqual([{ candidates, beyondReach: 0 }]);
    expect(await gaps(north.replace(')', ', perSeat: 2)'), fields)).toEqual([{ candidates, beyondReach: 0 }]);
    // Once the Anchor Table is known to pursue it, only the council is of a group without a seat.
    const seated = '(regions: ["R-NORTH"], objectives: ["OBJ-1"])';
    expect(await gaps(seated, 'candidates { actor { id } } beyondReach', {}, SINCE_RECORDED)).toEqual([
      { candidates: [{ actor: { id: 'BODY-GULF' } }], beyondReach: 0 },
    ]);
  });

  test('name nobody who is too far from the members, and count them', async () => {
    // No influence reaches the ferries, the police, the university and the temple from the shelter.
    expect(await gaps('(regions: ["R-SOUTH"], objectives: ["OBJ-2"])', `${CANDIDATES} beyondReach`)).toEqual([
      { candidates: [candidate('MBR-BEL', 1)], beyondReach: 4 },
    ]);
  });

  test('explain a member of the region as such, without a path', async () => {
    const fields = 'candidates { actor { id } shared { id } best { score } explanation french: explanation(lang: FR) }';
    expect(await gaps('(regions: ["R-NORTH"], objectives: ["OBJ-2"])', fields)).toMatchObject([
      {
        candidates: [
          {
            actor: { id: 'MBR-ABO' },
            shared: [],
            best: null,
            explanation:
              'Aboria Child Watch is one with whom to open a partnership (civil society). It is a member in the region.',
            french:
              'Un partenariat pourrait s’ouvrir avec la Veille enfance d’Aboria (société civile). C’est un membre de la région.',
          },
          {},
          {},
          {},
        ],
      },
    ]);
  });

  test('give the path to the others, of at most four steps, and explain it', async () => {
    const fields = `candidates { actor { id } sharedNeighbours { id } sharedPartnerships { id } explanation
      best { length explanation hops { tie { id } } } }`;
    const found = await gaps('(regions: ["R-NORTH"], objectives: ["OBJ-2"])', fields);
    const [, ministry, hotels, council] = (found as unknown as { candidates: CandidateRow[] }[])[0]!.candidates;
    expect(ministry).toMatchObject({ sharedNeighbours: [], best: { length: 1, hops: [{ tie: { id: 'T-ABO-GOV' } }] } });
    expect(hotels).toMatchObject({
      sharedNeighbours: [],
      sharedPartnerships: ids('PSH-1'),
      best: { length: 1, hops: [{ tie: { id: 'S-1-ABO-C' } }, { tie: { id: 'S-1-DUNE' } }] },
      explanation: `Dune Hotels is one with whom to open a partnership (private sector). It is one step from a member in the region. ${hotels!.best.explanation}`,
    });
    expect(council).toMatchObject({
      sharedNeighbours: ids('ECPAT'),
      sharedPartnerships: [],
      best: { length: 2, hops: [{ tie: { id: 'T-ABO-NET' } }, { tie: { id: 'T-NET-GULF' } }] },
      explanation: `The Gulf Council is one with whom to open a partnership (intergovernmental). It is 2 steps from a member in the region. ${council!.best.explanation}`,
    });
  });

  test('have candidates near any member where the region has none', async () => {
    expect(await gaps('(regions: ["R-OPEN"], objectives: ["OBJ-1"])', `${CANDIDATES} missing beyondReach`)).toEqual([
      {
        missing: ALL_GROUPS,
        candidates: [candidate('ORG-CODE', W.aboCode)],
        beyondReach: 1,
      },
    ]);
  });
});
