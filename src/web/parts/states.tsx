import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../data/use-answer';
import { formatTime } from '../language/format';
import { text } from '../language/text';

/** Milliseconds of waiting after which something is shown, and after which it is said to take long. */
const SHOW_AFTER_MS = 400;
const LONG_AFTER_MS = 8_000;

interface AnsweredProps<Result> {
  of: Answer<Result>;
  /** What is awaited, such as "Looking for routes from A to B". Default: a general text. */
  waiting?: string;
  children: (data: Result) => ComponentChildren;
}

/** Shows an answer; while there is none, that it is awaited, or why it does not come. An old answer says its time. */
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

/** Why there is no answer, in words. */
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
