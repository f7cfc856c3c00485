/** An operation that the API knows by its hash. */
export interface Document<Result, Input> {
  /** The SHA-256 of its text. */
  hash: string;
  /** Only a type. */
  ask?: (input: Input) => Result;
}
