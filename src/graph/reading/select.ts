import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { Parameters } from '../../store/neo4j/parameters';
import { MAX_PAGE_SIZE, readAhead } from '../../store/paging/page';
import { NODE_COLUMNS } from '../node/node-decoder';
import type { FieldReads, ListRead } from './reads';

/** The selection of the nodes at one position of an operation. */
export interface NodeSelection {
  columns: Set<string>;
  /** The selections of tied nodes, by a key that is equal for equal reads. */
  links: Map<string, LinkSelection>;
}

/** The selection of nodes tied to these nodes. */
export type LinkSelection = PlaceSelection | ListSelection;

export interface PlaceSelection {
  place: string;
  nodes: NodeSelection;
}

export interface ListSelection extends ConnectionSelection {
  list: ListRead['list'];
  loader: ListRead['loader'];
  of: Parameters;
}

/** The selection of a connection. */
export interface ConnectionSelection {
  nodes: NodeSelection;
  page: PageSelection;
}

/** The selection of a page without its nodes; shared by lists with the same loader key. */
export interface PageSelection {
  /** The number of items of the page; null for the whole list. */
  first: number | null;
  /** The fields of the edges in addition to `node` and `cursor`. */
  edgeFields: Set<string>;
  hasCursors: boolean;
}

const STORED: ReadonlySet<string> = new Set(['id', ...NODE_COLUMNS]);

/** Thrown where a selection contains a field without declared reads. */
class Undeclared extends Error {}

type Info = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'returnType' | 'operation'
>;

/** Returns the selection of a root field that returns a node; null with an undeclared field. */
export function selectNode(info: Info): NodeSelection | null {
  return orNull(info, () => {
    const nodes = emptyNodes();
    new Selector(info).addNodes(nodes, compositeOf(info), info.fieldNodes);
    return nodes;
  });
}

/** Returns the selection of a root field that returns a connection, like selectNode. */
export function selectConnection(info: Info): ConnectionSelection | null {
  return orNull(info, () => {
    const connection = { nodes: emptyNodes(), page: emptyPage(null) };
    new Selector(info).addConnection(connection, compositeOf(info), info.fieldNodes);
    return connection;
  });
}

/** Returns null for several root fields, which must not share partly read records. */
function orNull<T>({ operation }: Info, select: () => T): T | null {
  const [root, ...others] = operation.selectionSet.selections;
  if (root!.kind !== Kind.FIELD || others.length > 0) return null;
  try {
    return select();
  } catch (error) {
    if (error instanceof Undeclared) return null;
    throw error;
  }
}

function compositeOf({ returnType }: Info): GraphQLCompositeType {
  return getNamedType(returnType) as GraphQLCompositeType;
}

function emptyNodes(): NodeSelection {
  return { columns: new Set(), links: new Map() };
}

function emptyPage(first: number | null): PageSelection {
  return { first, edgeFields: new Set(), hasCursors: false };
}

type Visit = (type: GraphQLObjectType, node: FieldNode) => void;

class Selector {
  /** The pages by list, parameters and size. */
  private readonly pages = new Map<string, PageSelection>();

  constructor(private readonly info: Info) {}

  addConnection(to: ConnectionSelection, type: GraphQLCompositeType, parents: readonly FieldNode[]): void {
    this.eachField(type, parents, (connection, field) => {
      const fieldType = () => getNamedType(connection.getFields()[field.name.value]!.type) as GraphQLCompositeType;
      switch (field.name.value) {
        case 'nodes':
          return this.addNodes(to.nodes, fieldType(), [field]);
        case 'edges':
          return this.addEdges(to, fieldType(), field);
        case 'pageInfo':
          to.page.hasCursors = true;
          return;
        case 'totalCount':
        case '__typename':
          return;
        default:
          throw new Undeclared();
      }
    });
  }

