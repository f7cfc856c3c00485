import { useDay } from '../frame/location';
import { formatDate, formatMonth } from '../language/format';
import { text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import { sessionText } from './month-list';
import { type Session, spanOf } from './sessions';

/** The maximum number of months that are drawn; later ends are cut off. */
const MAX_MONTHS = 24;

interface TimelineProps {
  sessions: readonly Session[];
  first: string;
  /** The address of the table, and the id of the element with its rows. */
  table: string;
  rows: string;
}

/** The sessions of the list on one axis of time. */
export function Timeline({ sessions, first, table, rows }: TimelineProps) {
  const day = useDay();
  const spans = sessions.map((session) => ({ session, span: spanOf(session) }));
  const begin = new Date(`${first.slice(0, 7)}-01`);
  const months = monthsFrom(begin, Math.max(...spans.map(({ span }) => span.to)));
  const [from, to] = [begin.getTime(), months.at(-1)!.end];
  const at = (time: number) => (100 * (Math.min(Math.max(time, from), to) - from)) / (to - from);
  const today = Date.parse(`${day}-01-01`.slice(0, 10));
  return (
    <figure class="only-wide">
      <div class="timeline" role="img" aria-label={text('explorer.calendar.timeline')}>
        <div class="months">
          <span />
          <span>
            {months.map(({ start }, index) =>
              index % Math.ceil(months.length / 12) === 0 ? (
                <i key={start} style={{ left: `${String(at(start))}%` }}>
                  {formatMonth(start)}
                </i>
              ) : null,
            )}
          </span>
        </div>
        {spans.map(({ session, span }) => (
          <div key={`${session[0].kind} ${session[0].node.id}`}>
            <span>{sessionText(session)}</span>
            <span>
              <i
                class={span.isSure ? 'sure' : 'unsure'}
                style={{ left: `${String(at(span.from))}%`, width: `${String(at(span.to) - at(span.from))}%` }}
              />
              {today > from && today < to && <i class="today" style={{ left: `${String(at(today))}%` }} />}
            </span>
          </div>
        ))}
      </div>
      <ChartFoot table={table} rows={rows}>
        {text('explorer.calendar.timelineKey', { date: formatDate(day) })}
      </ChartFoot>
    </figure>
  );
}

/** Returns the months from the first to `until`, at most MAX_MONTHS. */
function monthsFrom(begin: Date, until: number): { start: number; end: number }[] {
  const monthAt = (index: number) => Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + index, 1);
  const months = Array.from({ length: MAX_MONTHS }, (_, index) => ({ start: monthAt(index), end: monthAt(index + 1) }));
  return months.filter(({ start }, index) => index === 0 || start < until);
}
