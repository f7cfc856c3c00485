// @visible(tie): known at the known instant, and not above the reader's clearance.
@tie.clearance <= $clearance AND @known(@tie)
