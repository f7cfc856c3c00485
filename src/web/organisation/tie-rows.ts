import type { ChoiceFragment, DatedTieFragment, TieStatus, TieType } from '../graphql/graphql';
import { nameOf } from '../search/choice';

/** A tie as it is read from one of its ends. */
export interface TieRow {
  tie: DatedTieFragment;
  other: ChoiceFragment;
  /** How it is said of this end: "is a member of". */
  phrase: string;
}

const KINDS = {
  memberships: [
    'MEMBER_OF',
    'MEMBER_STATE_OF',
    'OBSERVER_OF',
    'ORGAN_OF',
    'SECRETARIAT_OF',
    'SUBSIDIARY_OF',
    'ADMINISTERS',
    'SUCCEEDS',
  ],
  seats: ['CONVENES', 'LEADS', 'STEERS', 'PARTICIPATES_IN', 'SUPPORTS', 'ORGANISED_BY', 'PLANNED'],
  money: ['FUNDS', 'SUPPLIER_OF'],
  relations: [
    'PARTNER_OF',
    'MEMORANDUM_WITH',
    'REGIONAL_ADVOCACY_WITH',
    'CONTACT_OF',
    'INFORMS',
    'LOCAL_CODE_REPRESENTATIVE_OF',
    'INVITED_TO',
    'ATTENDED',
  ],
  aims: [
    'PURSUES',
    'PRIORITISES',
    'COVERS',
    'TARGETS',
    'POSITION_ON',
    'ENDORSES',
    'PROMISED',
    'HONOURS',
    'SIGNED_CODE',
    'ASSESSED_ON',
    'SIGNATORY_TO',
    'PARTY_TO',
  ],
} satisfies Record<string, readonly TieType[]>;

export type TieKind = keyof typeof KINDS | 'other';

export const TIE_KINDS: readonly TieKind[] = ['memberships', 'seats', 'money', 'relations', 'aims', 'other'];

/** Ties of a kind: those that are shown, and how many there are. */
export interface TieGroup {
  kind: TieKind;
  shown: TieRow[];
  total: number;
}

/** What a tie is about, by its type. */
export function kindOf(type: TieType): TieKind {
  const [kind = 'other'] = TIE_KINDS.filter(
    (one) => one !== 'other' && (KINDS[one] as readonly TieType[]).includes(type),
  );
  return kind;
}

/** What matters most today comes first. */
const ORDER: readonly TieStatus[] = ['CURRENT', 'CONTESTED', 'UPCOMING', 'UNCONFIRMED', 'ENDED', 'RETRACTED'];

/** Ties as they are read from a node, by kind; of a kind, those that hold come first, then by the name of the other end. */
export function tieRows(id: string, ties: readonly DatedTieFragment[]): Map<TieKind, TieRow[]> {
  const rows = ties
    .map((tie): TieRow => {
      const isFrom = tie.from.id === id;
      return { tie, other: isFrom ? tie.to : tie.from, phrase: isFrom ? tie.phrase : tie.inversePhrase };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.tie.status) - ORDER.indexOf(b.tie.status) || nameOf(a.other).localeCompare(nameOf(b.other)),
    );
  const byKind = new Map<TieKind, TieRow[]>();
  for (const kind of TIE_KINDS) {
    const ofKind = rows.filter(({ tie }) => kindOf(tie.type) === kind);
    if (ofKind.length > 0) byKind.set(kind, ofKind);
  }
  return byKind;
}
