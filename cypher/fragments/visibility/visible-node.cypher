// @visible-node(version): a version of a node known at the known instant and within the viewer's
// clearance. Actions, opportunities, commitments, follow-ups, meetings, pictures and findings have
// one.
@known(@version) AND coalesce(@version.clearance, 0) <= $clearance
