/** What a name of an organisation is. */
export enum NameKind {
  NAME = 'NAME',
  ACRONYM = 'ACRONYM',
  FORMER = 'FORMER',
  OTHER = 'OTHER',
}

/** What is known of other names, by the name; a name that is not in it is OTHER. */
export type NameKinds = Readonly<Record<string, NameKind.ACRONYM | NameKind.FORMER>>;
