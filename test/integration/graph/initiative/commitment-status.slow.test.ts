import fc from 'fast-check';
import { CommitmentStatus, Confidence } from '../../../../src/store/model/enums';
import type { EvidenceRow, GraphRows } from '../../../../src/store/model/rows';
import { propertyRuns } from '../../../support/property-runs';
import { useWorld } from '../../../support/use-world';
import { followUp, commitmentRows, combineRows } from '../../../worlds/commitments';
import { SMALL_WORLD } from '../../../worlds/small-world';

const DATES = ['2016', '2016-02', '2016-02-29', '2018-12-31', '2019', '2019-06', '2020-02', '2021-03-01', '2024'];
const DAYS = [
  '2015-12-31',
  '2016-02-29',
  '2018-12-31',
  '2019-01-01',
  '2020-02-29',
  '2021-02-28',
  '2021-03-01',
  '2023-12-31',
];
const STATUSES = Object.values(CommitmentStatus);
const COMMITMENTS = 90;

const date = fc.constantFrom(...DATES);
const facts = fc.record({
  since: fc.option(date, { nil: undefined }),
  due: fc.option(date, { nil: undefined }),
  evidence: fc.array(fc.record({ asOf: fc.option(date, { nil: undefined }), against: fc.boolean() }), { maxLength: 3 }),
  followUps: fc.array(fc.record({ status: fc.constantFrom(...STATUSES, CommitmentStatus.OPEN), asOf: date }), {
    maxLength: 3,
  }),
});

/** Returns random commitments with follow-ups and evidence. */
function randomRows(): GraphRows {
  const sample = fc.sample(facts, { numRuns: COMMITMENTS, seed: 15 });
  return combineRows(
    sample.flatMap(({ since, due, evidence, followUps }, index) => {
      const id = `COM-${String(index).padStart(3, '0')}`;
      const rows = commitmentRows({ id, text: `Promise ${id}`, by: 'GOV-ABO', since, due });
      rows.nodes[0]!.evidence = evidence.map(({ asOf, against }, at): EvidenceRow => ({
        source: { title: `Pledge Book ${String(at)}` },
        confidence: Confidence.LOW,
        against,
        ...(asOf && { asOf }),
      }));
      const reports = followUps.map(({ status, asOf }, at) => followUp(`FOL-${id}-${String(at)}`, id, status, asOf));
      return [rows, { nodes: reports }];
    }),
  );
}

const api = useWorld(SMALL_WORLD, randomRows());
const { read } = api;

test('the status that is shown is the one that filters and tallies go by, on any day', async () => {
  const seen = new Set<string>();
  const filters = STATUSES.map(
    (status) => `${status}: commitments(first: 100, filter: { statuses: [${status}] }) { nodes { id } }`,
  );
  const query = `{ commitments(first: 100) { nodes { id status } } tally(of: COMMITMENTS, by: [STATUS]) { rows { keys { id } count } } ${filters.join(' ')} }`;
  const property = fc.asyncProperty(fc.constantFrom(...DAYS, ...DATES), async (valid) => {
    const data = (await read(`query @asOf(valid: "${valid}") ${query}`)) as unknown as Record<
      string,
      { nodes: { id: string; status: string }[] }
    > & {
      tally: { rows: { keys: { id: string }[]; count: number }[] };
    };
    const shown = data.commitments!.nodes;
    const idsOf = (status: string) => shown.filter((one) => one.status === status).map(({ id }) => id);
    for (const status of STATUSES) {
      expect([valid, status, data[status]!.nodes.map(({ id }) => id)]).toEqual([valid, status, idsOf(status)]);
      if (idsOf(status).length > 0) seen.add(status);
    }
    const counts = Object.fromEntries(data.tally.rows.map(({ keys, count }) => [keys[0]!.id, count]));
    expect(counts).toEqual(
      Object.fromEntries(STATUSES.map((status) => [status, idsOf(status).length]).filter(([, count]) => count)),
    );
  });
  await fc.assert(property, { numRuns: propertyRuns(15), seed: 15 });
  expect([...seen].sort()).toEqual([...STATUSES].sort());
});
