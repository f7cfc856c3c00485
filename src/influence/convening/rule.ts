/** One rule of a convening list that it can be named by, where rules clash or one of them costs. Actors are node indexes. */
export type Rule =
  | { kind: 'SEATS'; seats: number }
  | { kind: 'MUST_INVITE' | 'EXCLUDE'; actor: number }
  /** `list` is the place in the input's `keepApart`. */
  | { kind: 'KEEP_APART'; list: number; actors: readonly number[] }
  | { kind: 'GROUP_MIN' | 'GROUP_MAX'; group: string; count: number }
  | { kind: 'REGION_MIN' | 'REGION_MAX'; region: string; count: number };
