// @listed-partnership(version): true where a version of a partnership is begun or, where the filter
// names statuses, has one of them.
CASE WHEN $statuses IS NULL THEN @begun(@version) ELSE (@initiative-status(@version)) IN $statuses END
