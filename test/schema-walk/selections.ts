import { isAbstractType, isRequiredArgument } from 'graphql';
import { DIFFERS } from './arguments';
import { aliasOf } from './alias';
import { compositeOf, type Composite, fieldsOf, isEntity, relatedTypes, ownFields, SCHEMA, type Field } from './schema';
import { variantsOf } from './variants';

/** The depth, in nodes, to which all fields are selected; deeper nodes have only the id. */
const MAX_LEVEL = 2;
const ID_ONLY = MAX_LEVEL + 1;

/**
 * Names of fields that have different types in different owners, so that they need an alias in one
 * response.
 */
const AMBIGUOUS = ambiguousNames();

/**
 * Selects all fields of a type and its subtypes, with all of their arguments, and recursively of
 * the nodes among them. `level` counts the nodes from the root; types without an id do not count.
 */
export class Selections {
  private readonly fragments = new Map<string, string>();

  /**
   * `part` chooses among the object types of a `Node`, of which all together would exceed the limit
   * on selected fields.
   */
  constructor(private readonly part: (objectType: string) => boolean = () => true) {}

  /** Returns the selection of a type; adds the fragments that it uses to `text`. */
  of(type: Composite, level: number): string {
    if (isEntity(type) && level > MAX_LEVEL) return '{ __typename id }';
    // Below the first level a `Node` is selected by its interfaces only: `nodes` selects each by
    // its object type.
    const types = relatedTypes(type).filter(
      (one) => type.name !== 'Node' || isAbstractType(one) || (level === 1 && this.part(one.name)),
    );
    const spreads = types.map((one) => this.own(one, level));
    return `{ __typename ${spreads.filter((spread) => spread !== '').join(' ')} }`;
  }

  /** The fragments that the selections use. */
  get text(): string {
    return [...this.fragments.values()].join('\n');
  }

  private own(type: Composite, level: number): string {
    const name = `${type.name}_${String(level)}`;
    if (!this.fragments.has(name)) {
      this.fragments.set(name, '');
      const inner = isEntity(type) ? level + 1 : level;
      const isFull = level <= (isEntity(type) ? 1 : MAX_LEVEL);
      const fields = ownFields(type).filter((field) => !(`${type.name}.${field.name}` in DIFFERS));
      const selected = fields.flatMap((field) => this.field(type, field, inner, isFull));
      if (selected.length > 0) this.fragments.set(name, `fragment ${name} on ${type.name} { ${selected.join(' ')} }`);
    }
    return this.fragments.get(name) === '' ? '' : `...${name}`;
  }

  private field(owner: Composite, field: Field, level: number, isFull: boolean): string[] {
    const composite = compositeOf(field);
    const selectionAt = (at: number) => (composite ? ` ${this.of(composite, levelIn(owner, composite, at))}` : '');
    const short = field.args.some(({ name }) => name === 'first') ? 'first: 1' : '';
    const all =
      isFull || field.args.some(isRequiredArgument) ? variantsOf(`${owner.name}.${field.name}`, field) : [short];
    const variants = isFull ? all : all.slice(0, 1);
    // With other arguments a list has nodes of the same types.
    return variants.map((line, index) => {
      const call = `${alias(owner, field, index)}${field.name}${line && `(${line})`}`;
      return call + selectionAt(index === 0 ? level : ID_ONLY);
    });
  }
}

/**
 * The level of a field's result. The node of an edge is in `nodes` too, so that its id is enough; a
 * result about nodes, such as a path or an ally, counts as a node.
 */
function levelIn(owner: Composite, type: Composite, level: number): number {
  if (owner.name.endsWith('Edge')) return ID_ONLY;
  if (!isEntity(type) || isEntity(owner)) return level;
  return owner.name.endsWith('Connection') || owner.name === 'Query' ? level : level + 1;
}

function alias(owner: Composite, { name }: Field, index: number): string {
  const unique = AMBIGUOUS.has(name) ? `${owner.name}_${name}` : name;
  const result = aliasOf(unique, index);
  return result === name ? '' : `${result}: `;
}

function ambiguousNames(): Set<string> {
  const types = new Map<string, Set<string>>();
  for (const type of Object.values(SCHEMA.getTypeMap())) {
    if (!('getInterfaces' in type)) continue;
    for (const { name, type: fieldType } of fieldsOf(type)) {
      types.set(name, (types.get(name) ?? new Set()).add(String(fieldType)));
    }
  }
  return new Set([...types].filter(([, fieldTypes]) => fieldTypes.size > 1).map(([name]) => name));
}
