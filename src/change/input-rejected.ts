import type { BilingualText } from '../language/message';

/** Why an input is not recorded. */
export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  WRONG_KIND = 'WRONG_KIND',
  SELF_TIE = 'SELF_TIE',
  BAD_DATES = 'BAD_DATES',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  NO_EVIDENCE = 'NO_EVIDENCE',
  BAD_TEXT = 'BAD_TEXT',
  TOO_LONG = 'TOO_LONG',
  BAD_ADDRESS = 'BAD_ADDRESS',
  PERSONAL_DATA = 'PERSONAL_DATA',
  ALREADY_RECORDED = 'ALREADY_RECORDED',
  NOT_CURRENT = 'NOT_CURRENT',
  LATER_CHANGES = 'LATER_CHANGES',
  NOTHING_TO_CHANGE = 'NOTHING_TO_CHANGE',
  KEY_REUSED = 'KEY_REUSED',
  OUTSIDE_REGIONS = 'OUTSIDE_REGIONS',
}

/** One mistake of the caller's, at a path of the arguments. */
export interface ValidationError extends BilingualText {
  code: UserErrorCode;
  path: readonly string[];
}

/** A write that is refused for its input: nothing of it is recorded. `about` is what is there already. */
export class InputRejected extends Error {
  constructor(
    readonly errors: readonly ValidationError[],
    readonly about: string | null = null,
  ) {
    super(errors.map(({ en }) => en).join(' '));
  }
}

/** Refuses for one mistake. */
export function rejectInput(code: UserErrorCode, path: readonly string[], said: BilingualText, about?: string): never {
  throw new InputRejected([{ code, path, ...said }], about);
}

/** Gathers the mistakes of an input, so that all are told at once. */
export class ValidationErrors {
  private readonly found: ValidationError[] = [];

  add(code: UserErrorCode, path: readonly string[], said: BilingualText): void {
    this.found.push({ code, path, ...said });
  }

  /** Throws Refusal where there is any. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new InputRejected(this.found);
  }
}
