import { useState } from 'preact/hooks';
import { LinkItem, pathOfNode } from '../frame/link';
import type { SimilarActorsQuery } from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { describeChoice, nameOf } from '../search/choice';

export type Similar = NonNullable<SimilarActorsQuery['similarActors']>[number];

/** Asks whether an organisation is one of those on record; `none` is called where it is not. */
export function SimilarActors({ similar, none }: { similar: readonly Similar[]; none: () => void }) {
  const [chosen, choose] = useState<string | null>(null);
  const [isSame, setSame] = useState(false);
  const same = similar.find(({ actor }) => actor.id === chosen);
  if (isSame && same) {
    return (
      <>
        <h2>{text('explorer.recording.onRecord', { name: nameOf(same.actor) })}</h2>
        <ul>
          <LinkItem to={pathOfNode(same.actor)}>{text('explorer.details.page')}</LinkItem>
          <LinkItem to="/record/tie" parameters={{ from: same.actor.id }}>
            {text('explorer.recording.tie.title')}
          </LinkItem>
        </ul>
      </>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === '') none();
        else setSame(true);
      }}
    >
      <fieldset>
        <legend>
          <h2>{text('explorer.recording.oneOfThese')}</h2>
        </legend>
        {similar.map(({ actor, reasons }) => (
          <label key={actor.id} class="option">
            <input type="radio" name="same" required onChange={() => choose(actor.id)} />{' '}
            <span>
              <NodeMark node={actor} /> <b>{nameOf(actor)}</b> <span class="soft">{describeChoice(actor)}</span>
              <small>{formatList(reasons)}</small>
            </span>
          </label>
        ))}
        <label class="option">
          <input type="radio" name="same" required onChange={() => choose('')} /> {text('explorer.recording.none')}
        </label>
      </fieldset>
      <div class="buttons">
        <button class="main">{text('explorer.recording.continue')}</button>
      </div>
    </form>
  );
}
