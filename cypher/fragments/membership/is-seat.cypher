// @is-seat(tie, at): true where the tie's type is a seat in an initiative or coalition partnership.
type(@tie) IN $seatTypes AND (NOT @at:Actor OR type(@tie) IN $allianceTypes)
