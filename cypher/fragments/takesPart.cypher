// @takesPart(tie, at): whether a tie that an actor has to an initiative, or to an alliance shown as a partnership, makes it a participant:
// by a seat or, without one, as a funder or an observer.
type(@tie) IN $participantTypes AND (NOT @at:Actor OR type(@tie) IN $allianceTypes)
