import { text } from '../language/text';
import { QuestionLine } from '../parts/question-line';
import { Combobox } from '../search/combobox';
import { ACTOR_TYPES, nameOf } from '../search/choice';
import { formatList } from '../language/format';
import { addTarget, MAX_SEATS } from './problem';
import type { ConveneProps } from './actions';

/** The targets and the seats; on a narrow screen one line until it is changed. */
export function ConveneQuestion({ problem, actions, nameOfId }: ConveneProps) {
  const { targets, seats } = problem;
  const names = formatList(targets.map(({ actor }) => nameOfId(actor)));
  return (
    <QuestionLine line={names && text('explorer.convene.question', { names })}>
      <form
        class="question convene-question"
        aria-label={text('explorer.convene.form')}
        onSubmit={(event) => event.preventDefault()}
      >
        <span class="word">{text('explorer.convene.whom')}</span>
        {targets.length > 0 && (
          <ul class="chips word" aria-label={text('explorer.convene.targets')}>
            {targets.map(({ actor }, index) => {
              const name = nameOfId(actor);
              return (
                <li key={actor} class="chip">
                  {name}{' '}
                  <button
                    type="button"
                    onClick={() =>
                      actions.change(
                        { ...problem, targets: targets.filter((_, targetIndex) => targetIndex !== index) },
                        text('explorer.convene.done.targetRemoved', { name }),
                        'invitations',
                      )
                    }
                  >
                    {text('explorer.remove')} <span class="visually-hidden">{name}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <Combobox
          // The new key empties the box after a target was added.
          key={targets.length}
          label={text('explorer.convene.addTarget')}
          types={ACTOR_TYPES}
          onChoose={(choice) => {
            if (!choice) return;
            const done = text('explorer.convene.done.targetAdded', { name: nameOf(choice) });
            actions.change(addTarget(problem, choice.id), done, 'add-target');
          }}
        />
        <label>
          <span>{text('explorer.convene.seats')}</span>
          <input
            type="number"
            name="seats"
            min={1}
            max={MAX_SEATS}
            required
            defaultValue={seats}
            key={seats}
            onChange={({ currentTarget: { valueAsNumber: count, validity } }) => {
              if (validity.valid)
                actions.change({ ...problem, seats: count }, text('explorer.convene.done.seats', { count }));
            }}
          />
        </label>
      </form>
    </QuestionLine>
  );
}
