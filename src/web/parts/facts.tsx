import { type ComponentChildren, Fragment } from 'preact';
import { text, type TextKey } from '../language/text';

/** A term and what is known of it. */
export type Fact = readonly [term: TextKey, known: ComponentChildren];

/** Facts of a record, a line each; what is no fact is left out. */
export function FactList({ facts }: { facts: readonly (Fact | false | null | undefined | '')[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => {
        if (!fact) return null;
        const [term, known] = fact;
        return (
          <Fragment key={term}>
            <dt>{text(term)}</dt>
            <dd>{known}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
