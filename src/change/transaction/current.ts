import type { RecordDescription, RecordLink } from '../../kinds/record';
import { ACTOR_TYPES, type NodeType } from '../../store/model/node-type';
import { MAX_INSTANT } from '../../store/model/records';
import { governmentId, isCoalitionPartnershipId, storedId } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';
import type { ValidationErrors } from '../input/validation-errors';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from './versions.store';

export type CurrentNode = NodeVersion & { type: NodeType };

/** Reads the current versions of nodes, by id; none for withdrawn, merged and unknown ones. */
export async function currentNodes(run: Run, ids: readonly string[]): Promise<Map<string, CurrentNode>> {
  const versions = (await readNodeVersions(run, [...new Set(ids)])) as CurrentNode[];
  const current = versions.filter(({ properties }) => properties.knownTo === MAX_INSTANT);
  return new Map(current.map((version) => [version.id, version]));
}

/** A node that the input references, its path and its allowed types. */
export interface Reference {
  id: string;
  path: readonly string[];
  types?: readonly string[];
}

/** Returns the node that a field of the input references, if any. */
export function optionalReference(field: string, id: string | null | undefined, types: readonly string[]): Reference[] {
  return typeof id === 'string' ? [{ id, path: ['input', field], types }] : [];
}

/** Returns the nodes that a field of the input lists. */
export function listReferences(field: string, ids: readonly string[], types: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ id, path: ['input', field, String(index)], types }));
}

/** A node that the input references by a link of its record. */
export interface LinkedNode extends Reference {
  link: RecordLink;
}

/** Returns the nodes that an input references by the links of its record, in their order. */
export function linkedNodes({ links = {} }: RecordDescription, input: object): LinkedNode[] {
  return Object.entries(links).flatMap(([field, link]) => {
    const value = (input as Record<string, unknown>)[field];
    const types = [...link.nodeTypes, ...(link.countryMeansGovernment ? ['Country'] : [])];
    const nodes = link.isList
      ? listReferences(field, (value ?? []) as readonly string[], types)
      : optionalReference(field, value as string | null | undefined, types);
    return nodes.map((node) => ({ ...node, link }));
  });
}

/** Reads current nodes; adds an error for each that is missing or of another type. */
export async function requireCurrentNodes(
  run: Run,
  errors: ValidationErrors,
  references: readonly Reference[],
): Promise<Map<string, CurrentNode>> {
  const ids = references.map(({ id }) => id);
  const nodes = await currentNodes(run, ids);
  for (const { id, path, types } of references) {
    const type = nodes.get(id)?.type;
    if (type === undefined && isCoalitionPartnershipId(id))
      errors.add('WRONG_KIND.alliance', path, { id, actor: storedId(id) });
    else if (type === undefined) errors.addUnknownId('NOT_FOUND.node', path, { id, types });
    else if (types && !types.includes(type)) {
      errors.add('WRONG_KIND.node', path, { id, type, types: types.join(', ') });
    }
  }
  return nodes;
}

/** Returns a function that replaces countries of `nodes` with governments; reports missing ones. */
export async function requireGovernments(
  run: Run,
  errors: ValidationErrors,
  linked: readonly (Reference & { link: Pick<RecordLink, 'countryMeansGovernment'> })[],
  nodes: ReadonlyMap<string, NodeVersion>,
): Promise<(id: string) => string> {
  const isCountry = (id: string) => nodes.get(id)?.type === 'Country';
  const countries = linked.filter(({ id, link }) => link.countryMeansGovernment && isCountry(id));
  const governments = countries.map(({ id, path }) => ({ id: governmentId(id), path, types: ACTOR_TYPES }));
  if (governments.length > 0) await requireCurrentNodes(run, errors, governments);
  return (id) => (isCountry(id) ? governmentId(id) : id);
}

/** Reads the current tie; adds an error if it is unknown, withdrawn or derived. */
export async function requireCurrentTie(
  run: Run,
  errors: ValidationErrors,
  id: string,
  path: readonly string[] = ['input', 'id'],
): Promise<TieVersion | undefined> {
  return (await requireCurrentTies(run, errors, [{ id, path }])).get(id);
}

/** Reads several ties like requireCurrentTie, by id. */
export async function requireCurrentTies(
  run: Run,
  errors: ValidationErrors,
  references: readonly Omit<Reference, 'types'>[],
): Promise<Map<string, TieVersion>> {
  const versions = await readTieVersions(
    run,
    references.map(({ id }) => id),
  );
  const current = references.flatMap((reference) => currentTie(versions, errors, reference) ?? []);
  return new Map(current.map((version) => [version.id, version]));
}

/** Returns the current tie; adds an error if it is unknown, withdrawn or derived. */
export function currentTie(
  versions: readonly TieVersion[],
  errors: ValidationErrors,
  { id, path }: Omit<Reference, 'types'>,
): TieVersion | undefined {
  const versionsOfTie = versions.filter((version) => version.id === id);
  const current = versionsOfTie.find(({ properties }) => properties.knownTo === MAX_INSTANT);
  if (versionsOfTie.some(({ properties }) => properties.derived)) errors.add('DERIVED.tie', path, { id });
  else if (!current) errors.add(versionsOfTie.length > 0 ? 'NOT_CURRENT.tie' : 'NOT_FOUND.tie', path, { id });
  return current;
}

/** Adds an error if the node in the input is a derived government. */
export function requireRecorded(
  errors: ValidationErrors,
  node: NodeVersion | undefined,
  path: readonly string[],
): void {
  if (node?.properties.derived) errors.add('DERIVED.government', path, { id: node.id });
}
