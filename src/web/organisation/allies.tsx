import { useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { OrganisationAlliesDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import { NodeMark } from '../parts/seat';
import { Answered } from '../parts/states';

/** Organisations that share tables or neighbours with one, and have no direct tie with it, each with the reason. */
export function Allies({ id }: { id: string }) {
  const answer = useAnswer(OrganisationAlliesDocument, { id });
  return (
    <Section heading={text('explorer.organisation.allies')} beside={text('explorer.organisation.alliesNote')}>
      <Answered of={answer}>
        {({ node }) => {
          const allies = node && 'allies' in node ? (node.allies ?? []) : [];
          if (allies.length === 0) return <p>{text('explorer.organisation.noAllies')}</p>;
          return (
            <table class="rows">
              <thead>
                <tr>
                  <th scope="col">{text('explorer.organisation.ally')}</th>
                  <th scope="col">{text('explorer.organisation.why')}</th>
                </tr>
              </thead>
              <tbody>
                {allies.map(({ actor, explanation }) => (
                  <tr key={actor.id}>
                    <td class="named">
                      <NodeMark node={actor} /> <NodeLink node={actor} />
                    </td>
                    <td data-label={text('explorer.organisation.why')}>{explanation}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Answered>
    </Section>
  );
}
