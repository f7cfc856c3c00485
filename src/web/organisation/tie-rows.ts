import type { ChoiceFragment, DatedTieFragment, TieStatus, TieType } from '../graphql/graphql';
import { nameOf } from '../search/choice';

/** A tie as read from one of its ends. */
export interface TieRow {
  tie: DatedTieFragment;
  other: ChoiceFragment;
  /** The phrase as read from this end: "is a member of". */
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

/** The ties of a kind: those that are shown, and the number of all. */
export interface TieGroup {
  kind: TieKind;
  shown: TieRow[];
  total: number;
}

/** Returns the kind of a tie by its type. */
export function kindOf(type: TieType): TieKind {
  const [kind = 'other'] = TIE_KINDS.filter(
    (candidate) => candidate !== 'other' && (KINDS[candidate] as readonly TieType[]).includes(type),
  );
  return kind;
}

/** The order of statuses: the most relevant today first. */
const ORDER: readonly TieStatus[] = ['CURRENT', 'CONTESTED', 'UPCOMING', 'UNCONFIRMED', 'ENDED', 'RETRACTED'];

/** Groups the ties of a node by kind, in the order of status, then name of the other end. */
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
