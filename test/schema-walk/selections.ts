import { isAbstractType } from 'graphql';
import { DIFFERS } from './arguments';
import { nth } from './nth';
import { compositeOf, type Composite, fieldsOf, isEntity, kinOf, ownFields, SCHEMA, type Field } from './schema';
import { variantsOf } from './variants';

/** How many nodes deep an answer is opened: below that, of a node only its id is read. */
const DEEPEST = 2;
const ID_ONLY = DEEPEST + 1;

/** The fields of all types that have a name in common but give different things, which one answer cannot hold side by side. */
const AMBIGUOUS = ambiguousNames();

/**
 * A selection of everything: all fields of a type and of all that it may be, with every value of their arguments, and of
 * each node among these again all fields. `level` counts the nodes from the root: what has no id is opened for good.
 */
export class Selections {
  private readonly fragments = new Map<string, string>();

  /** Spreads all that is to be read of a type; the fragments that it takes are added to `text`. */
  of(type: Composite, level: number): string {
    if (isEntity(type) && level > DEEPEST) return '{ __typename id }';
    // Met as any node, it is read as what all nodes are: each is opened as what it is where it is asked for by its id.
    const kin = kinOf(type).filter((one) => type.name !== 'Node' || level === 1 || isAbstractType(one));
    const spreads = kin.map((one) => this.own(one, level));
    return `{ __typename ${spreads.filter((spread) => spread !== '').join(' ')} }`;
  }

  /** The fragments, after the operation that takes them. */
  get text(): string {
    return [...this.fragments.values()].join('\n');
  }

  private own(type: Composite, level: number): string {
    const name = `${type.name}_${String(level)}`;
    if (!this.fragments.has(name)) {
      this.fragments.set(name, '');
      const inner = isEntity(type) ? level + 1 : level;
      const isFull = level <= (isEntity(type) ? 1 : DEEPEST);
      const told = ownFields(type).filter((field) => !(`${type.name}.${field.name}` in DIFFERS));
      const fields = told.flatMap((field) => this.field(type, field, inner, isFull));
      if (fields.length > 0) this.fragments.set(name, `fragment ${name} on ${type.name} { ${fields.join(' ')} }`);
    }
    return this.fragments.get(name) === '' ? '' : `...${name}`;
  }

  private field(owner: Composite, field: Field, level: number, isFull: boolean): string[] {
    const composite = compositeOf(field);
    const open = (at: number) => (composite ? ` ${this.of(composite, levelIn(owner, composite, at))}` : '');
    const short = field.args.some(({ name }) => name === 'first') ? 'first: 1' : '';
    const asked = isFull ? variantsOf(`${owner.name}.${field.name}`, field) : [short];
    // Asked again with other arguments, a list has the same kind of nodes.
    return asked.map((line, index) => {
      const said = `${alias(owner, field, index)}${field.name}${line && `(${line})`}`;
      return said + open(index === 0 ? level : ID_ONLY);
    });
  }
}

/**
 * The level at which what a field gives is opened: an edge gives the node that stands in `nodes` too, and what an answer
 * says of nodes, such as a path or an ally, counts for one itself.
 */
function levelIn(owner: Composite, given: Composite, level: number): number {
  if (owner.name.endsWith('Edge')) return ID_ONLY;
  if (!isEntity(given) || isEntity(owner)) return level;
  return owner.name.endsWith('Connection') || owner.name === 'Query' ? level : level + 1;
}

function alias(owner: Composite, { name }: Field, index: number): string {
  const said = AMBIGUOUS.has(name) ? `${owner.name}_${name}` : name;
  const one = nth(said, index);
  return one === name ? '' : `${one}: `;
}

function ambiguousNames(): Set<string> {
  const types = new Map<string, Set<string>>();
  for (const type of Object.values(SCHEMA.getTypeMap())) {
    if (!('getInterfaces' in type)) continue;
    for (const { name, type: given } of fieldsOf(type)) {
      types.set(name, (types.get(name) ?? new Set()).add(String(given)));
    }
  }
  return new Set([...types].filter(([, given]) => given.size > 1).map(([name]) => name));
}
