import { Confidence } from '../../../src/store/model/enums';
import type { TieRow } from '../../../src/store/model/rows';
import { Stance, TieType } from '../../../src/store/model/tie-type';
import { Visibility } from '../../../src/store/model/visibility';
import { expectInputError } from '../../support/input-errors';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';

const position = (id: string, from: string, stance: Stance, asOf: string, rest: Partial<TieRow> = {}): TieRow => ({
  id,
  from,
  type: TieType.POSITION_ON,
  to: 'OBJ-1',
  stance,
  since: '2020',
  confidence: Confidence.HIGH,
  evidence: [{ source: { title: 'Tide Register' }, asOf, confidence: Confidence.HIGH }],
  visibility: Visibility.PUBLIC,
  ...rest,
});
const TIES = [
  position('P-NET', 'ECPAT', Stance.CHAMPION, '2021'),
  position('P-NET-HID', 'ECPAT', Stance.RELUCTANT, '2023', { visibility: Visibility.CONFIDENTIAL }),
  // The temple has only confidential ties, and reaches no actor.
  position('P-PIN', 'FAI-PIN', Stance.OPPOSED, '2021'),
  position('P-OAK-HID', 'MED-OAK', Stance.OPPOSED, '2021', { visibility: undefined }),
  position('P-OAK-OVER', 'MED-OAK', Stance.CHAMPION, '2021', { until: '2022' }),
  position('P-DUNE', 'COM-DUNE', Stance.OPPOSED, '2021', { to: 'OBJ-2' }),
  position('P-GOV', 'GOV-ABO', Stance.OPPOSED, '2021'),
  position('P-TIDES', 'COM-DUNE', Stance.SUPPORTIVE, '2021', { to: 'INS-TIDES' }),
  {
    ...position('T-KEEL-TIDES', 'UNI-KEEL', Stance.SUPPORTIVE, '2021', { to: 'INS-TIDES' }),
    type: TieType.SUPPORTS,
    stance: undefined,
    visibility: Visibility.NETWORK,
  },
];

const api = useWorld(SMALL_WORLD, { ties: TIES });
const { read } = api;
const editor = api.as('EDITOR');
const signedIn = api.as('READER');

type Row = {
  actor: { id: string };
  reach: number;
  stance: string | null;
  isContested: boolean;
  position: { tie: { id: string } };
};

/** Returns the actors with a stance: the stance, whether it is contested, and its tie. */
async function stances(headers = {}, objective = 'objective: "OBJ-1"'): Promise<Record<string, unknown[]>> {
  const query = `query @asOf(valid: "2025-06-30") { stakeholderMap(targets: ["GOV-ABO"] ${objective}) {
    actor { id } reach stance isContested position { about { id } stance tie { id } } best { score } } }`;
  const { stakeholderMap } = await read(query, { headers });
  const rows = stakeholderMap as unknown as (Row & { best: unknown })[];
  for (const { reach, best } of rows) expect(best === null).toBe(reach === 0);
  expect(rows.some(({ stance, isContested: contested, position }) => stance === null && (contested || position))).toBe(
    false,
  );
  return Object.fromEntries(
    rows
      .filter(({ stance }) => stance !== null)
      .map(({ actor, reach, stance, isContested: contested, position }) => [
        actor.id,
        [stance, contested, position.tie.id, reach > 0],
      ]),
  );
}

test('shows where each actor stands, also one that reaches nobody, and no hidden position', async () => {
  expect(await stances()).toEqual({
    ECPAT: ['CHAMPION', false, 'P-NET', true],
    'FAI-PIN': ['OPPOSED', false, 'P-PIN', false],
  });
  expect(await stances(signedIn)).toMatchObject({
    ECPAT: ['CHAMPION', false, 'P-NET', true],
    'MED-OAK': ['OPPOSED', false, 'P-OAK-HID', false],
  });
  expect(await stances(editor)).toMatchObject({ ECPAT: ['RELUCTANT', true, 'P-NET-HID', true] });
});

test('of an instrument or a campaign shows only who has a position on it or a tie to it', async () => {
  const map = async (objective: string, headers = {}) => {
    const query = `query @asOf(valid: "2025-06-30") {
      stakeholderMap(targets: ["GOV-ABO"], objective: "${objective}") { actor { id } reach stance } }`;
    return (await read(query, { headers })).stakeholderMap as unknown as Row[];
  };
  const ids = (rows: Row[]) => rows.map(({ actor }) => actor.id);
  const treaty = await map('INS-TIDES', editor);
  expect(treaty).toMatchObject([
    { actor: { id: 'COM-DUNE' }, stance: 'SUPPORTIVE' },
    { actor: { id: 'UNI-KEEL' }, reach: 0, stance: null },
  ]);
  expect(ids(await map('INS-TIDES'))).toEqual(['COM-DUNE']);
  await expectInputError(api, ['objective'], '{ stakeholderMap(targets: ["GOV-ABO"], objective: "PSH-1") { reach } }');
});

test('shows no stance without an objective', async () => {
  expect(await stances(editor, '')).toEqual({});
});
