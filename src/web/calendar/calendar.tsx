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

/** How many items the page asks for. */
const MAX_ITEMS = 200;

/** What falls due, month by month, who prepares it, and how to have it in a calendar programme. */
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

/** Whether sessions are asked for, which a calendar has only until a day. */
const mayMeet = (filter: CalendarFilter): boolean => isAsked(filter, 'OPPORTUNITY');

/** Whether agreements that end are asked for. */
const mayEnd = (filter: CalendarFilter): boolean => isAsked(filter, 'AGREEMENT_ENDS');

/** Of how many agreements and grants no source says when they end. */
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

/** The next thing that falls due as a heading; the question until its answer is there. */
function CalendarAnswer({ items }: { items: readonly AgendaItem[] | undefined }) {
  const day = useDay();
  if (!items) return <AnswerHeading heading={text('explorer.calendar.question')} />;
  const next = nextOf(sessionsOf(items), day);
  return (
    <AnswerHeading
      heading={
        next
          ? text('explorer.calendar.answer', { date: formatDate(next[0].on), what: sessionText(next) })
          : text('explorer.calendar.none')
      }
      lead={text('explorer.calendar.lead', { count: items.length })}
    />
  );
}

/** The id of the list of what is drawn too. */
const MONTHS = 'months';

interface ItemsProps {
  items: readonly AgendaItem[];
  first: string;
  /** The table of the items, which are drawn on one axis of time too; absent where they are not. */
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

/** How to have the same in a calendar programme: the address to subscribe to, with the region, country and kind of the page. */
function Subscribe({ filter }: { filter: CalendarFilter }) {
  const { said, copy } = useCopy();
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
        <span role="status">{said}</span>
      </div>
      <p class="note">{text('explorer.calendar.publicOnly')}</p>
      {token && <OwnFile filter={filter} />}
    </Section>
  );
}

/** The same as a file, with all that whoever is signed in may see, such as contacts that are due. */
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

/** The address of the calendar, with what is public or, as a file, all that its reader may see; without days, so that it begins on the day on which it is read. */
function calendarAddress({ regions, countries, kinds }: CalendarFilter, isOwn?: true): string {
  const asked = { regions, countries, kinds, lang: LANGUAGE.toLowerCase(), mine: isOwn };
  return `${location.origin}/calendar.ics${queryOf(asked)}`;
}
