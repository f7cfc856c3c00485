/** What a region is: a part of the world that elects its seats in the network's committee, or another one that has a name. */
export enum RegionKind {
  SEAT_BLOCK = 'SEAT_BLOCK',
  NAMED = 'NAMED',
}

/** The kind of a region by its source's word; what is not a named region is a seat block. */
export function regionKind(word: string | null | undefined): RegionKind {
  return word === 'named_region' ? RegionKind.NAMED : RegionKind.SEAT_BLOCK;
}
