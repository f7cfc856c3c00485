import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, formatTime, today } from '../language/format';
import { text } from '../language/text';
import { fieldText, isPartialDate, readDate } from './form';
import { dayOfYear, FIRST_YEAR, THIS_YEAR, yearOf } from '../parts/years';
import { usePage } from './location';

/** The control of a page's two times: the day in the world and the moment of the record. */
export function AsOfBar() {
  const page = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isInvalid, setInvalid] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const [valid, known] = [page.parameter('valid'), page.parameter('known')];
  const knownHere = localMoment(known);
  const change = (form: HTMLFormElement) => {
    const [day = '', moment = ''] = ['valid', 'known'].map((name) => readDate(fieldText(form, name)));
    const isValid = (!day || isPartialDate(day)) && !Number.isNaN(Date.parse(moment || '2000'));
    setInvalid(!isValid);
    if (!isValid) return;
    dialog.current?.close();
    page.go(page.with({ valid: day, known: moment && new Date(moment).toISOString() }));
  };
  return (
    <>
      <YearStep valid={valid} by={-1} />
      <p>
        <span>
          {(valid || known) && (
            <a
              class="no-print"
              href={page.with({ valid: undefined, known: undefined })}
              aria-label={text('explorer.asOf.backToToday')}
            >
              {text('explorer.asOf.today')}
            </a>
          )}
          <span class="word">{text('explorer.asOf.world')}</span>{' '}
          <b class={valid && 'earlier'}>{formatDate(dragged ?? (valid || today()))}</b>
        </span>
        <span>
          <span class={known ? undefined : 'word'}>
            {text('explorer.asOf.known')}{' '}
            <b class={known && 'earlier'}>
              {knownHere ? (
                <>
                  <span class="long">
                    {formatDate(knownHere)}, {formatTime(new Date(known))}
                  </span>
                  <span class="short">{knownHere.slice(0, 10)}</span>
                </>
              ) : (
                known || text('explorer.asOf.now')
              )}
            </b>
          </span>
          <button
            type="button"
            class="link"
            aria-haspopup="dialog"
            aria-label={text('explorer.asOf.changeDates')}
            onClick={() => dialog.current?.showModal()}
          >
            {text('explorer.asOf.change')}
          </button>
        </span>
      </p>
      <YearStep valid={valid} by={1} />
      <YearSlider valid={valid} onDrag={setDragged} />
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
              defaultValue={knownHere}
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

/** A button that moves the page by one year; shown where there is no space for the slider. */
function YearStep({ valid, by }: { valid: string; by: 1 | -1 }) {
  const page = usePage();
  const year = yearOf(valid) + by;
  return (
    <button
      type="button"
      class="year-step"
      aria-label={text(by < 0 ? 'explorer.asOf.yearBefore' : 'explorer.asOf.yearAfter')}
      disabled={year < FIRST_YEAR || year > THIS_YEAR}
      onClick={() => page.go(page.with({ valid: dayOfYear(year) }), { keepFocus: true })}
    >
      {by < 0 ? '‹' : '›'}
    </button>
  );
}

interface YearSliderProps {
  valid: string;
  /** Called with the day of the slider until the page shows it; then with null. */
  onDrag: (day: string | null) => void;
}

/** A slider that moves the page over the years: to the end of an earlier one, or to today. */
function YearSlider({ valid, onDrag }: YearSliderProps) {
  const page = usePage();
  const year = yearOf(valid);
  const [shown, setShown] = useState(year);
  useEffect(() => {
    setShown(year);
    onDrag(null);
  }, [valid]);
  return (
    <input
      type="range"
      aria-label={text('explorer.asOf.year')}
      min={FIRST_YEAR}
      max={Math.max(THIS_YEAR, year)}
      value={shown}
      onInput={({ currentTarget: { valueAsNumber: shownYear } }) => {
        setShown(shownYear);
        onDrag(dayOfYear(shownYear) ?? today());
      }}
      onChange={({ currentTarget }) =>
        page.go(page.with({ valid: dayOfYear(currentTarget.valueAsNumber) }), { keepFocus: true })
      }
    />
  );
}

/** Returns an instant in local time, such as 2026-11-30T14:05; '' for an invalid one. */
function localMoment(instant: string): string {
  const date = new Date(instant);
  const shifted = date.getTime() - date.getTimezoneOffset() * 60_000;
  return Number.isNaN(shifted) ? '' : new Date(shifted).toISOString().slice(0, 16);
}
