// @day-that-counts(tie): the date of the last confirmation of a tie: the later of the day of its
// newest evidence and the first day of its `since`; null where neither is known.
CASE WHEN @tie.since IS NOT NULL AND @tie.validFrom > coalesce(@tie.confirmedTo, '') THEN @tie.validFrom ELSE @tie.confirmedTo END
