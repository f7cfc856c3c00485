import { useState } from 'preact/hooks';
import { usePage } from '../frame/location';
import { text } from '../language/text';
import { Combobox } from '../search/combobox';
import { ACTOR_TYPES, type Choice, saidOf } from '../search/choice';
import { useNarrow } from '../parts/use-narrow';
import { RouteLimits } from './limits';
import type { RouteQuestionOf } from './route-question';

/** True where a path can begin or end at a node; a country represents its government. */
export function isRouteEnd(choice: Choice): boolean {
  return 'group' in choice || choice.__typename === 'Country';
}

interface RouteQuestionProps {
  from: Choice | null;
  to: Choice | null;
  question: RouteQuestionOf;
  nameOfId: (id: string) => string;
}

/** "How does A reach B?" On a narrow screen one line until changed, so that the answer is first. */
export function RouteQuestion({ from, to, ...limits }: RouteQuestionProps) {
  const page = usePage();
  const isNarrow = useNarrow();
  const [ends, setEnds] = useState({ from, to });
  const [isChanging, setChanging] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  if (isNarrow && from && to && !isChanging) {
    return (
      <>
        <p class="small no-print route-question">
          {text('explorer.route.question', { from: saidOf(from), to: saidOf(to) })}{' '}
          <button type="button" class="link" onClick={() => setChanging(true)}>
            {text('explorer.route.change')}
          </button>
        </p>
        <RouteLimits {...limits} isShort />
      </>
    );
  }
  const find = (newEnds: Pick<RouteQuestionProps, 'from' | 'to'>) => {
    setIncomplete(!newEnds.from || !newEnds.to);
    if (!newEnds.from || !newEnds.to) return;
    setChanging(false);
    page.go(page.with({ from: newEnds.from.id, to: newEnds.to.id, without: undefined, detail: undefined }));
  };
  const swap = () => {
    const swapped = { from: ends.to, to: ends.from };
    setEnds(swapped);
    if (from && to && swapped.from && swapped.to) find(swapped);
  };
  return (
    <>
      <form
        class="question"
        aria-label={text('explorer.route.form')}
        onSubmit={(event) => {
          event.preventDefault();
          find(ends);
        }}
      >
        <span class="word">{text('explorer.route.how')}</span>
        <Combobox
          label={text('explorer.route.from')}
          value={ends.from}
          types={[...ACTOR_TYPES, 'COUNTRY']}
          onChoose={(choice) => setEnds((chosen) => ({ ...chosen, from: choice }))}
        />
        <button type="button" onClick={swap}>
          {text('explorer.route.swap')}
        </button>
        <span class="word">{text('explorer.route.reach')}</span>
        <Combobox
          label={text('explorer.route.to')}
          value={ends.to}
          types={[...ACTOR_TYPES, 'COUNTRY']}
          onChoose={(choice) => setEnds((chosen) => ({ ...chosen, to: choice }))}
        />
        <button class="main">{text('explorer.route.find')}</button>
        <p class="error-text" role="alert">
          {isIncomplete && (!ends.from || !ends.to) && text('explorer.route.incomplete')}
        </p>
      </form>
      <RouteLimits {...limits} />
    </>
  );
}
