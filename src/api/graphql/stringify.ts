import type { EventLoopScheduler } from './event-loop-scheduler';

/** The most values of a part that is turned into text at once. */
const PART_VALUES = 2_000;

/** An answer is longer than it may be. */
export class AnswerTooLong extends Error {}

/** JSON.stringify of an answer, in turns, so that a long one does not hold up the event loop. Throws AnswerTooLong. */
export async function stringifyInTurns(answer: object, turns: EventLoopScheduler, maxLength: number): Promise<string> {
  if (isSmall(answer)) return JSON.stringify(answer);
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
    if (length > maxLength) throw new AnswerTooLong();
  };

  async function write(value: unknown): Promise<void> {
    if (typeof value !== 'object' || value === null || isSmall(value)) {
      if (turns.isOver) await turns.next();
      return add(JSON.stringify(value));
    }
    const isList = Array.isArray(value);
    // As in JSON, a property that is undefined is left out.
    const entries = Object.entries(value).filter(([, item]) => isList || item !== undefined);
    add(isList ? '[' : '{');
    for (const [index, [name, item]] of entries.entries()) {
      if (index > 0) add(',');
      if (!isList) add(`${JSON.stringify(name)}:`);
      await write(item ?? null);
    }
    add(isList ? ']' : '}');
  }

  await write(answer);
  return parts.join('');
}

/** Whether a value holds no more than PART_VALUES values; no more than these are looked at. */
function isSmall(value: unknown): boolean {
  let left = PART_VALUES;
  const fits = (one: unknown): boolean => {
    if (--left < 0) return false;
    if (typeof one !== 'object' || one === null) return true;
    // Not Object.values, which allocates a list for each object.
    for (const name in one) if (!fits((one as Record<string, unknown>)[name])) return false;
    return true;
  };
  return fits(value);
}
