import { isNonNullType } from 'graphql';
import { DIFFERS } from './arguments';
import { aliasOf } from './alias';
import { compositeOf, type Field, fieldsOf, SCHEMA } from './schema';
import { Selections } from './selections';
import { isRestricted, variantsOf } from './variants';

/** An operation that selects a field of a root type with one or more lists of arguments. */
export interface Operation {
  field: string;
  lines: string[];
  /** The selection of the operation, and the fragments that it uses. */
  selection: string;
  fragments: string;
}

type Root = 'Query' | 'Subscription';

/** The fields of a root type except those in DIFFERS. */
export const rootFields = (root: Root): Field[] => {
  const type = root === 'Query' ? SCHEMA.getQueryType() : SCHEMA.getSubscriptionType();
  return type ? fieldsOf(type).filter(({ name }) => !(`${root}.${name}` in DIFFERS)) : [];
};

/** `nodes` selects the object types in parts. */
export const PARTS = [/^[AB]/, /^C/, /^[D-M]/, /^[N-Z]/].map((names) => (objectType: string) => names.test(objectType));

/**
 * Each field with all of its arguments; arguments that are rejected for some viewers are in an
 * operation of their own.
 */
export const QUERIES = rootFields('Query').flatMap((field) => {
  const lines = variantsOf(`Query.${field.name}`, field);
  const alone = lines.filter((line) => isNonNullType(field.type) && isRestricted(line));
  const together = lines.filter((line) => !alone.includes(line));
  const all = together.length > 0 ? [together, ...alone.map((line) => [line])] : alone.map((line) => [line]);
  if (field.name !== 'nodes') return all.map((group) => operation(field, group));
  return all.flatMap((group) => PARTS.map((part, index) => operation(field, group, part, ` part ${String(index)}`)));
});

/** Without the subscription that starts at the next change, since it would wait forever. */
export const SUBSCRIPTIONS = rootFields('Subscription').flatMap((field) => {
  const lines = variantsOf(`Subscription.${field.name}`, field).filter((line) => line !== '');
  return lines.map((line) => operation(field, [line]));
});

/**
 * Selects all fields for the first arguments and for `nodes`; fewer with other arguments, since the
 * types are the same.
 */
function operation(field: Field, lines: string[], part?: (objectType: string) => boolean, name = ''): Operation {
  const composite = compositeOf(field);
  const selections = new Selections(part);
  const selection = lines.map((line, index) => {
    const isFull = field.name === 'nodes' || (index === 0 && !['node', 'allNodes'].includes(field.name));
    const selected = composite ? ` ${selections.of(composite, isFull ? 1 : 2)}` : '';
    return `${index === 0 ? '' : `${aliasOf(field.name, index)}: `}${field.name}${line && `(${line})`}${selected}`;
  });
  return {
    field: field.name,
    lines: name ? lines.map((line) => line + name) : lines,
    selection: selection.join('\n'),
    fragments: selections.text,
  };
}
