// @tallied-region(relation, region): true where a country counts in a region: in its seat block, so
// that rows add up, or, where the filter names regions, in each named one that contains it.
CASE WHEN $regions IS NULL THEN type(@relation) = 'IN_REGION' ELSE @region.id IN $regions END
