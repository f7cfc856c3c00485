// @startsOn(version): the day from which a version of a node is there: its beginning; of an initiative without one the earliest day of
// which the reader may know that it was there, by its evidence, its ties or the opportunity that it was made for, else that of its
// recording (see the fragment setHeard); of other nodes without one the first of all. @hasBegun says the same for the valid day.
CASE WHEN @version.since IS NOT NULL OR NOT @version.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] THEN @version.validFrom
  ELSE $firstDays[coalesce(@version.id, @version.pastOf)] END
