// @visibleNode(version): a version of a node that is known at the known instant and not above the reader's clearance. Only
// actions, opportunities, commitments, follow-ups, meetings, pictures and findings about engagement have a clearance.
@known(@version) AND coalesce(@version.clearance, 0) <= $clearance
