import { bilingual, type BilingualText, type MessageKey, type MessageValues } from '../../language/message';
import type { Language } from '../../language/language';
import { quote } from '../../language/text';

/** The reasons for which an input is rejected. */
export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  WRONG_KIND = 'WRONG_KIND',
  SELF_TIE = 'SELF_TIE',
  TOO_VISIBLE = 'TOO_VISIBLE',
  BAD_DATES = 'BAD_DATES',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  INCOMPLETE = 'INCOMPLETE',
  NO_EVIDENCE = 'NO_EVIDENCE',
  BAD_TEXT = 'BAD_TEXT',
  TOO_LONG = 'TOO_LONG',
  BAD_ADDRESS = 'BAD_ADDRESS',
  PERSONAL_DATA = 'PERSONAL_DATA',
  ALREADY_RECORDED = 'ALREADY_RECORDED',
  NOT_CURRENT = 'NOT_CURRENT',
  DERIVED = 'DERIVED',
  LATER_CHANGES = 'LATER_CHANGES',
  NOTHING_TO_CHANGE = 'NOTHING_TO_CHANGE',
  KEY_REUSED = 'KEY_REUSED',
  ROSTER_COMPLETE = 'ROSTER_COMPLETE',
  OUTSIDE_REGIONS = 'OUTSIDE_REGIONS',
}

/** An id without a record, and the types of the candidates; all types where none are listed. */
export interface UnknownId {
  id: string;
  types?: readonly string[];
}

/** An error at a path of the arguments. */
export interface ValidationError extends BilingualText {
  code: UserErrorCode;
  path: readonly string[];
  /** The unknown id, present where the answer suggests candidates. */
  unknown?: UnknownId;
}

type WithoutPrefix<Key> = Key extends `input.${infer Rest}` ? Rest : never;

/** The key of a text: a code, with a variant where it has several texts, as in "NOT_FOUND.tie". */
export type ErrorKey = Extract<WithoutPrefix<MessageKey>, `${UserErrorCode}` | `${UserErrorCode}.${string}`>;

/** The keys of errors for ids that may be mistyped. */
type UnknownIdKey = Extract<ErrorKey, `NOT_FOUND.${string}`>;

type Values = Parameters<typeof bilingual>[1];

function validationError(key: ErrorKey, path: readonly string[], values: Values): ValidationError {
  const [code] = key.split('.', 1) as [UserErrorCode];
  const quoted = (language: Language) => quoteValues(typeof values === 'function' ? values(language) : values);
  return { code, path, ...bilingual(`input.${key}`, quoted) };
}

/** Shortens the ids and names in the values of a message, which may be the client’s. */
function quoteValues(values: MessageValues = {}): MessageValues {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    (name === 'id' || name === 'name') && typeof value === 'string' ? quote(value) : value,
  ]);
  return Object.fromEntries(entries) as MessageValues;
}

/** The error that cancels a change with an invalid input: nothing of it is recorded. */
export class InputRejected extends Error {
  constructor(
    readonly errors: readonly ValidationError[],
    /** The id of the record that exists already. */
    readonly about: string | null = null,
  ) {
    super(errors.map(({ en }) => en).join(' '));
  }
}

/** Throws InputRejected with one error. */
export function rejectInput(key: ErrorKey, path: readonly string[], values?: Values, about?: string): never {
  throw new InputRejected([validationError(key, path, values)], about);
}

/** Throws InputRejected for an id without a record. */
export function rejectUnknownId(key: UnknownIdKey, path: readonly string[], unknown: UnknownId): never {
  throw new InputRejected([unknownIdError(key, path, unknown)]);
}

function unknownIdError(key: UnknownIdKey, path: readonly string[], unknown: UnknownId): ValidationError {
  return { ...validationError(key, path, { id: unknown.id }), unknown };
}

/** Collects all errors of an input, so that they are reported together. */
export class ValidationErrors {
  private readonly errors: ValidationError[] = [];

  add(key: ErrorKey, path: readonly string[], values?: Values): void {
    this.errors.push(validationError(key, path, values));
  }

  addUnknownId(key: UnknownIdKey, path: readonly string[], unknown: UnknownId): void {
    this.errors.push(unknownIdError(key, path, unknown));
  }

  addText(code: UserErrorCode, path: readonly string[], text: BilingualText): void {
    this.errors.push({ code, path, ...text });
  }

  /** Throws InputRejected if any error was added. */
  throwIfAny(): void {
    if (this.errors.length > 0) throw new InputRejected(this.errors);
  }
}
