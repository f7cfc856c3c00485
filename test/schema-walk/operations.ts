import { isNonNullType } from 'graphql';
import { DIFFERS } from './arguments';
import { nth } from './nth';
import { compositeOf, type Field, fieldsOf, SCHEMA } from './schema';
import { Selections } from './selections';
import { isForSome, variantsOf } from './variants';

/** An operation on a field of a root type, with one text of arguments or several side by side. */
export interface Asked {
  field: string;
  lines: string[];
  /** The selection of the operation, and the fragments that it takes. */
  selection: string;
  fragments: string;
}

type Root = 'Query' | 'Subscription';

/** The fields of a root type, without those that rightly differ. */
export const rootFields = (root: Root): Field[] => {
  const type = root === 'Query' ? SCHEMA.getQueryType() : SCHEMA.getSubscriptionType();
  return type ? fieldsOf(type).filter(({ name }) => !(`${root}.${name}` in DIFFERS)) : [];
};

/** Each field with all of its arguments' values; what may be refused to some is asked for alone. */
export const QUERIES = rootFields('Query').flatMap((field) => {
  const lines = variantsOf(`Query.${field.name}`, field);
  const alone = lines.filter((line) => isNonNullType(field.type) && isForSome(line));
  const together = lines.filter((line) => !alone.includes(line));
  const all = together.length > 0 ? [together, ...alone.map((line) => [line])] : alone.map((line) => [line]);
  return all.map((some) => asked(field, some));
});

/** Without the one that begins with the next change: who asks late for what is over waits for ever. */
export const SUBSCRIPTIONS = rootFields('Subscription').flatMap((field) => {
  const lines = variantsOf(`Subscription.${field.name}`, field).filter((line) => line !== '');
  return lines.map((line) => asked(field, [line]));
});

/** All is opened in what the first line gives, and in `nodes`; what others give has the same kind of nodes. */
function asked(field: Field, lines: string[]): Asked {
  const composite = compositeOf(field);
  const selections = new Selections();
  const said = lines.map((line, index) => {
    const isFull = field.name === 'nodes' || (index === 0 && field.name !== 'node');
    const opened = composite ? ` ${selections.of(composite, isFull ? 1 : 2)}` : '';
    return `${index === 0 ? '' : `${nth(field.name, index)}: `}${field.name}${line && `(${line})`}${opened}`;
  });
  return { field: field.name, lines, selection: said.join('\n'), fragments: selections.text };
}
