import { keep, kept } from '../data/kept';

const NAME = 'answered-do-not-know';
const DAY_MS = 24 * 3600 * 1000;
/** Days after which it is worth asking again. */
const ASK_AGAIN_AFTER = 90;

/** The days, YYYY-MM-DD, on which somebody did not know about a tie, by its id. */
type NotKnown = Readonly<Record<string, string>>;

/** The ties about which whoever was asked did not know in the last 90 days, with the day. */
export function notKnown(today: string): NotKnown {
  const isRecent = ([, day]: [string, string]) => Date.parse(today) - Date.parse(day) < ASK_AGAIN_AFTER * DAY_MS;
  return Object.fromEntries(Object.entries(kept<NotKnown>(NAME) ?? {}).filter(isRecent));
}

/** Keeps, in this browser, on which day nobody knew about a tie; null where it is to be asked again. */
export function keepNotKnown(tie: string, day: string | null, today: string): void {
  const { [tie]: _, ...others } = notKnown(today);
  keep(NAME, day === null ? others : { ...others, [tie]: day });
}
