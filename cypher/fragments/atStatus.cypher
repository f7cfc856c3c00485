// @atStatus(commitment, statuses): the part of a filter that a version of a commitment has one of some statuses; a part of its own, as
// in @actorFilter.
// if $@statuses
WITH *, 1 AS partOf@statuses
WHERE @commitmentStatus(@commitment, $valid) IN $@statuses
// end