  private addEdges(to: ConnectionSelection, type: GraphQLCompositeType, parent: FieldNode): void {
    this.eachField(type, [parent], (edge, field) => {
      const { value: name } = field.name;
      if (name === 'node') this.addNodes(to.nodes, getNamedType(edge.getFields()[name]!.type) as never, [field]);
      else if (name === 'cursor') to.page.hasCursors = true;
      else if (name !== '__typename') to.page.edgeFields.add(name);
    });
  }

  addNodes(to: NodeSelection, type: GraphQLCompositeType, parents: readonly FieldNode[]): void {
    const added = new Map<FieldNode, FieldReads>();
    this.eachField(type, parents, (object, field) => {
      const { value: name } = field.name;
      if (name === '__typename') return;
      const definition = object.getFields()[name]!;
      const reads = definition.extensions.reads as FieldReads | undefined;
      if (!reads) throw new Undeclared();
      // Most fields of an interface have the same reads in all its types.
      if (added.get(field) === reads) return;
      added.set(field, reads);
      if ('columns' in reads) {
        for (const column of reads.columns) {
          if (!STORED.has(column)) throw new Undeclared();
          if (column !== 'id') to.columns.add(column);
        }
        return;
      }
      const target = getNamedType(definition.type) as GraphQLCompositeType;
      if ('place' in reads) {
        const { place } = reads;
        to.columns.add(place);
        const link = addLink(to, place, () => ({ place, nodes: emptyNodes() }));
        return this.addNodes(link.nodes, target, [field]);
      }
      const args = getArgumentValues(definition, field, this.info.variableValues);
      // Only root fields have cursors, which name a record; the resolver rejects a bad size.
      if (typeof args.after === 'string' || (args.first as number) > MAX_PAGE_SIZE || (args.first as number) < 1) {
        throw new Undeclared();
      }
      const { list, loader, isWhole, edgeFields = [] } = reads;
      const of = reads.of(args);
      const first = isWhole ? null : (args.first as number);
      // Loaders use one key for several sizes too.
      const key = JSON.stringify([list, first && readAhead(first), of]);
      const page = this.pageOf(key, first);
      const link = addLink(to, key, () => ({ list, loader, of, page, nodes: emptyNodes() }));
      if (isWhole) this.addNodes(link.nodes, target, [field]);
      else this.addConnection(link, target, [field]);
      if ([...page.edgeFields].some((name) => !edgeFields.includes(name))) throw new Undeclared();
    });
  }

  private pageOf(key: string, first: number | null): PageSelection {
    const page = this.pages.get(key) ?? emptyPage(first);
    this.pages.set(key, page);
    if (first !== null) page.first = Math.max(first, page.first!);
    return page;
  }

  /** Calls back with each selected field of a type, once for each possible object type. */
  private eachField(type: GraphQLCompositeType, parents: readonly FieldNode[], visit: Visit): void {
    const { schema } = this.info;
    const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];
    for (const { selectionSet } of parents) {
      for (const selection of selectionSet?.selections ?? []) this.visit(selection, objects, visit);
    }
  }

  private visit(selection: SelectionNode, objects: readonly GraphQLObjectType[], visit: Visit): void {
    if (!this.isIncluded(selection)) return;
    if (selection.kind === Kind.FIELD) {
      for (const object of objects) visit(object, selection);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.info.fragments[selection.name.value]!;
    const condition = fragment.typeCondition?.name.value;
    const applies = objects.filter((object) => this.isA(object, condition));
    for (const inner of fragment.selectionSet.selections) this.visit(inner, applies, visit);
  }

  private isA(object: GraphQLObjectType, name: string | undefined): boolean {
    const type = name === undefined ? object : this.info.schema.getType(name);
    if (isObjectType(type)) return type === object;
    return isCompositeType(type) && this.info.schema.isSubType(type, object);
  }

  private isIncluded(selection: SelectionNode): boolean {
    const { variableValues } = this.info;
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false
    );
  }
}

function addLink<L extends LinkSelection>(to: NodeSelection, key: string, create: () => L): L {
  const link = (to.links.get(key) ?? create()) as L;
  to.links.set(key, link);
  return link;
}
