import { isNonNullType } from 'graphql';
import { post } from '../../../support/input-errors';
import { useWorld } from '../../../support/use-world';
import { rootFields } from '../../../schema-walk/operations';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);

/** A field of Query, a call of it with an invalid input, and the argument at fault. */
const INVALID: [field: string, call: string, argument: string[]][] = [
  ['search', 'search(text: "?") { score }', ['text']],
  ['actors', 'actors(first: 0) { totalCount }', ['first']],
  ['countries', 'countries(first: 0) { totalCount }', ['first']],
  ['country', 'country(code: "XXX") { id }', ['code']],
  ['partnerships', 'partnerships(filter: { objectives: ["NOBODY"] }) { totalCount }', ['filter', 'objectives']],
  ['actions', 'actions(filter: { countries: ["NOBODY"] }) { totalCount }', ['filter', 'countries']],
  ['campaigns', 'campaigns(after: "garbage") { totalCount }', ['after']],
  ['tally', 'tally(of: ACTORS, by: []) { rows { count } }', ['by']],
  ['neighbourhood', 'neighbourhood(of: ["NOBODY"]) { isTruncated }', ['of']],
  ['influencePaths', 'influencePaths(input: { from: ["NOBODY"], to: ["GOV-ABO"] }) { revision }', ['input', 'from']],
  ['pathRedundancy', 'pathRedundancy(from: ["MBR-ABO"], to: "NOBODY") { isDirect }', ['to']],
  ['brokers', 'brokers(targets: ["NOBODY"]) { betweenness }', ['targets']],
  ['tiesToConfirm', 'tiesToConfirm(targets: ["NOBODY"]) { gain }', ['targets']],
  ['unreachedTargets', 'unreachedTargets(targets: ["NOBODY"]) { id }', ['targets']],
  ['whatIf', 'whatIf(remove: ["NOBODY"]) { lost { id } }', ['remove']],
  ['sharedPartners', 'sharedPartners(actors: ["MBR-ABO", "NOBODY"]) { score }', ['actors']],
  ['coverage', 'coverage(regions: ["NOBODY"]) { cells { memberCount } }', ['regions']],
  ['conveningList', 'conveningList(input: { targets: [], seats: 1 }) { reach }', ['input', 'targets']],
  ['codeLeverage', 'codeLeverage(company: "COM-DUNE", criterion: 9) { score }', ['criterion']],
  ['changes', 'changes(first: 0) { totalCount }', ['first']],
  ['similarActors', 'similarActors(input: { kind: NGO }) { score }', ['input']],
  ['mergeCandidates', 'mergeCandidates(actor: "NOBODY") { score }', ['actor']],
  ['node', 'node(id: "NOBODY") { id }', ['id']],
  ['allNodes', 'allNodes(first: 0) { totalCount }', ['first']],
  ['ties', 'ties(filter: { node: "NOBODY" }) { totalCount }', ['filter', 'node']],
  ['commitments', 'commitments(filter: { madeAt: ["NOBODY"] }) { totalCount }', ['filter', 'madeAt']],
  ['opportunities', 'opportunities(filter: { countries: ["NOBODY"] }) { totalCount }', ['filter', 'countries']],
  ['meetings', 'meetings(filter: { about: ["NOBODY"] }) { totalCount }', ['filter', 'about']],
  ['pictures', 'pictures(first: 0) { totalCount }', ['first']],
  ['agenda', 'agenda(regions: ["NOBODY"]) { kind }', ['regions']],
  ['stakeholderMap', 'stakeholderMap(targets: ["NOBODY"]) { reach }', ['targets']],
  ['seatCandidates', 'seatCandidates(partnership: "NOBODY", group: DONOR) { score }', ['partnership']],
  ['partnershipCounts', 'partnershipCounts(filter: { regions: ["NOBODY"] }) { count }', ['filter', 'regions']],
];

test.each(INVALID)(
  'an invalid argument of %s leaves the other fields of the operation',
  async (field, call, argument) => {
    const { data, errors } = await post(api, `{ before: country(code: "ABO") { id } ${call} after: regions { id } }`);
    expect(errors).toMatchObject([{ path: [field], extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(data).toEqual({ before: { id: 'ABO' }, [field]: null, after: [{ id: 'R-NORTH' }, { id: 'R-SOUTH' }] });
  },
);

test('every root field that takes arguments and is nullable is among them', () => {
  const fields = rootFields('Query').filter(({ args, type }) => args.length > 0 && !isNonNullType(type));
  expect(INVALID.map(([field]) => field).sort()).toEqual(fields.map(({ name }) => name).sort());
});

test('an unknown id among several leaves the nodes of the others', async () => {
  const { data, errors } = await post(api, '{ nodes(ids: ["MBR-ABO", "NOBODY", "ABO"]) { id } regions { id } }');
  expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT', argument: ['ids'] } }]);
  expect(data).toEqual({
    nodes: [{ id: 'MBR-ABO' }, null, { id: 'ABO' }],
    regions: [{ id: 'R-NORTH' }, { id: 'R-SOUTH' }],
  });
});

test('a page of a nested list that is out of range leaves all but the parent of the list', async () => {
  const { data, errors } = await post(
    api,
    '{ node(id: "MBR-ABO") { ... on Actor { ties(first: 0) { totalCount } } } regions { id } }',
  );
  expect(errors).toMatchObject([{ path: ['node', 'ties'], extensions: { argument: ['first'] } }]);
  expect(data).toEqual({ node: null, regions: [{ id: 'R-NORTH' }, { id: 'R-SOUTH' }] });
});

test('all of them at once leave one field, and each has its own error', async () => {
  const calls = INVALID.map(([, call]) => call).join(' ');
  const { data, errors } = await post(api, `{ ${calls} regions { id } }`);
  const failed = errors?.map(({ path, extensions }) => [path?.[0], extensions.argument]);
  expect(failed).toHaveLength(INVALID.length);
  expect(failed).toEqual(expect.arrayContaining(INVALID.map(([field, , argument]) => [field, argument])));
  expect(data.regions).toEqual([{ id: 'R-NORTH' }, { id: 'R-SOUTH' }]);
});

test('invalid arguments of the allies of an actor leave the actor', async () => {
  const { data, errors } = await post(
    api,
    '{ node(id: "MBR-ABO") { id ... on Actor { allies(first: 0) { score } } } }',
  );
  expect(errors).toMatchObject([{ path: ['node', 'allies'], extensions: { argument: ['first'] } }]);
  expect(data).toEqual({ node: { id: 'MBR-ABO', allies: null } });
});

test('what if without starts and targets asks for neither', async () => {
  const { data, errors } = await post(api, '{ whatIf(remove: ["ORG-CODE"]) { lost { id } weakenedPaths { before } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ whatIf: { lost: [], weakenedPaths: [] } });
});
