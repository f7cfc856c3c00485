import { rowDecoder, type ColumnKinds } from '../../store/loading/row-decoder';
import type { NodeType } from '../../store/model/node-type';
import type { FieldKind, RecordDescription } from '../../kinds/record';
import { RECORDS } from '../../kinds/records';

declare const complete: unique symbol;

/**
 * A node with all columns of its type (COLUMNS_OF_TYPE), which only a decoder returns, so that no
 * partly read node is cached. Fields of one type only are declared by the record of that type.
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
  /** The ids of its location and of the node of which it is a part. */
  country: string | null;
  region: string | null;
  parent: string | null;
  /** The id of the actor behind a coalition partnership. */
  tableOf: string | null;
  /** The id of the source that a piece of evidence cites. */
  source: string | null;
  /** A source's title. */
  title?: string | null;
  /** A company's status under The Code, or a member's in the network, in its source's words. */
  status?: string | null;
  /** True for the derived government of a state, which is no record of its own. */
  derived?: boolean | null;
  /** The number of a criterion of The Code, 1 to 6. */
  number?: number | null;
}

/** The type of a column, by the kind of its field. */
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

/** The columns of every type of node. */
const ENTITY = {
  type: 'text!',
  nameEn: 'text!',
  nameFr: 'text',
  otherNames: 'texts',
  note: 'text',
  since: 'text',
  until: 'text',
} as const satisfies ColumnKinds;

/** The properties read for each type of node, without those only for files, lists and filters. */
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

/** The columns of actors, of partnerships and of all types, in the order of statements' rows. */
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

/** A node of a statement: its id, its locations and parents, its properties in column order. */
export type NodeValues = [id: string, places: [relation: string, id: string][], properties: unknown[]];

/** Decodes the nodes that one statement returns; built once per statement. */
export interface NodeDecoder {
  statement: string;
  /** The statement's `$nodeColumns`. */
  columns: readonly string[];
  /** Throws for a column that is missing or of the wrong kind, naming it and the statement. */
  decode: (values: NodeValues) => NodeRecord;
}

/** Creates a decoder; without `readsSources`, it rejects evidence as partly read. */
export function nodeDecoder(statement: string, columns = NODE_COLUMNS, readsSources = false): NodeDecoder {
  const typeIndex = columns.indexOf('type');
  const decoders = new Map(
    Object.entries(COLUMNS_OF_TYPE).map(([type, kinds]) => [
      type,
      rowDecoder(statement, type, columns, kinds, NON_COLUMN_FIELDS),
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

/** The fields of a node that are not among its properties. */
const NON_COLUMN_FIELDS: readonly string[] = ['id', ...Object.values(FIELD_OF_RELATION)];

/** Returns the id of its stored ties and evidence: for a coalition partnership, its actor's. */
export function storedIdOf({ id, tableOf }: Pick<NodeRecord, 'id' | 'tableOf'>): string {
  return tableOf ?? id;
}
