// @isSeat(tie, at): whether a tie that an actor has to an initiative, or to an alliance shown as a partnership, is of a type that is a
// seat there.
type(@tie) IN $seatTypes AND (NOT @at:Actor OR type(@tie) IN $allianceTypes)
