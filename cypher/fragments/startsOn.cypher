// @startsOn(version): the day from which a version of a node is there: its beginning; of an initiative without one the earliest day of
// which the reader may know that it was there, by its evidence, its ties or the opportunity that it was made for, else that of its
// recording (see the fragment setHeard); of other nodes without one the first of all.
CASE WHEN @version.since IS NOT NULL OR NOT @version.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] THEN @version.validFrom
  ELSE reduce(earliest = '9999-12-31', entry IN coalesce(@version.heard, []) |
    CASE WHEN right(entry, 10) < earliest AND @heardVisibly(entry) THEN right(entry, 10) ELSE earliest END)
  END
