import { askFile } from '../data/ask';
import { useToken } from '../data/sign-in';
import { useAnswer } from '../data/use-answer';
import { useDay } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { queryOf, tableOf } from '../frame/query';
import { saveFile } from '../frame/save-file';
import { useCopy } from '../frame/use-copy';
import { CalendarDocument, EndlessAgreementsDocument } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text, LANGUAGE } from '../language/text';
import { Answered, AnswerHeading, ErrorText, Section, Unknown, UnknownList } from '../parts/states';
import { Notes, SourceList } from '../parts/sources';
import { useAttempt } from '../recording/use-attempt';
import { MonthList, sessionText } from './month-list';
import { isAsked, KINDS, useCalendarFilter, useFirstDay, variablesFor, type CalendarFilter } from './calendar-filter';
import { CalendarQuestion } from './question';
import { type AgendaItem, monthsOf, nextOf, sessionsOf } from './sessions';
import { Timeline } from './timeline';

const TIES = ['TIE_UNCONFIRMED'] as const;
const DATED = KINDS.filter((kind) => kind !== 'TIE_UNCONFIRMED');

/** The maximum number of items that the page requests. */
const MAX_ITEMS = 200;

/** The calendar by month, with who prepares each item and how to subscribe to it. */
export function CalendarPage() {
  const filter = useCalendarFilter();
  const { regions, countries, kinds, from, to } = filter;
  const [ofDated, ofTies] = [variablesFor(filter, DATED), variablesFor(filter, TIES)];
  const dated = useAnswer(CalendarDocument, ofDated);
  const ties = useAnswer(CalendarDocument, ofTies);
  const agendaTable = (ofKinds: readonly string[] | undefined) =>
    tableOf('agenda', { from, to, regions, countries, kinds: ofKinds });
  usePageInfo({
    title: text('explorer.menu.calendar'),
    asked: { document: CalendarDocument, variables: variablesFor(filter, KINDS)! },
    table: agendaTable(kinds),
  });
  const notes = new Notes();
  const first = useFirstDay(filter);
  return (
    <>
      <CalendarQuestion filter={filter} />
      <CalendarAnswer items={(ofDated ? dated : ties).data?.agenda ?? undefined} />
      {ofDated && (
        <Section heading={text('explorer.calendar.list')} beside={<SubscribeLink />}>
          <Answered of={dated}>
            {({ agenda, horizons }) => (
              <>
                <Items items={agenda ?? []} first={first} timelineTable={agendaTable(ofDated.kinds)} notes={notes} />
                {mayMeet(filter) && <UnknownList unknown={horizons} />}
                {mayEnd(filter) && <EndlessAgreements filter={filter} />}
              </>
            )}
          </Answered>
        </Section>
      )}
      {ofTies && (
        <Section heading={text('explorer.calendar.ties')}>
          <p>{text('explorer.calendar.tiesMean')}</p>
          <Answered of={ties}>
            {({ agenda }) => {
              const items = <Items items={agenda ?? []} first={first} notes={notes} />;
              return ofDated && agenda?.length ? (
                <details class="agenda-ties">
                  <summary>{text('explorer.calendar.tieCount', { count: agenda.length })}</summary>
                  {items}
                </details>
              ) : (
                items
              );
            }}
          </Answered>
        </Section>
      )}
      <Subscribe filter={filter} />
      <SourceList notes={notes} />
    </>
  );
}

/** True where sessions are requested; a calendar has them only until a day. */
const mayMeet = (filter: CalendarFilter): boolean => isAsked(filter, 'OPPORTUNITY');

/** True where the ends of agreements are requested. */
const mayEnd = (filter: CalendarFilter): boolean => isAsked(filter, 'AGREEMENT_ENDS');

