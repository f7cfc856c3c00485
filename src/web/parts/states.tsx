import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../data/use-answer';
import { focusNext } from '../frame/location';
import { formatTime } from '../language/format';
import { text } from '../language/text';

/** Milliseconds before a placeholder is shown, and before the note that it takes long. */
const SHOW_AFTER_MS = 400;
const LONG_AFTER_MS = 8_000;

interface AnsweredProps<Result> {
  of: Answer<Result>;
  /** The subject of the wait, such as "Looking for routes from A to B". Default: a general text. */
  waiting?: string;
  children: (data: Result) => ComponentChildren;
}

/** Shows an answer, with its time if it is old; without one, the wait or the failure. */
export function Answered<Result>({ of, waiting, children }: AnsweredProps<Result>) {
  const { data, at, error, isWaiting, retry, stop } = of;
  if (data === undefined) {
    if (isWaiting) return <Waiting what={waiting ?? text('explorer.state.waiting')} stop={stop} />;
    return error ? <Failure answer={of} /> : <Stopped retry={retry} />;
  }
  return (
    <>
      {error && at && (
        <div class="old-answer" role="status">
          <b>{text('explorer.state.old', { time: formatTime(at) })}</b> {failureText(error.reason, error.message)}
          <button type="button" onClick={retry}>
            {text('explorer.state.retry')}
          </button>
        </div>
      )}
      {children(data)}
    </>
  );
}

/** A failure, which screen readers announce at once; nothing for an empty text. */
export function ErrorText({ text: words }: { text: string }) {
  return words ? (
    <p class="error-text" role="alert">
      {words}
    </p>
  ) : null;
}

function Waiting({ what, stop }: { what: string; stop: () => void }) {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const timers = [SHOW_AFTER_MS, LONG_AFTER_MS].map((ms) => setTimeout(() => setElapsed(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div aria-busy="true" role="status">
      {elapsed >= SHOW_AFTER_MS && (
        <>
          <p>{what}</p>
          <div class="placeholder" />
          <div class="placeholder" />
        </>
      )}
      {elapsed >= LONG_AFTER_MS && (
        <p class="note">
          {text('explorer.state.long')}{' '}
          <button type="button" class="link" onClick={stop}>
            {text('explorer.state.stop')}
          </button>
        </p>
      )}
    </div>
  );
}

function Failure<Result>({ answer: { error, retry } }: { answer: Answer<Result> }) {
  if (!error) return null;
  return (
    <div class="failure" role="alert">
      <h2>{failureText(error.reason, error.message)}</h2>
      {error.reason !== 'rejected' && <p>{text('explorer.state.kept')}</p>}
      <div class="buttons">
        <button type="button" onClick={retry}>
          {text('explorer.state.retry')}
        </button>
      </div>
    </div>
  );
}

function Stopped({ retry }: { retry: () => void }) {
  return (
    <p class="buttons">
      {text('explorer.state.stopped')}
      <button type="button" onClick={retry}>
        {text('explorer.state.retry')}
      </button>
    </p>
  );
}

/** Returns the reason for a missing answer, in words. */
export function failureText(reason: 'down' | 'busy' | 'signedOut' | 'rejected', message: string): string {
  return reason === 'rejected' ? message : text(`explorer.state.${reason}`);
}

/** Unknown, hatched, with a word. */
export function Unknown({ children }: { children?: ComponentChildren }) {
  return (
    <span class="unknown">
      <span>{children ?? text('explorer.unknown')}</span>
    </span>
  );
}

/** A sentence about a fact without a source, hatched. */
export function UnknownSentence({ text: sentence }: { text: string }) {
  return (
    <>
      <Unknown>{text('explorer.unknown')}</Unknown> {sentence}
    </>
  );
}

/** A sentence about a fact without a source, as a paragraph. */
export function UnknownNote({ text: sentence }: { text: string }) {
  return (
    <p>
      <UnknownSentence text={sentence} />
    </p>
  );
}

/** The facts without a source, as hatched sentences. */
export function UnknownList({ unknown }: { unknown: readonly { text: string }[] }) {
  if (unknown.length === 0) return null;
  return (
    <ul class="plain entries">
      {unknown.map(({ text }) => (
        <li key={text}>
          <UnknownSentence text={text} />
        </li>
      ))}
    </ul>
  );
}

/** Long content of little weight, behind one line. */
export function More({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="more">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** The first letter of an article that begins a heading; a file's name remains unchanged. */
const SMALL_ARTICLE = /^(?=the |l[ea]s? |l’)./;

/** Returns a heading or title with a capital where it begins with the article of a name. */
export const capitalizeArticle = (sentence: string): string =>
  sentence.replace(SMALL_ARTICLE, (letter) => letter.toUpperCase());

interface AnswerProps {
  /** The answer to the question of the page, as a sentence; it may begin with a small article. */
  heading: string;
  /** The meaning of the answer. */
  lead?: ComponentChildren;
  /** The number of ties and sources behind it, and their age. */
  restsOn?: ComponentChildren;
}

/** The heading and answer of a page, focused after a question or a link, otherwise announced. */
export function AnswerHeading({ heading, lead, restsOn }: AnswerProps) {
  useEffect(() => {
    if (!focusNext.wanted) return;
    focusNext.wanted = false;
    // A user who has opened the menu meanwhile keeps the focus there.
    if (document.activeElement?.closest('nav')) return;
    const main = document.getElementById('answer');
    main?.focus({ preventScroll: true });
    main?.scrollIntoView({ block: 'nearest' });
  }, [heading]);
  return (
    <>
      <h1 class="answer" aria-live="polite">
        {capitalizeArticle(heading)}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {restsOn && <p class="rests-on">{restsOn}</p>}
    </>
  );
}

interface SectionProps {
  heading: string;
  /** Content to the right of the heading, such as links to other forms of the section. */
  beside?: ComponentChildren;
  id?: string;
  children: ComponentChildren;
}

/** A part of a page under a heading. */
export function Section({ heading, beside, id, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-label={heading}>
      {beside ? (
        <div class="heading">
          <h2>{heading}</h2>
          <span class="no-print">{beside}</span>
        </div>
      ) : (
        <h2>{heading}</h2>
      )}
      {children}
    </section>
  );
}
