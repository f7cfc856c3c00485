import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldReads } from '../../src/graph/reading/reads';
import type { Draw } from '../worlds/patchy-world';

type Field = GraphQLField<unknown, unknown>;

/** A use of both variables: a document with an unused variable is invalid. */
const VARIABLES = 'yes: __typename @include(if: $yes) no: __typename @skip(if: $no)';

/** The maximum depth of links in a selection. */
const MAX_DEPTH = 3;

/**
 * Draws selections of fields that declare their reads, with aliases, fragments, other arguments,
 * @skip and @include.
 */
export class RandomSelection {
  private aliases = 0;
  private readonly fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
  ) {}

  /** The named fragments of the drawn selections. */
  get text(): string {
    return this.fragments.join('\n');
  }

  /** A selection of a type of node, or of a connection of nodes. */
  of(type: GraphQLNamedType, depth = 0): string {
    return type.name.endsWith('Connection')
      ? this.connection(type as GraphQLObjectType, depth)
      : this.nodes(type, depth);
  }

  private connection(type: GraphQLObjectType, depth: number): string {
    const node = getNamedType(type.getFields().nodes!.type);
    const ofEdges = this.draw.few(['role', 'since', 'until']).filter((name) => name in this.edgeOf(type).getFields());
    const furtherFields = [
      () => `edges { cursor ${ofEdges.join(' ')} node ${this.nodes(node, depth)} }`,
      () => `edges { ${[...ofEdges, '__typename'].join(' ')} }`,
      () => 'pageInfo { hasNextPage endCursor startCursor }',
      () => 'totalCount',
    ];
    const parts = [() => `nodes ${this.nodes(node, depth)}`, ...this.draw.few(furtherFields)];
    return `{ ${VARIABLES} ${parts.map((part) => part()).join(' ')} }`;
  }

  private edgeOf(type: GraphQLObjectType): GraphQLObjectType {
    return getNamedType(type.getFields().edges!.type) as GraphQLObjectType;
  }

  private nodes(type: GraphQLNamedType, depth: number): string {
    const subtypes = isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
    const ownFields = this.fields(type, subtypes[0] ?? (type as GraphQLObjectType), depth);
    const inner = subtypes.length > 0 ? [this.fragment(this.draw.one([...subtypes]), depth)] : [];
    return `{ id ${VARIABLES} ${[...ownFields, ...inner].join(' ')} }`;
  }

  private fragment(type: GraphQLObjectType, depth: number): string {
    const fields = `{ __typename ${this.fields(type, type, depth).join(' ')} }`;
    if (this.draw.below(2) === 0) return `... on ${type.name} ${this.conditions()} ${fields}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${fields}`);
    return `...${name} ${this.conditions()}`;
  }

  /**
   * Draws fields of a type; those of an interface declare their reads at one of its object types.
   */
  private fields(type: GraphQLNamedType, declaredAt: GraphQLObjectType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields()).filter(({ name }) => {
      const reads = readsOf(declaredAt.getFields()[name]!);
      return reads && name !== 'id' && ('columns' in reads || depth < MAX_DEPTH);
    });
    if (fields.length === 0) return [];
    return [...this.draw.few(fields), ...this.draw.few(fields)].map((field) => this.field(field, depth));
  }

  private field(field: Field, depth: number): string {
    const type = getNamedType(field.type);
    const selection = isObjectType(type) || isInterfaceType(type) ? this.of(type, depth + 1) : '';
    return `a${this.aliases++}: ${field.name}${this.args(field)} ${this.conditions()} ${selection}`;
  }

  private args({ args }: Field): string {
    const values = args.flatMap(({ name, type }) => {
      if (name === 'after' || this.draw.below(2) === 0) return [];
      const namedType = getNamedType(type);
      const isList = isListType(isNonNullType(type) ? type.ofType : type);
      if (name === 'first') return [`first: ${1 + this.draw.below(30)}`];
      if (isEnumType(namedType) && !isList) return [`${name}: ${this.draw.one(namedType.getValues()).name}`];
      return namedType.name === 'Boolean' ? [`${name}: ${String(this.draw.below(2) === 0)}`] : [];
    });
    return values.length > 0 ? `(${values.join(', ')})` : '';
  }

  private conditions(): string {
    return ['', '', '', '', '@include(if: $yes)', '@skip(if: $no)', '@skip(if: $yes)'][this.draw.below(7)]!;
  }
}

function readsOf({ extensions }: Field): FieldReads | undefined {
  return extensions.reads as FieldReads | undefined;
}
