import type { RecordDescription, RecordLink } from '../../kinds/record';
import { ACTOR_TYPES, type NodeType } from '../../store/model/node-type';
import { MAX_INSTANT } from '../../store/model/records';
import { governmentId, isTableId, storedId } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';
import type { ValidationErrors } from '../input/validation-errors';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from './versions.store';

export type CurrentNode = NodeVersion & { type: NodeType };

/** The current versions of nodes, by id; none for withdrawn, merged and unknown ones. */
export async function currentNodes(run: Run, ids: readonly string[]): Promise<Map<string, CurrentNode>> {
  const versions = (await readNodeVersions(run, [...new Set(ids)])) as CurrentNode[];
  const current = versions.filter(({ properties }) => properties.knownTo === MAX_INSTANT);
  return new Map(current.map((version) => [version.id, version]));
}

/** A node that the input names, where it does so, and of which types it may be. */
export interface Reference {
  id: string;
  path: readonly string[];
  types?: readonly string[];
}

/** The node that a field of the input names, if it names one. */
export function named(field: string, id: string | null | undefined, types: readonly string[]): Reference[] {
  return typeof id === 'string' ? [{ id, path: ['input', field], types }] : [];
}

/** The nodes that a field of the input lists. */
export function listed(field: string, ids: readonly string[], types: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ id, path: ['input', field, String(index)], types }));
}

/** A node that the input names by a link of its record. */
export interface LinkedNode extends Reference {
  link: RecordLink;
}

/** The nodes that an input names by the links of its record, in their order. */
export function linkedNodes({ links = {} }: RecordDescription, input: object): LinkedNode[] {
  return Object.entries(links).flatMap(([field, link]) => {
    const value = (input as Record<string, unknown>)[field];
    const types = [...link.nodeTypes, ...(link.countryMeansGovernment ? ['Country'] : [])];
    const nodes = link.isList
      ? listed(field, (value ?? []) as readonly string[], types)
      : named(field, value as string | null | undefined, types);
    return nodes.map((node) => ({ ...node, link }));
  });
}

/** The current versions of nodes named in the input; adds an error for those that are missing or of another type. */
export async function requireCurrentNodes(
  run: Run,
  errors: ValidationErrors,
  references: readonly Reference[],
): Promise<Map<string, CurrentNode>> {
  const ids = references.map(({ id }) => id);
  const nodes = await currentNodes(run, ids);
  for (const { id, path, types } of references) {
    const type = nodes.get(id)?.type;
    if (type === undefined && isTableId(id)) errors.add('WRONG_KIND.alliance', path, { id, actor: storedId(id) });
    else if (type === undefined) errors.addUnknownId('NOT_FOUND.node', path, { id, types });
    else if (types && !types.includes(type)) {
      errors.add('WRONG_KIND.node', path, { id, type, types: types.join(', ') });
    }
  }
  return nodes;
}

/**
 * How to put a country's government in its place, of the countries among these nodes, whose current versions are `nodes`; adds an error
 * for a government that is missing.
 */
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

/** The current version of the tie named in the input; adds an error if it is unknown, withdrawn or derived. */
export async function requireCurrentTie(
  run: Run,
  errors: ValidationErrors,
  id: string,
  path: readonly string[] = ['id'],
): Promise<TieVersion | undefined> {
  return (await requireCurrentTies(run, errors, [{ id, path }])).get(id);
}

/** As requireCurrentTie, of several ties, by id. */
export async function requireCurrentTies(
  run: Run,
  errors: ValidationErrors,
  references: readonly Omit<Reference, 'types'>[],
): Promise<Map<string, TieVersion>> {
  const versions = await readTieVersions(
    run,
    references.map(({ id }) => id),
  );
  const found = references.flatMap((reference) => currentTie(versions, errors, reference) ?? []);
  return new Map(found.map((version) => [version.id, version]));
}

/** The current one of the versions of the tie named in the input; adds an error if it is unknown, withdrawn or derived. */
export function currentTie(
  versions: readonly TieVersion[],
  errors: ValidationErrors,
  { id, path }: Omit<Reference, 'types'>,
): TieVersion | undefined {
  const own = versions.filter((version) => version.id === id);
  const current = own.find(({ properties }) => properties.knownTo === MAX_INSTANT);
  if (own.some(({ properties }) => properties.derived)) errors.add('DERIVED.tie', path, { id });
  else if (!current) errors.add(own.length > 0 ? 'NOT_CURRENT.tie' : 'NOT_FOUND.tie', path, { id });
  return current;
}

/** Adds an error if the node named in the input is a government that is derived. */
export function requireRecorded(
  errors: ValidationErrors,
  node: NodeVersion | undefined,
  path: readonly string[],
): void {
  if (node?.properties.derived) errors.add('DERIVED.government', path, { id: node.id });
}
