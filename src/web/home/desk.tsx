import { MonthList } from '../calendar/month-list';
import { monthsOf, sessionsOf } from '../calendar/sessions';
import { lastDay } from '../commitment/due';
import { useToken } from '../data/sign-in';
import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { useDay } from '../frame/location';
import {
  CalendarDocument,
  DeskBodiesDocument,
  type DeskBodiesQuery,
  DeskChangesDocument,
  DeskChecksDocument,
} from '../graphql/graphql';
import { ChangeList } from '../history/history';
import { OpenDrafts } from '../history/my-changes';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Notes, SourceList } from '../parts/sources';
import { Answered, Section } from '../parts/states';
import { nameOf, saidOf } from '../search/choice';
import { lastVisit } from './region';

const DAY_MS = 86_400_000;
const DAYS = 30;
/** The number of sessions that are shown; the calendar has the others. */
const SHOWN = 8;

/** Returns the last day of the month that contains the day 30 days later. */
function lastDayOfDesk(day: string): string {
  const later = new Date(Date.parse(day) + DAYS * DAY_MS);
  return new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

/** The due items of a region, the ties to confirm first, recent changes, and open drafts. */
export function Desk({ region }: { region: string }) {
  return (
    <div class="columns">
      <div>
        <Due region={region} />
        <ConfirmFirst region={region} />
      </div>
      <aside>
        <Changed />
        <OpenDrafts />
      </aside>
    </div>
  );
}

function Due({ region }: { region: string }) {
  const today = useDay();
  const token = useToken();
  const day = new Date(lastDay(today)).toISOString().slice(0, 10);
  const to = lastDayOfDesk(day);
  const answer = useAnswer(CalendarDocument, { from: day, to, regions: region ? [region] : null });
  const notes = new Notes();
  return (
    <Section
      heading={text('explorer.home.due', { where: region ? 'region' : 'all' })}
      beside={text('explorer.home.dueUntil', { date: formatDate(to) })}
    >
      <Answered of={answer}>
        {({ agenda }) => {
          const items = agenda ?? [];
          const sessions = sessionsOf(items.filter(({ kind }) => kind !== 'TIE_UNCONFIRMED'));
          const unconfirmed = items.filter(({ kind }) => kind === 'TIE_UNCONFIRMED').length;
          const others = sessions.length - SHOWN;
          return (
            <>
              {sessions.length === 0 && <p>{text('explorer.home.nothingDue')}</p>}
              <MonthList months={monthsOf(sessions.slice(0, SHOWN), day)} notes={notes} />
              <p class="note">
                {others > 0 && text('explorer.home.moreDue', { count: others })}{' '}
                {unconfirmed > 0 && text('explorer.home.unconfirmedSoon', { count: unconfirmed })}{' '}
                {token && items.every(({ kind }) => kind !== 'CONTACT_DUE') && text('explorer.home.noContactDue')}{' '}
                <Link to="/calendar" parameters={{ region }}>
                  {text('explorer.menu.calendar')}
                </Link>
              </p>
              <details>
                <summary>{text('explorer.common.sources')}</summary>
                <SourceList notes={notes} />
              </details>
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function ConfirmFirst({ region }: { region: string }) {
  const bodies = useAnswer(DeskBodiesDocument, { regions: region ? [region] : [] });
  const body = bodies.data && bodyOf(bodies.data, region);
  const regions = region ? [region] : null;
  const answer = useAnswer(DeskChecksDocument, body ? { targets: [body.id], regions } : null);
  if (!body) return null;
  const parameters = { targets: body.id, governments: 'yes', region };
  return (
    <Section
      heading={text('explorer.check.first')}
      beside={
        <Link to="/check" parameters={parameters}>
          {text('explorer.home.allToConfirm', { name: saidOf(body) })}
        </Link>
      }
    >
      <Answered of={answer} waiting={text('explorer.check.waiting')}>
        {({ tiesToConfirm }) =>
          tiesToConfirm?.length ? (
            <DataTable
              caption={text('explorer.check.first')}
              rows={tiesToConfirm}
              canSort={false}
              columns={[
                {
                  heading: text('explorer.check.link'),
                  cell: ({ tie }) => <NodeLink node={{ __typename: 'Tie', ...tie }} />,
                },
                {
                  heading: text('explorer.check.ask'),
                  cell: ({ contacts }) => formatList(contacts.map(nameOf)),
                },
              ]}
            />
          ) : (
            <p>{text('explorer.home.nothingToConfirm', { name: saidOf(body) })}</p>
          )
        }
      </Answered>
    </Section>
  );
}

type Body = NonNullable<DeskBodiesQuery['actors']>['nodes'][number];

/** The body that the members of all regions want to reach, where it is on record. */
const EXAMPLE = 'ASEAN';

/** Returns the body with most member states in a region; without one, the example if present. */
function bodyOf({ actors, countries }: DeskBodiesQuery, region: string): Body | undefined {
  const bodies = actors?.nodes ?? [];
  const countryIds = new Set(countries?.nodes.map(({ id }) => id));
  const membersThere = (body: Body) =>
    'memberStates' in body ? body.memberStates.nodes.filter(({ id }) => countryIds.has(id)).length : 0;
  const [first] = [...bodies].sort((a, b) => membersThere(b) - membersThere(a));
  const example = region ? undefined : bodies.find(({ id }) => id === EXAMPLE);
  return example ?? (first && membersThere(first) > 0 ? first : undefined);
}

/** The changes since the last visit of the viewer. */
function Changed() {
  const since = lastVisit();
  const answer = useAnswer(DeskChangesDocument, { from: since });
  return (
    <Section
      heading={
        since
          ? text('explorer.home.changedSince', { date: formatDate(since.slice(0, 10)) })
          : text('explorer.home.changed')
      }
    >
      <Answered of={answer}>
        {({ changes }) => <ChangeList of={changes} none="explorer.home.nothingChanged" />}
      </Answered>
    </Section>
  );
}
