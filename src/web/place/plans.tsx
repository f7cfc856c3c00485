import { useAnswer } from '../data/use-answer';
import { LinkedSentence } from '../frame/link';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { PlansDocument, type PlansQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { instrumentText } from '../record/heading';

type Plan = PlansQuery['instruments'][number];

/** The national and regional plans on record. */
export function PlansPage() {
  const answer = useAnswer(PlansDocument, {});
  const notes = new Notes();
  usePageInfo({
    title: text('explorer.plans.title'),
    asked: { document: PlansDocument, variables: {} },
    table: tableOf('instruments', {}),
  });
  return (
    <Answered of={answer}>
      {({ instruments }) => (
        <>
          <AnswerHeading
            heading={text('explorer.plans.heading', {
              count: instruments.length,
              current: instruments.filter(({ instrumentState }) => instrumentState === 'IN_FORCE').length,
            })}
          />
          <PlanList plans={instruments} notes={notes} />
          <SourceList notes={notes} />
        </>
      )}
    </Answered>
  );
}

/** The plans of a country. */
export function Plans({ country, notes }: { country: string; notes: Notes }) {
  const all = useAnswer(PlansDocument, {}).data?.instruments ?? [];
  const plans = all.filter(({ places }) => places.nodes.some(({ to }) => to.id === country));
  if (plans.length === 0) return null;
  return (
    <Section heading={text('explorer.place.plans')}>
      <PlanList plans={plans} notes={notes} />
    </Section>
  );
}

/** Plans with their state, and who has a part in them. */
function PlanList({ plans, notes }: { plans: readonly Plan[]; notes: Notes }) {
  return plans.map((plan) => (
    <section key={plan.id}>
      <p>
        <LinkedSentence node={plan} sentence={instrumentText(plan)} />
      </p>
      <ul class="plain entries">
        {plan.parts.nodes.map(({ id, sentence, evidence }) => (
          <li key={id}>
            {sentence}
            <NoteNumbers notes={notes} of={evidence} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
