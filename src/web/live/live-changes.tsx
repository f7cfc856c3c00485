import { useEffect, useState } from 'preact/hooks';
import { useToken } from '../data/sign-in';
import { askAgain } from '../data/use-answer';
import { useAsOf } from '../frame/location';
import { formatTime } from '../language/format';
import { text } from '../language/text';

/** Counts what has changed since the page was opened, and shows it when asked to: nothing moves while it is read. */
export function LiveChanges() {
  const { known } = useAsOf();
  const token = useToken();
  const [count, setCount] = useState(0);
  const [lostAt, setLostAt] = useState<Date | null>(null);
  useEffect(() => {
    setCount(0);
    setLostAt(null);
    // What was on record at a moment does not change.
    if (known) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onChange = () => setCount((before) => before + 1);
    void import('./follow-changes').then(({ followChanges }) => followChanges({ onChange, onLost: setLostAt, signal }));
    return () => controller.abort();
  }, [known, token]);
  if (count === 0 && !lostAt) return null;
  return (
    <div class="toast" role="status">
      {count > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setCount(0);
            askAgain();
          }}
        >
          {text('explorer.live.changes', { count })}
        </button>
      )}
      {lostAt && <span>{text('explorer.live.lost', { time: formatTime(lostAt) })}</span>}
    </div>
  );
}
