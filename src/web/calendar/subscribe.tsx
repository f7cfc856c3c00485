import { useState } from 'preact/hooks';
import { LANGUAGE, text } from '../language/text';
import { Section } from '../parts/answer';
import type { CalendarFilter } from './calendar-filter';

/** How to have the same in a calendar programme: the address to subscribe to, with the region, country and kind of the page. */
export function Subscribe({ filter }: { filter: CalendarFilter }) {
  const [said, setSaid] = useState('');
  const address = calendarAddress(filter);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(text('explorer.tools.copied'));
    } catch {
      setSaid(text('explorer.tools.notCopied'));
    }
  };
  return (
    <Section heading={text('explorer.calendar.subscribe')} id="subscribe">
      <p>{text('explorer.calendar.subscribeHow')}</p>
      <div class="calendar-address no-print">
        <label>
          <span>{text('explorer.calendar.address')}</span>
          <input readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <button type="button" onClick={() => void copy()}>
          {text('explorer.calendar.copy')}
        </button>
        <a href={address.replace(/^https?:/, 'webcal:')}>{text('explorer.calendar.open')}</a>
        <span role="status">{said}</span>
      </div>
      <p class="note">{text('explorer.calendar.publicOnly')}</p>
    </Section>
  );
}

/** The address of the calendar; without days, so that it begins on the day on which it is read. */
function calendarAddress({ region, country, kind }: CalendarFilter): string {
  const parameters = new URLSearchParams({
    ...(region && { regions: region }),
    ...(country && { countries: country }),
    ...(kind && { kinds: kind }),
    lang: LANGUAGE.toLowerCase(),
  });
  return `${location.origin}/calendar.ics?${parameters.toString()}`;
}
