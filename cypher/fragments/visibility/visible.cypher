// @visible(tie): known at the known instant, and not above the viewer's clearance.
@tie.clearance <= $clearance AND @known(@tie)
