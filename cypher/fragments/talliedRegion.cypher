// @talliedRegion(relation, region): whether a country counts in a region: in its seat block, so that rows add up, or, where the filter
// names regions, in those of them that it lies in.
CASE WHEN $regions IS NULL THEN type(@relation) = 'IN_REGION' ELSE @region.id IN $regions END
