import { type ComponentChildren, Fragment } from 'preact';
import { text, type TextKey } from '../language/text';

/** A term and its value. */
export type Fact = readonly [term: TextKey, value: ComponentChildren];

/** Facts of a record, one per line; an empty fact is omitted. */
export function FactList({ facts }: { facts: readonly (Fact | false | null | undefined | '')[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => {
        if (!fact) return null;
        const [term, value] = fact;
        return (
          <Fragment key={term}>
            <dt>{text(term)}</dt>
            <dd>{value}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
