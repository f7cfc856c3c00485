import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import { OrganisationMeetingsDocument, type OrganisationMeetingsQuery } from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import { nameOf } from '../search/choice';

type Answer = NonNullable<OrganisationMeetingsQuery['node']>;
type Meeting = Extract<Answer, { meetings: unknown }>['meetings']['nodes'][number];

/** The meetings that a reader sees of an organisation, newest first, with what comes next; nothing where there are none. */
export function Meetings({ id }: { id: string }) {
  const { data } = useAnswer(OrganisationMeetingsDocument, { id });
  const meetings = data?.node && 'meetings' in data.node ? data.node.meetings : null;
  if (!meetings || meetings.nodes.length === 0) return null;
  const { nodes, totalCount } = meetings;
  return (
    <Section heading={text('explorer.organisation.meetings')}>
      <ul class="plain">
        {nodes.map((meeting) => (
          <li key={meeting.id}>
            <Link to={`/records/${encodeURIComponent(meeting.id)}`}>{headingOf(meeting)}</Link> {meeting.outcome}{' '}
            {meeting.nextStep && (
              <span class="soft">
                {text('explorer.organisation.nextStep', {
                  step: meeting.nextStep,
                  hasDate: meeting.nextDue ? 'yes' : 'no',
                  date: meeting.nextDue ? formatDate(meeting.nextDue) : '',
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="note">{text('explorer.organisation.historyNote', { shown: nodes.length, total: totalCount })}</p>
      )}
    </Section>
  );
}

const headingOf = ({ by, with: others, on }: Meeting): string =>
  text('explorer.record.meeting', { by: nameOf(by), others: formatList(others.map(nameOf)), date: formatDate(on) });