/** The number of agreements and grants without a known end. */
function EndlessAgreements({ filter }: { filter: CalendarFilter }) {
  const { regions, countries } = filter;
  const answer = useAnswer(EndlessAgreementsDocument, {
    from: useFirstDay(filter),
    regions: regions ?? null,
    countries: countries ?? null,
  });
  const unknown = answer.data?.ties?.unknown ?? [];
  if (unknown.length === 0) return null;
  return (
    <>
      <h3>{text('explorer.calendar.endless')}</h3>
      <UnknownList unknown={unknown} />
    </>
  );
}

/** The next item as a heading; the question until its answer arrives. */
function CalendarAnswer({ items }: { items: readonly AgendaItem[] | undefined }) {
  const day = useDay();
  if (!items) return <AnswerHeading heading={text('explorer.calendar.question')} />;
  const next = nextOf(sessionsOf(items), day);
  return (
    <AnswerHeading
      heading={
        next
          ? text('explorer.calendar.answer', { date: formatDate(next[0].date), what: sessionText(next) })
          : text('explorer.calendar.none')
      }
      lead={text('explorer.calendar.lead', { count: items.length })}
    />
  );
}

/** The id of the list of the items, which the timeline draws too. */
const MONTHS = 'months';

interface ItemsProps {
  items: readonly AgendaItem[];
  first: string;
  /** The address of the table of the items, for the timeline; absent where none is drawn. */
  timelineTable?: string;
  notes: Notes;
}

function Items({ items, first, timelineTable, notes }: ItemsProps) {
  if (items.length === 0) {
    return (
      <p>
        <Unknown>{text('explorer.calendar.empty')}</Unknown>
      </p>
    );
  }
  const sessions = sessionsOf(items);
  return (
    <>
      {timelineTable && <Timeline sessions={sessions} first={first} table={timelineTable} rows={MONTHS} />}
      <div id={timelineTable && MONTHS}>
        <MonthList months={monthsOf(sessions, first)} notes={notes} />
      </div>
      {items.length === MAX_ITEMS && <p class="note">{text('explorer.calendar.first', { count: MAX_ITEMS })}</p>}
    </>
  );
}

function SubscribeLink() {
  return <a href="#subscribe">{text('explorer.calendar.subscribe')}</a>;
}

/** The address to subscribe to in a calendar application, with the filter of the page. */
function Subscribe({ filter }: { filter: CalendarFilter }) {
  const { message, copy } = useCopy();
  const token = useToken();
  const address = calendarAddress(filter);
  return (
    <Section heading={text('explorer.calendar.subscribe')} id="subscribe">
      <p>{text('explorer.calendar.subscribeHow')}</p>
      <div class="calendar-address no-print">
        <label>
          <span>{text('explorer.calendar.address')}</span>
          <input readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <button type="button" onClick={() => void copy(address)}>
          {text('explorer.calendar.copy')}
        </button>
        <a href={address.replace(/^https?:/, 'webcal:')}>{text('explorer.calendar.open')}</a>
        <span role="status">{message}</span>
      </div>
      <p class="note">{text('explorer.calendar.publicOnly')}</p>
      {token && <OwnFile filter={filter} />}
    </Section>
  );
}

/** The calendar as a file with all that the viewer may see, such as contacts that are due. */
function OwnFile({ filter }: { filter: CalendarFilter }) {
  const { failure, attempt } = useAttempt();
  const save = async () => saveFile(await askFile(calendarAddress(filter, true)), 'calendar.ics');
  return (
    <div class="calendar-address no-print">
      <ErrorText text={failure} />
      <button type="button" aria-describedby="own-calendar" onClick={() => void attempt(save)}>
        {text('explorer.calendar.own')}
      </button>
      <p class="note" id="own-calendar">
        {text('explorer.calendar.ownHolds')}
      </p>
    </div>
  );
}

/** Returns the public or own address, without dates, so that it begins when it is requested. */
function calendarAddress({ regions, countries, kinds }: CalendarFilter, isOwn?: true): string {
  const parameters = { regions, countries, kinds, lang: LANGUAGE.toLowerCase(), mine: isOwn };
  return `${location.origin}/calendar.ics${queryOf(parameters)}`;
}
