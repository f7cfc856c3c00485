import { useToken } from '../data/sign-in';
import { useAnswer } from '../data/use-answer';
import { Link, LinkItem, NodeLink, RecordLink } from '../frame/link';
import {
  type DatedTieFragment,
  OrganisationDuplicatesDocument,
  OrganisationMeetingsDocument,
  type OrganisationMeetingsQuery,
} from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { Answered, Section } from '../parts/states';
import { nameOf, saidOf } from '../search/choice';
import { languagesWithoutName, type Organisation } from './organisation-facts';

/** The maximum number of named ties without a known start; the list of ties has all. */
const MAX_NAMES = 3;
const SHEET_LANGUAGES = ['en', 'fr'] as const;
const SHEET_FORMATS = { xlsx: 'Excel', csv: 'CSV' } as const;

interface AsidesProps {
  organisation: Organisation;
  ties: readonly DatedTieFragment[];
}

/** Further questions, the unknown facts, and possible duplicates. */
export function Asides({ organisation, ties }: AsidesProps) {
  const { id, said } = organisation;
  return (
    <aside>
      <section class="no-print">
        <h2>{text('explorer.organisation.ask')}</h2>
        <ul class="plain">
          <LinkItem to="/routes" parameters={{ from: id }}>
            {text('explorer.organisation.reach')}
          </LinkItem>
          <LinkItem to="/routes" parameters={{ to: id }}>
            {text('explorer.organisation.reached')}
          </LinkItem>
          <LinkItem to="/convene" parameters={{ targets: id }}>
            {text('explorer.organisation.invite', { name: said })}
          </LinkItem>
        </ul>
        <AskMember id={id} name={said} />
      </section>
      <section>
        <h2>{text('explorer.common.noSourceSays')}</h2>
        <UnknownFacts organisation={organisation} ties={ties} />
      </section>
      <section>
        <h2>{text('explorer.organisation.duplicates')}</h2>
        <Duplicates id={id} />
      </section>
    </aside>
  );
}

function UnknownFacts({ organisation, ties }: AsidesProps) {
  const { id, unknown } = organisation;
  const undated = ties
    .filter(({ since, status }) => !since && status !== 'ENDED')
    .map(({ from, to }) => nameOf(from.id === id ? to : from));
  const [count, names] = [undated.length, undated.slice(0, MAX_NAMES)];
  const facts = [
    ...unknown.map((fact) => fact.text),
    ...languagesWithoutName(organisation).map((lang) => text('explorer.organisation.unknownName', { lang })),
    ...(count > 0
      ? [
          text('explorer.organisation.unknownDates', {
            count,
            names: count > MAX_NAMES ? `${names.join(', ')} …` : formatList(names),
          }),
        ]
      : []),
  ];
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** Requested last, since it compares the organisation with all others. */
function Duplicates({ id }: { id: string }) {
  const answer = useAnswer(OrganisationDuplicatesDocument, { id });
  return (
    <Answered of={answer}>
      {({ mergeCandidates }) =>
        mergeCandidates?.length ? (
          <>
            <ul>
              {mergeCandidates.map(({ actor, other, explanation }) => {
                const twin = actor.id === id ? other : actor;
                return (
                  <li key={twin.id}>
                    <NodeLink node={twin} /> <span class="soft">{explanation}</span>
                  </li>
                );
              })}
            </ul>
            <Link to="/duplicates" parameters={{ actor: id }} class="no-print">
              {text('explorer.organisation.compare')}
            </Link>
          </>
        ) : (
          <p>{text('explorer.organisation.noDuplicate')}</p>
        )
      }
    </Answered>
  );
}

type Answer = NonNullable<OrganisationMeetingsQuery['node']>;
type Meeting = Extract<Answer, { meetings: unknown }>['meetings']['nodes'][number];

/** The meetings of an organisation, newest first; signed-in viewers see that it has none. */
export function Meetings({ id }: { id: string }) {
  const token = useToken();
  const { data } = useAnswer(OrganisationMeetingsDocument, { id });
  const meetings = data?.node && 'meetings' in data.node ? data.node.meetings : null;
  if (!meetings || (meetings.nodes.length === 0 && !token)) return null;
  const { nodes, totalCount } = meetings;
  return (
    <Section heading={text('explorer.organisation.meetings')}>
      {nodes.length === 0 && <p>{text('explorer.organisation.noMeeting')}</p>}
      <ul class="plain">
        {nodes.map((meeting) => (
          <li key={meeting.id}>
            <RecordLink id={meeting.id}>{headingOf(meeting)}</RecordLink> {meeting.outcome}{' '}
            {meeting.nextStep && (
              <span class="soft">
                {text('explorer.organisation.nextStep', {
                  step: meeting.nextStep,
                  hasDate: meeting.nextStepDueOn ? 'yes' : 'no',
                  date: meeting.nextStepDueOn ? formatDate(meeting.nextStepDueOn) : '',
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="note">{text('explorer.history.some', { shown: nodes.length, total: totalCount })}</p>
      )}
    </Section>
  );
}

const headingOf = ({ by, with: others, heldOn }: Meeting): string =>
  text('explorer.record.meeting', { by: saidOf(by), others: formatList(others.map(saidOf)), date: formatDate(heldOn) });

/** The public ties of an organisation as a sheet, in which it confirms them itself. */
function AskMember({ id, name }: { id: string; name: string }) {
  return (
    <details>
      <summary>{text('explorer.organisation.askMember')}</summary>
      <p class="note">{text('explorer.organisation.askMember.what', { name })}</p>
      <ul class="plain">
        {SHEET_LANGUAGES.flatMap((language) =>
          Object.entries(SHEET_FORMATS).map(([ending, format]) => (
            <li key={language + ending}>
              <a
                href={`/export/member-sheet.${ending}?${new URLSearchParams({ organisation: id, lang: language }).toString()}`}
                download
              >
                {text('explorer.organisation.askMember.sheet', { language, format })}
              </a>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
