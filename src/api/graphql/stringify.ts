import type { EventLoopScheduler } from './event-loop-scheduler';

/** Maximum number of values of a part that is stringified at once. */
const PART_VALUES = 2_000;

/** A response exceeds the maximum length. */
export class AnswerTooLong extends Error {}

/** Stringifies a response in turns, without blocking the event loop. Throws AnswerTooLong. */
export async function stringifyInTurns(
  response: object,
  turns: EventLoopScheduler,
  maxLength: number,
): Promise<string> {
  if (isSmall(response)) return JSON.stringify(response);
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
    // Like JSON, omits an undefined property.
    const entries = Object.entries(value).filter(([, item]) => isList || item !== undefined);
    add(isList ? '[' : '{');
    for (const [index, [name, item]] of entries.entries()) {
      if (index > 0) add(',');
      if (!isList) add(`${JSON.stringify(name)}:`);
      await write(item ?? null);
    }
    add(isList ? ']' : '}');
  }

  await write(response);
  return parts.join('');
}

/** True where a value contains at most PART_VALUES values; no more are counted. */
function isSmall(value: unknown): boolean {
  let remaining = PART_VALUES;
  const fits = (item: unknown): boolean => {
    if (--remaining < 0) return false;
    if (typeof item !== 'object' || item === null) return true;
    // Not Object.values, which allocates a list for each object.
    for (const name in item) if (!fits((item as Record<string, unknown>)[name])) return false;
    return true;
  };
  return fits(value);
}
