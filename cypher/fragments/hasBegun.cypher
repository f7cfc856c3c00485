// @hasBegun(version): whether a version of a node was there on or before the valid day, as @startsOn says.
@version.validFrom <= $valid AND NOT (@version.since IS NULL AND coalesce(@version.id, @version.pastOf) IN $notBegun)
