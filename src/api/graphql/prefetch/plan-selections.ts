import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { PAGE_ACTIONS } from '../../../graph/action/action.store';
import { PAGE_ACTORS } from '../../../graph/actor/actor.store';
import { PAGE_CAMPAIGNS } from '../../../graph/campaign/campaign.store';
import { PAGE_COUNTRIES } from '../../../graph/country/country.store';
import { COUNTED_ROWS, LISTED_ROWS, NODE_ROWS, READ_NODES, type RowShape } from '../../../graph/node/node.store';
import { PAGE_PARTNERSHIPS, RANK_PARTNERSHIPS } from '../../../graph/partnership/partnership.store';
import type { ReadContext } from '../../../store/loading/read-context';
import { MAX_PAGE_SIZE, readAhead } from '../../../store/paging/page';
import { type FieldArguments, NESTED_FIELDS, type NestedField } from './nested-fields';

/** The fields of Query whose nodes one statement reads, by name, with the names of the statements that may do so. */
const ROOT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  node: [READ_NODES.statement],
  actors: [PAGE_ACTORS.statement],
  partnerships: [PAGE_PARTNERSHIPS.statement, RANK_PARTNERSHIPS.statement],
  campaigns: [PAGE_CAMPAIGNS.statement],
  actions: [PAGE_ACTIONS.statement],
  countries: [PAGE_COUNTRIES.statement],
};

const ROWS: Readonly<Record<string, RowShape>> = {
  [READ_NODES.statement]: NODE_ROWS,
  [RANK_PARTNERSHIPS.statement]: COUNTED_ROWS,
};

/** The rows of a statement of ROOT_FIELDS. */
export function rowsOf(statement: string): RowShape {
  return ROWS[statement] ?? LISTED_ROWS;
}

/** A nested field that an operation selects of the nodes of a list. */
export interface PlannedField {
  field: NestedField;
  args: FieldArguments;
  /** The fields selected of its own nodes. */
  nested: PlannedField[];
}

/** What an operation selects of the nodes of the first `first` rows of a statement. */
export interface PlannedList {
  first: number;
  nested: PlannedField[];
  /** What their fields read by the ids of the nodes alone; empty where these are not known before the rows. */
  early: EarlyRead[];
}

/** A read through the loaders, by which a resolver reads the same later. */
export type EarlyRead = (context: ReadContext, id: string) => Promise<unknown>;

/** By type or interface, and by field: what the field of a node reads by the id of the node alone. */
export type EarlyReads = Readonly<Record<string, Readonly<Record<string, EarlyRead>>>>;

export interface PlannableOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As coerced; undefined where one of them is refused. */
  variables: Readonly<Record<string, unknown>> | undefined;
}

/** The most nodes that are read with a list: above it, one statement would hold up all others. */
const MAX_NODES = 2_500;

/**
 * Which nested fields an operation will ask for, by the statement that reads the nodes which they belong to. Fields that would be
 * refused (a page that is too large) and pages after a cursor are left out; their resolvers take care of them.
 */
