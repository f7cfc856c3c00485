import { storeValue, loadValue } from '../data/kept';

const NAME = 'answered-do-not-know';
const DAY_MS = 24 * 3600 * 1000;
/** Days after which a tie is asked about again. */
const ASK_AGAIN_AFTER = 90;

/** The days, YYYY-MM-DD, on which a contact could not answer about a tie, by the id of the tie. */
type NotKnown = Readonly<Record<string, string>>;

/** Returns the ties that a contact could not answer about in the last 90 days, with the day. */
export function notKnown(today: string): NotKnown {
  const isRecent = ([, day]: [string, string]) => Date.parse(today) - Date.parse(day) < ASK_AGAIN_AFTER * DAY_MS;
  return Object.fromEntries(Object.entries(loadValue<NotKnown>(NAME) ?? {}).filter(isRecent));
}

/** Keeps in this browser the day without an answer about a tie; null to ask again. */
export function keepNotKnown(tie: string, day: string | null, today: string): void {
  const { [tie]: _, ...others } = notKnown(today);
  storeValue(NAME, day === null ? others : { ...others, [tie]: day });
}
