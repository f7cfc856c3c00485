import { useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { CountryPlansDocument, type CountryPlansQuery, PlanTiesDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Section } from '../parts/states';
import { instrumentText } from '../record/heading';

type From = NonNullable<CountryPlansQuery['ties']>['nodes'][number]['from'];
type PlanNode = Extract<From, { instrumentState: unknown }>;

/** The plans of a country with their state, and who has a part in them. */
export function Plans({ country, notes }: { country: string; notes: Notes }) {
  const ties = useAnswer(CountryPlansDocument, { id: country }).data?.ties?.nodes ?? [];
  const plans = ties.flatMap(({ from }): PlanNode[] =>
    'instrumentKind' in from && from.instrumentKind.includes('plan') ? [from as PlanNode] : [],
  );
  if (plans.length === 0) return null;
  return (
    <Section heading={text('explorer.place.plans')}>
      {plans.map((plan) => (
        <Plan key={plan.id} plan={plan} notes={notes} />
      ))}
    </Section>
  );
}

function Plan({ plan, notes }: { plan: PlanNode; notes: Notes }) {
  const parts = useAnswer(PlanTiesDocument, { id: plan.id }).data?.ties?.nodes ?? [];
  return (
    <>
      <p>
        <NodeLink node={plan} /> <small>{instrumentText(plan)}</small>
      </p>
      <ul class="plain entries">
        {parts.map(({ id, sentence, evidence }) => (
          <li key={id}>
            {sentence}
            <NoteNumbers notes={notes} of={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