export function planSelections(
  { schema, document, operation, variables = {} }: PlannableOperation,
  earlyReads: EarlyReads = {},
): Map<string, PlannedList> {
  const lists = new Map<string, PlannedList>();
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return lists;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  }
  for (const nodes of collectFields(schema, fragments, variables, query, operation.selectionSet).values()) {
    const statements = ROOT_FIELDS[nodes[0]!.name.value];
    if (!statements) continue;
    const isList = query.getFields()[nodes[0]!.name.value]!.args.some(({ name }) => name === 'first');
    const first = isList ? firstOf(query, nodes[0]!) : 1;
    const nested = first === undefined ? [] : fieldsOf(query, nodes, first);
    const early = isList ? [] : earlyReadsOf(nodes);
    if (first === undefined || nested.length + early.length === 0) continue;
    for (const statement of statements) {
      const list = lists.get(statement) ?? { first: 0, nested: [], early: [] };
      lists.set(statement, {
        // Nodes that are asked for by their ids are read together.
        first: isList ? Math.max(list.first, first) : MAX_PAGE_SIZE,
        nested: merge([...list.nested, ...nested]),
        early: [...new Set([...list.early, ...early])],
      });
    }
  }
  return lists;

  /** The nested fields selected of the nodes of some fields with the same name and arguments, of which there are `count`. */
  function fieldsOf(parent: GraphQLObjectType, nodes: readonly FieldNode[], count: number): PlannedField[] {
    return merge(typesOf(parent, nodes[0]!).flatMap((one) => nestedOf(one, nodes, count)));
  }

  /** The object types that the value of a field may have. */
  function typesOf(parent: GraphQLObjectType, field: FieldNode): readonly GraphQLObjectType[] {
    const type = getNamedType(parent.getFields()[field.name.value]!.type);
    return isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  }

  function earlyReadsOf(nodes: readonly FieldNode[]): EarlyRead[] {
    return typesOf(query!, nodes[0]!).flatMap((type) => {
      const reads = ofType(type, earlyReads);
      // Most types have none.
      if (Object.keys(reads).length === 0) return [];
      const selected = [...collectSubfields(schema, fragments, variables, type, nodes).values()];
      return selected.flatMap(([field]) => reads[field!.name.value] ?? []);
    });
  }

  function nestedOf(type: GraphQLObjectType, nodes: readonly FieldNode[], count: number): PlannedField[] {
    const nestedFields = ofType(type, NESTED_FIELDS);
    const found: PlannedField[] = [];
    for (const selected of collectSubfields(schema, fragments, variables, type, nodes).values()) {
      const name = selected[0]!.name.value;
      if (PARTS_OF_CONNECTIONS.has(name) && /(Connection|Edge)$/.test(type.name)) {
        found.push(...fieldsOf(type, selected, count));
        continue;
      }
      const field = nestedFields[name];
      const args = field && argumentsOf(type, selected[0]!, field);
      if (!args) continue;
      const size = count * (field.assumedSize ?? readAhead(args.first));
      if (size <= MAX_NODES) found.push({ field, args, nested: fieldsOf(type, selected, size) });
    }
    return found;
  }

  function argumentsOf(type: GraphQLObjectType, node: FieldNode, field: NestedField): FieldArguments | undefined {
    const first = field.assumedSize ?? firstOf(type, node);
    return first === undefined ? undefined : { ...argumentValues(type, node), first };
  }

  /** The size of the page that a field asks for; undefined where it will be refused, and where a nested page is not the first. */
  function firstOf(type: GraphQLObjectType, node: FieldNode): number | undefined {
    const { first, after } = argumentValues(type, node);
    const isFirstPage = after === undefined || after === null || type === query;
    return isFirstPage && typeof first === 'number' && first >= 1 && first <= MAX_PAGE_SIZE ? first : undefined;
  }

  function argumentValues(type: GraphQLObjectType, node: FieldNode): Record<string, unknown> {
    return getArgumentValues(type.getFields()[node.name.value]!, node, variables);
  }
}

/** The fields of a type and its interfaces. */
function ofType<Field>(
  type: GraphQLObjectType,
  fields: Readonly<Record<string, Readonly<Record<string, Field>>>>,
): Record<string, Field | undefined> {
  return Object.assign({}, ...[...type.getInterfaces(), type].map(({ name }) => fields[name])) as Record<string, Field>;
}

/** What leads from a connection to its nodes. */
const PARTS_OF_CONNECTIONS: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** Each field with the same arguments once, with all that is selected of its nodes. */
function merge(fields: readonly PlannedField[]): PlannedField[] {
  const merged = new Map<NestedField, Map<string, PlannedField>>();
  for (const one of fields) {
    const key = JSON.stringify(one.args);
    const byArguments = merged.get(one.field) ?? new Map<string, PlannedField>();
    const same = byArguments.get(key);
    byArguments.set(key, same ? { ...same, nested: merge([...same.nested, ...one.nested]) } : one);
    merged.set(one.field, byArguments);
  }
  return [...merged.values()].flatMap((byArguments) => [...byArguments.values()]);
}
