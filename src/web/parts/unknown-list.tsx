import { Unknown } from './states';

/** What no source says, as sentences, hatched. */
export function UnknownList({ unknown }: { unknown: readonly { text: string }[] }) {
  if (unknown.length === 0) return null;
  return (
    <ul class="plain entries">
      {unknown.map(({ text }) => (
        <li key={text}>
          <Unknown /> {text}
        </li>
      ))}
    </ul>
  );
}
