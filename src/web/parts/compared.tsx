import type { ComponentChildren } from 'preact';
import { useDay, usePage } from '../frame/location';
import { text } from '../language/text';
import { Section } from './states';
import { changedBetween } from './changed-between';
import { FIRST_YEAR } from './years';

/** An item with a life span, and its content. */
export interface Spanned {
  id: string;
  since: string | null;
  until: string | null;
  content: ComponentChildren;
}

/** The items that began or ended between a chosen year and the valid day of the page. */
export function Compared({ items }: { items: readonly Spanned[] }) {
  const page = usePage();
  const valid = useDay();
  const last = Number(valid.slice(0, 4)) - 1;
  const year = Number(page.parameter('compare')) || null;
  const { began, ended, undated } = changedBetween(items, year ?? last, valid);
  return (
    <div class={year === null ? 'no-print' : undefined}>
      <Section heading={text('explorer.compare.heading')} id="compare">
        <p class="no-print">
          <label>
            {text('explorer.compare.with')}{' '}
            <select
              value={year ? String(year) : ''}
              onChange={({ currentTarget: { value } }) =>
                page.go(page.with({ compare: value || undefined }), { keepFocus: true })
              }
            >
              <option value="">{text('explorer.compare.none')}</option>
              {Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, back) => (
                <option key={back} value={String(last - back)}>
                  {text('explorer.compare.year', { year: String(last - back) })}
                </option>
              ))}
            </select>
          </label>
        </p>
        {year !== null && (
          <div role="status">
            <Changes
              heading={text('explorer.compare.began', { count: began.length, year: String(year) })}
              items={began}
            />
            <Changes
              heading={text('explorer.compare.ended', { count: ended.length, year: String(year) })}
              items={ended}
            />
            {undated.length > 0 && <p class="note">{text('explorer.compare.undated', { count: undated.length })}</p>}
          </div>
        )}
      </Section>
    </div>
  );
}

function Changes({ heading, items }: { heading: string; items: readonly Spanned[] }) {
  return (
    <>
      <h3>{heading}</h3>
      {items.length > 0 && (
        <ul class="plain">
          {items.map(({ id, content }) => (
            <li key={id}>{content}</li>
          ))}
        </ul>
      )}
    </>
  );
}
