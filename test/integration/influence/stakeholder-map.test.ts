import { expectInputError } from '../../support/input-errors';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

const api = useWorld(SMALL_WORLD);
const { read } = api;

const map = async (args: string, fields = 'actor { id } reach') =>
  (await read(`query ${ON_THE_DAY} { stakeholderMap(${args}) { ${fields} } }`)).stakeholderMap;
const one = (id: string, reach: number) => ({ actor: { id }, reach: expect.closeTo(reach, 12) as number });

/** To the ministry and to the shelter, which are not their own stakeholders. */
// (0.1757 + 0.3001) / 2
const ECPAT = one('ECPAT', (W.aboNet * W.aboGov + W.belNet) / 2);
// (0.2986 + 0.1766) / 2
const WATCH = one('MBR-ABO', (W.aboGov + W.aboNet * W.belNet) / 2);
// (0.2453 + 0.0516) / 2
const DUNE = one('COM-DUNE', (W.duneTable * (W.govTable + W.aboTable * W.aboNet * W.belNet)) / 2);
// (0.1194 + 0.0706) / 2
const OFFICE = one('ORG-CODE', (W.aboCode * (W.aboGov + W.aboNet * W.belNet)) / 2);
// (0.0323 + 0.0552) / 2
const GULF = one('BODY-GULF', (W.gulfNet * (W.aboNet * W.aboGov + W.belNet)) / 2);

test('gives who reaches a target by the mean of the best paths', async () => {
  expect(await map('targets: ["GOV-ABO", "MBR-BEL"]')).toEqual([ECPAT, WATCH, DUNE, OFFICE, GULF]);
  expect(await map('targets: ["GOV-ABO", "MBR-BEL"], first: 2')).toEqual([ECPAT, WATCH]);
  // Only the hidden ties of the temple lead anywhere, and nothing leads to it.
  expect(await map('targets: ["FAI-PIN"]')).toEqual([]);
});

test('counts a target that is out of reach as 0', async () => {
  expect(await map('targets: ["GOV-ABO", "FAI-PIN"], first: 1')).toEqual([one('MBR-ABO', W.aboGov / 2)]);
});

test('gives the best path to any of the targets', async () => {
  expect(await map('targets: ["GOV-ABO", "MBR-BEL"], first: 2', 'best { score hops { to { id } } }')).toEqual([
    { best: { score: expect.closeTo(W.belNet, 12) as number, hops: [{ to: { id: 'MBR-BEL' } }] } },
    { best: { score: expect.closeTo(W.aboGov, 12) as number, hops: [{ to: { id: 'GOV-ABO' } }] } },
  ]);
});

test.each([
  ['targets', '[]', '50', 'null'],
  ['targets', '["NOBODY"]', '50', 'null'],
  ['targets', '["PSH-1"]', '50', 'null'],
  ['first', '["GOV-ABO"]', '101', 'null'],
  ['objective', '["GOV-ABO"]', '50', '"DIR-1"'],
])('rejects wrong %s: targets %s, first %s, objective %s', async (argument, targets, first, objective) => {
  const query = `{ stakeholderMap(targets: ${targets}, first: ${first}, objective: ${objective}) { reach } }`;
  await expectInputError(api, [argument], query);
});
