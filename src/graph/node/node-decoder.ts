import { rowDecoder, type ColumnKinds } from '../../store/loading/row-decoder';
import type { NodeType } from '../../store/model/node-type';
import type { FieldKind, RecordDescription } from '../../kinds/record';
import { RECORDS } from '../../kinds/records';

declare const complete: unique symbol;

/**
 * A node with all columns of its type (COLUMNS_OF_TYPE), as only a decoder returns it: no partly read node can be cached under
 * its id. Fields of one type only are declared by that type's own record.
 */
export interface NodeRecord {
  readonly [complete]: true;
  id: string;
  type: string;
  nameEn: string;
  nameFr?: string | null;
  otherNames?: string[];
  /** The kind of each of `otherNames`, in their order; null where none is known. */
  otherNameKinds?: string[] | null;
  since?: string | null;
  until?: string | null;
  /** The ids of the nodes that it is located in or part of. */
  country: string | null;
  region: string | null;
  parent: string | null;
  /** Of an alliance shown as a partnership: the id of the actor that it is. */
  tableOf: string | null;
  /** The id of the source that a piece of evidence cites. */
  source: string | null;
  /** A source's title. */
  title?: string | null;
  /** A company's status under The Code, or a member's in the network, as its source words it. */
  status?: string | null;
  /** Whether an actor is the government that every state has, and not a record of its own. */
  derived?: boolean | null;
  /** The number of a criterion of The Code, 1 to 6. */
  number?: number | null;
}

/** What a column holds, by the kind of its field. */
const COLUMN_KINDS = {
  text: 'text',
  year: 'text',
  address: 'text',
  date: 'text',
  instant: 'text',
  choice: 'text',
  texts: 'texts',
  choices: 'texts',
  flag: 'flag',
  number: 'number',
  amount: 'number',
  currency: 'text',
} as const satisfies Record<FieldKind, ColumnKinds[string]>;

/** What a node of every type has. */
const ENTITY = {
  type: 'text!',
  nameEn: 'text!',
  nameFr: 'text',
  otherNames: 'texts',
  note: 'text',
  since: 'text',
  until: 'text',
} as const satisfies ColumnKinds;

/** The properties that are read of each type of node. Properties that only files, lists and filters use are left out. */
export const COLUMNS_OF_TYPE: Readonly<Record<NodeType | 'Source' | 'Evidence' | 'Change', ColumnKinds>> = {
  ...columnsOfRecords(),
  Source: {
    type: 'text!',
    title: 'text',
    publisher: 'text',
    url: 'text',
    published: 'text',
    kind: 'text',
    originalPublisher: 'text',
  },
  Evidence: {
    type: 'text!',
    of: 'text!',
    locator: 'text',
    confidence: 'text!',
    asOf: 'text',
    against: 'flag',
    recordedAt: 'text!',
  },
  Change: {
    type: 'text!',
    at: 'text!',
    by: 'text',
    action: 'text!',
    about: 'text',
    summaryEn: 'text',
    summaryFr: 'text',
    detail: 'text',
  },
};

/** The columns of actors, of partnerships and of all types, in the order in which statements return them. */
export const ACTOR_COLUMNS: readonly string[] = Object.keys(COLUMNS_OF_TYPE.Member);
export const PARTNERSHIP_COLUMNS: readonly string[] = Object.keys(COLUMNS_OF_TYPE.Partnership);
export const NODE_COLUMNS: readonly string[] = [...new Set(Object.values(COLUMNS_OF_TYPE).flatMap(Object.keys))];

function columnsOfRecords(): Record<NodeType, ColumnKinds> {
  const columns = Object.entries(RECORDS).map(([type, { fields }]) => [type, { ...ENTITY, ...columnsOf(fields) }]);
  return Object.fromEntries(columns) as Record<NodeType, ColumnKinds>;
}

function columnsOf(fields: RecordDescription['fields']): ColumnKinds {
  const read = Object.entries(fields).filter(([, { isFileOnly }]) => !isFileOnly);
  return Object.fromEntries(
    read.map(([name, { kind, isRequired }]) => {
      const column = COLUMN_KINDS[kind];
      return [name, isRequired ? (`${column}!` as const) : column];
    }),
  );
}

/** A node as a statement returns it: its id, what it is located in or part of, and its properties in the order of the columns. */
export type NodeValues = [id: string, places: [relation: string, id: string][], properties: unknown[]];

/** Decodes the nodes that one statement returns; built once per statement. */
export interface NodeDecoder {
  statement: string;
  /** The statement's `$nodeColumns`. */
  columns: readonly string[];
  /** Throws an error that names the statement and the column where a column of the node's type is missing or of the wrong kind. */
  decode: (values: NodeValues) => NodeRecord;
}

/** `readsSources`: whether the statement returns the sources of evidence too; without them, evidence is rejected as partly read. */
export function nodeDecoder(statement: string, columns = NODE_COLUMNS, readsSources = false): NodeDecoder {
  const typeIndex = columns.indexOf('type');
  const decoders = new Map(
    Object.entries(COLUMNS_OF_TYPE).map(([type, kinds]) => [
      type,
      rowDecoder(statement, type, columns, kinds, BESIDE_COLUMNS),
    ]),
  );
  const decode = ([id, places, properties]: NodeValues): NodeRecord => {
    const type = properties[typeIndex];
    const decodeColumns = decoders.get(type as string);
    if (!decodeColumns)
      throw new Error(`${statement}: column type of ${id} is not a node type: ${JSON.stringify(type)}`);
    if (type === 'Evidence' && !readsSources) throw new Error(`${statement}: column source of Evidence is missing`);
    const node = decodeColumns(properties);
    node.id = id;
    for (const [relation, place] of places) node[FIELD_OF_RELATION[relation] ?? relation] ??= place;
    return node as unknown as NodeRecord;
  };
  return { statement, columns, decode };
}

const FIELD_OF_RELATION: Readonly<Record<string, string>> = {
  IN_COUNTRY: 'country',
  IN_REGION: 'region',
  PART_OF: 'parent',
  TABLE_OF: 'tableOf',
  FROM: 'source',
};

/** The fields of a node that are no properties of it. */
const BESIDE_COLUMNS: readonly string[] = ['id', ...Object.values(FIELD_OF_RELATION)];

/** The id under which a node's ties and evidence are stored: of an alliance shown as a partnership that of its actor. */
export function storedIdOf({ id, tableOf }: Pick<NodeRecord, 'id' | 'tableOf'>): string {
  return tableOf ?? id;
}
