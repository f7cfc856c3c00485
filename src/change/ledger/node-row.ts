import { isDeepStrictEqual } from 'node:util';
import { toRecords } from '../../model/records';
import type { NodeType } from '../../model/node-type';
import type { NodeRow, Scalar } from '../../model/rows';
import type { NodeVersion } from './versions.store';

/** What a record of a node has beside the properties that only its type has. */
const COMMON = new Set([
  ...['id', 'type', 'nameEn', 'nameFr', 'otherNames', 'nameKey', 'nameKeyFr', 'searchText', 'since', 'until'],
  ...['validFrom', 'validTo', 'knownFrom', 'knownTo', 'mergedInto', 'pastOf'],
]);

/** A node's version as the row that would make it, but for its evidence. */
export function rowOf({ id, type, properties, places }: NodeVersion): NodeRow {
  const text = (name: string) => (properties[name] ?? undefined) as string | undefined;
  const place = (relation: string) => places.find((one) => one.relation === relation)?.place;
  const own = Object.entries(properties).filter(([name, value]) => !COMMON.has(name) && value !== null);
  return {
    id,
    type: type as NodeType,
    nameEn: text('nameEn') ?? '',
    nameFr: text('nameFr'),
    otherNames: (properties.otherNames ?? []) as string[],
    country: place('IN_COUNTRY'),
    region: place('IN_REGION'),
    parent: place('PART_OF'),
    since: text('since'),
    until: text('until'),
    properties: Object.fromEntries(own) as Record<string, Scalar>,
    evidence: [],
  };
}

/** Whether two rows would make the same record, whenever it is made. */
export function sameRow(one: NodeRow, other: NodeRow): boolean {
  const made = (row: NodeRow) => {
    const { nodes, places } = toRecords({ nodes: [{ ...row, evidence: [] }], ties: [], values: [] }, '');
    return JSON.parse(JSON.stringify([nodes, places])) as unknown;
  };
  return isDeepStrictEqual(made(one), made(other));
}

/** What a save says of a field: what was given; what stands where nothing was; nothing where null was. */
export function given<T>(asked: T | null | undefined, stands: T | undefined): T | undefined {
  return asked === undefined ? stands : (asked ?? undefined);
}

/** The other names that a next version has: those that stand and those given, and after a renaming the former name too. */
export function withFormerNames(
  stands: Pick<NodeRow, 'nameEn' | 'nameFr' | 'otherNames'>,
  { nameEn, nameFr, otherNames }: Pick<NodeRow, 'nameEn' | 'nameFr' | 'otherNames'>,
): string[] {
  const isOther = (name: string | undefined) => name !== undefined && name !== nameEn && name !== nameFr;
  const isRenamed = stands.nameEn !== nameEn || stands.nameFr !== nameFr;
  const kept = stands.otherNames ?? [];
  const added = [stands.nameEn, stands.nameFr, ...(otherNames ?? [])].filter(isOther) as string[];
  return [...new Set([...(isRenamed ? kept.filter(isOther) : kept), ...added])];
}
