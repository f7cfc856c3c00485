import { useAnswer } from '../data/use-answer';
import { OrganisationHistoryDocument } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import { Answered } from '../parts/states';

/** What was recorded about an organisation, and when, the newest first. */
export function History({ id }: { id: string }) {
  const answer = useAnswer(OrganisationHistoryDocument, { id });
  return (
    <Section heading={text('explorer.organisation.history')}>
      <Answered of={answer}>
        {({ changes }) => {
          const { nodes = [], totalCount = 0 } = changes ?? {};
          if (nodes.length === 0) return <p>{text('explorer.organisation.noHistory')}</p>;
          return (
            <>
              <ul class="plain history">
                {nodes.map(({ id: change, at, by, summary }) => (
                  <li key={change}>
                    <span class="soft">{formatDate(at)}</span> {summary}{' '}
                    <small>{text('explorer.organisation.by', { by })}</small>
                  </li>
                ))}
              </ul>
              {totalCount > nodes.length && (
                <p class="note">
                  {text('explorer.organisation.historyNote', { shown: nodes.length, total: totalCount })}
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
