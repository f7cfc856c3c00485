import { isDeepStrictEqual } from 'node:util';
import { NameKind, type NameKinds } from '../../store/model/enums';
import { toRecords } from '../../store/model/records';
import type { NodeType } from '../../store/model/node-type';
import type { NodeRow, Scalar } from '../../store/model/rows';
import type { NodeVersion } from './versions.store';

/** The stored properties that are not in a row’s `properties`. */
const COMMON_PROPERTIES = new Set([
  'id',
  'type',
  'nameEn',
  'nameFr',
  'otherNames',
  'otherNameKinds',
  'nameKey',
  'nameKeyFr',
  'searchText',
  'since',
  'until',
  'validFrom',
  'validTo',
  'knownFrom',
  'knownTo',
  'mergedInto',
  'pastOf',
  'lastConfirmedIntervals',
]);

/** Returns the row of a node’s version, without its evidence. */
export function rowOf({ id, type, properties, places }: NodeVersion): NodeRow {
  const text = (name: string) => (properties[name] ?? undefined) as string | undefined;
  const place = (relation: string) => places.find((one) => one.relation === relation)?.place;
  const placesOf = (relation: string) => places.flatMap((one) => (one.relation === relation ? [one.place] : []));
  const rowProperties = Object.entries(properties).filter(
    ([name, value]) => !COMMON_PROPERTIES.has(name) && value !== null,
  );
  return {
    id,
    type: type as NodeType,
    nameEn: text('nameEn') ?? '',
    nameFr: text('nameFr'),
    ...otherNamesOf(properties),
    country: place('IN_COUNTRY'),
    region: place('IN_REGION'),
    namedRegions: placesOf('IN_NAMED_REGION'),
    parent: place('PART_OF'),
    ...(type === 'Meeting' && {
      meeting: {
        by: place('MEETING_BY') ?? '',
        with: placesOf('MEETING_WITH'),
        about: placesOf('MEETING_ABOUT'),
      },
    }),
    since: text('since'),
    until: text('until'),
    properties: Object.fromEntries(rowProperties) as Record<string, Scalar>,
    evidence: [],
  };
}

function otherNamesOf(properties: NodeVersion['properties']): Pick<NodeRow, 'otherNames' | 'nameKinds'> {
  const otherNames = (properties['otherNames'] ?? []) as string[];
  const kinds = (properties['otherNameKinds'] ?? []) as NameKind[];
  const knownKinds = otherNames.flatMap((name, index) => {
    const kind = kinds[index];
    return kind === undefined || kind === NameKind.OTHER ? [] : [[name, kind] as const];
  });
  return { otherNames, nameKinds: Object.fromEntries(knownKinds) as NameKinds };
}

/** Returns true where two rows make the same record, apart from evidence and instants. */
export function sameRow(row: NodeRow, second: NodeRow): boolean {
  const recordOf = (node: NodeRow) => {
    const { nodes, places } = toRecords({ nodes: [{ ...node, evidence: [] }], ties: [], values: [] }, '');
    return JSON.parse(JSON.stringify([nodes, places])) as unknown;
  };
  return isDeepStrictEqual(recordOf(row), recordOf(second));
}

/** Returns a field’s next value: undefined in the input keeps the current one, null removes it. */
export function patched<T>(input: T | null | undefined, current: T | undefined): T | undefined {
  return input === undefined ? current : (input ?? undefined);
}

type Names = Pick<NodeRow, 'nameEn' | 'nameFr' | 'otherNames' | 'nameKinds'>;

/** Returns the next other names: current ones, those of the input, and former names. */
export function withFormerNames(
  current: Names,
  { nameEn, nameFr, otherNames, nameKinds }: Names,
): Required<Pick<NodeRow, 'otherNames' | 'nameKinds'>> {
  const isOther = (name: string | undefined) => name !== undefined && name !== nameEn && name !== nameFr;
  const isRenamed = current.nameEn !== nameEn || current.nameFr !== nameFr;
  const currentNames = current.otherNames ?? [];
  const added = [current.nameEn, current.nameFr, ...(otherNames ?? [])].filter(isOther) as string[];
  const former = [current.nameEn, current.nameFr].filter(isOther) as string[];
  return {
    otherNames: [...new Set([...(isRenamed ? currentNames.filter(isOther) : currentNames), ...added])],
    nameKinds: {
      ...Object.fromEntries(former.map((name) => [name, NameKind.FORMER] as const)),
      ...current.nameKinds,
      ...nameKinds,
    },
  };
}
