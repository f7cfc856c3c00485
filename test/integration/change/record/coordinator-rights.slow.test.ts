import fc from 'fast-check';
import { Confidence } from '../../../../src/store/model/enums';
import type { GraphRows, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { SCHEMA } from '../../../schema-walk/schema';
import { propertyRuns } from '../../../support/property-runs';
import { readStoredGraph, testNeo4jAddress } from '../../../support/stored-graph';
import { changesOutside, coordinatorNodes, type Records, recordsIn } from '../../../support/whose-records';
import { argumentsOf, KnownIds, SELECTIONS, step } from '../../../support/write-steps';
import { EVIDENCE, type Field, FIELDS, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';
import { COMMITMENTS, combineRows } from '../../../worlds/commitments';
import { MEETINGS } from '../../../worlds/meetings';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';

const WORLD = combineRows([WITH_OPPORTUNITIES, COMMITMENTS, { nodes: MEETINGS }]);
const RUNS = propertyRuns(30);
/** No sequence starts later than this, so that a busy machine runs fewer. */
const MAX_MS = Number(process.env['WRITE_MS'] ?? 40_000);
const SEED = process.env['WRITE_SEED'];

const { api, editor, north, load } = useWritingApi(WORLD, { reloads: true });

const records = async () => recordsIn(await readStoredGraph(testNeo4jAddress()));
const idOf = ({ change }: Awaited<ReturnType<typeof north.write>>) => change!.id as unknown as string;
const errorsOf = async (field: Field, variables: Record<string, unknown>) =>
  userErrorsOf(await north.write(field, variables));
const recordTie = (type: string, from: string, to: string, more: object = {}) => ({
  input: { type, from, to, ...more, evidence: EVIDENCE },
});

/** A record outside the north, a tie that seats a northern actor in it, and how it is saved. */
const ELSEWHERE: [string, [type: string, from: string, to: string], Field, object][] = [
  ['PSH-2', ['PARTICIPATES_IN', 'MBR-ABO', 'PSH-2'], 'savePartnership', { participants: [] }],
  ['PSH-5', ['CONVENES', 'MBR-ABO', 'PSH-5'], 'savePartnership', { participants: [{ actor: 'MBR-ABO' }] }],
  ['ACT-2', ['LEADS', 'MBR-ABO', 'ACT-2'], 'saveAction', { kind: 'MEDIA', leads: ['MBR-ABO'] }],
  ['CAM-2', ['PARTICIPATES_IN', 'MBR-ABO', 'CAM-2'], 'saveCampaign', {}],
  ['OPP-SUMMIT', ['ORGANISED_BY', 'OPP-SUMMIT', 'GOV-ABO'], 'saveOpportunity', { kind: 'SUMMIT' }],
];

test.each(ELSEWHERE)('a coordinator seats theirs in %s, and gains no rights over it', async (id, seat, save, input) => {
  const before = await records();
  const mine = async () => coordinatorNodes('R-NORTH', await records());
  expect(await errorsOf('recordTie', recordTie('COVERS', id, 'ABO'))).toEqual(['OUTSIDE_REGIONS input']);
  expect(await errorsOf('recordTie', recordTie(...seat))).toEqual([]);
  const next = { id, nameEn: 'Ours now', countries: ['ABO'], ...input, evidence: EVIDENCE };
  expect(await errorsOf(save, { input: next })).toEqual(['OUTSIDE_REGIONS input']);
  expect(await errorsOf('addEvidence', { of: id, evidence: EVIDENCE })).toEqual(['OUTSIDE_REGIONS input.of']);
  expect((await records()).get(id)).toEqual(before.get(id));
  expect(await mine()).not.toContain(id);
  // One statement of an editor that it covers a country of the region is enough.
  await editor.record('recordTie', recordTie('COVERS', id, 'ABO'));
  expect(await errorsOf(save, { input: next })).toEqual([]);
});

test('that an actor elsewhere covers a country of theirs is not theirs to say, to end, to withdraw or to contest', async () => {
  const outside = (path: string) => [`OUTSIDE_REGIONS ${path}`];
  expect(await errorsOf('recordTie', recordTie('COVERS', 'UNI-KEEL', 'ABO'))).toEqual(outside('input'));
  const { tie } = await editor.record('recordTie', recordTie('COVERS', 'UNI-KEEL', 'ABO'), 'tie { id }');
  const { id } = tie!;
  expect(await errorsOf('endTie', { id, until: '2026', evidence: EVIDENCE })).toEqual(outside('input.id'));
  expect(await errorsOf('retractTie', { id, reason: 'Never so' })).toEqual(outside('input.id'));
  expect(await errorsOf('addEvidence', { of: id, evidence: EVIDENCE, contradicts: true })).toEqual(outside('input.of'));
  expect(await errorsOf('recordTie', recordTie('COVERS', 'MBR-ABO', 'CRN'))).toEqual([]);
});

test('an instrument is in no region, whatever it covers', async () => {
  await editor.record('recordTie', recordTie('COVERS', 'INS-PACT', 'ABO'));
  expect(await errorsOf('addEvidence', { of: 'INS-PACT', evidence: EVIDENCE })).toEqual(['OUTSIDE_REGIONS input.of']);
  const roster = { node: 'INS-PACT', of: 'SIGNATORIES', extent: 'PARTIAL', asOf: '2025', evidence: EVIDENCE };
  expect(await errorsOf('recordRoster', { input: roster })).toEqual(['OUTSIDE_REGIONS input.node']);
});

test.each<[Field, object]>([
  ['savePartnership', { participants: [{ actor: 'MBR-ABO' }] }],
  ['saveAction', { kind: 'MEDIA', leads: ['MBR-ABO'] }],
  ['saveCampaign', { participants: [{ actor: 'MBR-ABO' }] }],
  ['saveOpportunity', { kind: 'SUMMIT', body: 'GOV-ABO' }],
])('%s by a coordinator records what covers a country of theirs, whoever sits in it', async (save, input) => {
  const of = (countries: string[]) => ({ input: { nameEn: 'Quay for all', ...input, countries, evidence: EVIDENCE } });
  expect(await errorsOf(save, of([]))).toEqual(['OUTSIDE_REGIONS input']);
  expect(await errorsOf(save, of(['BLM', 'DOL']))).toEqual(['OUTSIDE_REGIONS input']);
  expect(await errorsOf(save, of(['BLM', 'ABO']))).toEqual([]);
});

test('a coordinator undoes no change of which a record is elsewhere', async () => {
  const undo = async (field: Field, variables: Record<string, unknown>) =>
    errorsOf('undoChange', { id: idOf(await editor.record(field, variables)) });
  const seated = { nameEn: 'Beacon Circle', participants: [{ actor: 'MBR-ABO' }], countries: ['BLM'] };
  expect(await undo('savePartnership', { input: { id: 'PSH-2', ...seated, evidence: EVIDENCE } })).toEqual([
    'OUTSIDE_REGIONS input.id',
  ]);
  // Only the tie to a country of the region placed it in the region.
  expect(await undo('retractTie', { id: 'W-4-ABO', reason: 'Never so' })).toEqual(['OUTSIDE_REGIONS input.id']);
  expect(await undo('recordTie', recordTie('CONTACT_OF', 'MBR-ABO', 'UNI-KEEL'))).toEqual([]);
});

test('a coordinator merges and takes apart only what is wholly in their regions', async () => {
  const held = recordTie('CONTACT_OF', 'UNI-KEEL', 'MED-OAK', { keeper: 'GOV-ABO' });
  const both = { keep: 'MBR-ABO', absorb: 'GOV-ABO', reason: 'One house' };
  const keeping = idOf(await editor.record('recordTie', held));
  // The tie between two others would get another keeper.
  expect(await errorsOf('mergeActors', both)).toEqual(['OUTSIDE_REGIONS input.absorb']);
  const merge = idOf(await editor.record('mergeActors', both));
  expect(await errorsOf('unmergeActors', { mergeId: merge })).toEqual(['OUTSIDE_REGIONS input.mergeId']);
  expect(await errorsOf('undoChange', { id: merge })).toEqual(['OUTSIDE_REGIONS input.id']);
  await editor.record('unmergeActors', { mergeId: merge });
  await editor.record('undoChange', { id: keeping });
  for (const [keep, absorb] of [
    ['MBR-ABO', 'UNI-KEEL'],
    ['UNI-KEEL', 'MBR-ABO'],
  ]) {
    const across = idOf(await editor.record('mergeActors', { keep, absorb, reason: 'One house' }));
    expect(await errorsOf('unmergeActors', { mergeId: across })).toEqual(['OUTSIDE_REGIONS input.mergeId']);
    expect(await errorsOf('undoChange', { id: across })).toEqual(['OUTSIDE_REGIONS input.id']);
    await editor.record('undoChange', { id: across });
  }
  const { mergeId } = await north.record('mergeActors', both, 'mergeId');
  expect(await errorsOf('unmergeActors', { mergeId })).toEqual([]);
});

test('a coordinator answers of several ties only where each is in their regions', async () => {
  const own = 'T-ABO-GOV';
  const { tie } = await editor.record('recordTie', recordTie('CONTACT_OF', 'UNI-KEEL', 'MED-OAK'), 'tie { id }');
  const ties = [own, (tie as unknown as { id: string }).id];
  expect(await errorsOf('confirmTies', { ties, evidence: EVIDENCE })).toEqual(['OUTSIDE_REGIONS input.ties.1']);
  expect(await errorsOf('confirmTies', { ties: [own], evidence: EVIDENCE })).toEqual([]);
});

/** Additional ties for seats, covered countries, and keepers of other actors' relations. */
const more: fc.Arbitrary<TieRow[]> = fc
  .array(fc.tuple(fc.constantFrom('SEAT', 'COVERS', 'KEPT'), fc.nat(119), fc.nat(119)), { maxLength: 5 })
  .map((ties) => {
    const { actors, partnerships, actions, campaigns, covering } = new KnownIds(WORLD);
    const pick = (ids: readonly string[], by: number) => ids[by % ids.length]!;
    return ties.map(([kind, a, b], index): TieRow => {
      const row = { id: `T-MORE-${index}`, confidence: Confidence.HIGH, evidence: [] };
      if (kind === 'COVERS')
        return { ...row, type: TieType.COVERS, from: pick(covering, a), to: pick(['ABO', 'BLM', 'CRN', 'DOL'], b) };
      if (kind === 'SEAT')
        return {
          ...row,
          type: TieType.PARTICIPATES_IN,
          from: pick(actors, a),
          to: pick([...partnerships, ...actions, ...campaigns], b),
        };
      const keeper = pick(['MBR-ABO', 'GOV-ABO'], b);
      return {
        ...row,
        type: TieType.CONTACT_OF,
        from: 'UNI-KEEL',
        to: pick(['MED-OAK', 'MBR-BEL'], a),
        heldBy: keeper,
      };
    });
  });

/** The mutations by which a coordinator could gain rights, or that change most. */
const BY_COORDINATOR = step(
  ...(['recordTie', 'recordTie', 'undoChange', 'unmergeActors', 'mergeActors'] as const),
  ...(['savePartnership', 'saveAction', 'saveCampaign', 'saveOpportunity'] as const),
);

test('the sequences are of all mutations but those of administrators, which a coordinator may not use', async () => {
  const ofAdministrators = [
    'restrictRecord(input: { id: "PSH-1", visibility: NETWORK,',
    'eraseRecord(input: { id: "PSH-1",',
  ];
  const names = [...FIELDS, ...ofAdministrators.map((call) => call.replace(/\(.*/, ''))];
  expect(Object.keys(SCHEMA.getMutationType()!.getFields()).sort()).toEqual(names.sort());
  for (const call of ofAdministrators) {
    const query = `mutation { ${call} reason: "By mistake" }) { change { id } } }`;
    const { errors } = await api().ask(query, { headers: north.headers() });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});

test('no sequence of changes by a coordinator changes a record outside their regions', async () => {
  const end = Date.now() + MAX_MS;
  let [failed, recorded] = [false, 0];
  const sequences = fc.record({
    more,
    // Earlier records, merges and undos by others.
    others: fc.array(step('mergeActors', 'undoChange', 'recordTie'), { maxLength: 4 }),
    own: fc.array(BY_COORDINATOR, { minLength: 1, maxLength: 4, size: 'max' }),
  });
  const property = fc.asyncProperty(sequences, async ({ more: ties, others, own }) => {
    if (Date.now() > end && !failed) return;
    failed = true;
    const world: GraphRows = { ...WORLD, ties: [...WORLD.ties, ...ties] };
    await load(world);
    const known = new KnownIds(world);
    const send = async (user: typeof north, one: (typeof own)[number]) => {
      const payload = await user.write(one.field, argumentsOf(one, known), SELECTIONS[one.field]);
      known.add(payload);
      return payload.change !== null;
    };
    for (const one of others) await send(editor, one);
    let before: Records = await records();
    const mine = coordinatorNodes('R-NORTH', before);
    const elsewhere = new Set([...before.keys()].filter((id) => !mine.has(id)));
    // A record outside the region at first never enters it by the coordinator's changes.
    const ofNorth = (now: Records) => new Set([...coordinatorNodes('R-NORTH', now)].filter((id) => !elsewhere.has(id)));
    for (const one of own) {
      if (!(await send(north, one))) continue;
      recorded++;
      const after = await records();
      const [was, is] = [before, after].map((now) => ({ records: now, own: ofNorth(now) }));
      expect([one.field, changesOutside(was!, is!)]).toEqual([one.field, []]);
      before = after;
    }
    failed = false;
  });
  await fc.assert(property, { numRuns: RUNS, ...(SEED && { seed: Number(SEED) }) });
  expect(recorded).toBeGreaterThan(0);
});
