import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, formatTime } from '../language/format';
import { text } from '../language/text';
import { fieldText, isPartialDate } from './form';
import { FIRST_YEAR } from '../parts/years';
import { usePage } from './location';

/** The two times that a page is read at: the day in the world, and the moment of what was on record. Both can be changed. */
export function AsOfBar() {
  const page = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isInvalid, setInvalid] = useState(false);
  const [valid, known] = [page.parameter('valid'), page.parameter('known')];
  const change = (form: HTMLFormElement) => {
    const [day = '', moment = ''] = ['valid', 'known'].map((name) => fieldText(form, name));
    const isValid = (!day || isPartialDate(day)) && !Number.isNaN(Date.parse(moment || '2000'));
    setInvalid(!isValid);
    if (!isValid) return;
    dialog.current?.close();
    page.go(page.with({ valid: day, known: moment && new Date(moment).toISOString() }));
  };
  return (
    <>
      <p class={valid || known ? 'earlier' : undefined}>
        {text('explorer.asOf.world')} <b>{valid ? formatDate(valid) : formatDate(new Date().toISOString())}</b>
        {text('explorer.asOf.known')}{' '}
        <b>{known ? `${formatDate(localDay(known))}, ${formatTime(new Date(known))}` : text('explorer.asOf.now')}</b>.{' '}
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          {text('explorer.asOf.change')}
        </button>{' '}
        <YearSlider valid={valid} />{' '}
        {(valid || known) && (
          <a class="no-print" href={page.with({ valid: undefined, known: undefined })}>
            {text('explorer.asOf.today')}
          </a>
        )}
      </p>
      <dialog ref={dialog} aria-labelledby="as-of-heading" onClose={() => setInvalid(false)}>
        <form
          method="dialog"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            change(event.currentTarget);
          }}
        >
          <h2 id="as-of-heading">{text('explorer.asOf.heading')}</h2>
          {isInvalid && (
            <p class="error-text" role="alert">
              {text('explorer.asOf.invalid')}
            </p>
          )}
          <div class="field">
            <label for="as-of-valid">{text('explorer.asOf.validLabel')}</label>
            <span class="note" id="as-of-valid-hint">
              {text('explorer.asOf.validHint')}
            </span>
            <input
              id="as-of-valid"
              name="valid"
              aria-describedby="as-of-valid-hint"
              defaultValue={valid}
              placeholder="2018-06-01"
            />
          </div>
          <div class="field">
            <label for="as-of-known">{text('explorer.asOf.knownLabel')}</label>
            <span class="note" id="as-of-known-hint">
              {text('explorer.asOf.knownHint')}
            </span>
            <input
              id="as-of-known"
              name="known"
              type="datetime-local"
              aria-describedby="as-of-known-hint"
              defaultValue={known && `${localDay(known)}T${localTime(known)}`}
            />
          </div>
          <div class="buttons">
            <button class="main">{text('explorer.filter.show')}</button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {text('explorer.cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

/** Moves the page over the years: to the end of an earlier one, or to today. */
function YearSlider({ valid }: { valid: string }) {
  const page = usePage();
  const thisYear = new Date().getFullYear();
  const year = Number(valid.slice(0, 4)) || thisYear;
  const [shown, setShown] = useState(year);
  useEffect(() => setShown(year), [year]);
  return (
    <label class="years no-print">
      <span class="visually-hidden">{text('explorer.asOf.year')}</span>
      <input
        type="range"
        min={FIRST_YEAR}
        max={Math.max(thisYear, year)}
        value={shown}
        onInput={({ currentTarget }) => setShown(currentTarget.valueAsNumber)}
        onChange={({ currentTarget: { valueAsNumber: chosen } }) =>
          page.go(page.with({ valid: chosen === thisYear ? undefined : `${String(chosen)}-12-31` }), {
            keepFocus: true,
          })
        }
      />
      <output>{shown}</output>
    </label>
  );
}

function localDay(instant: string): string {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function localTime(instant: string): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
