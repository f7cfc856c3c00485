// @inFeed(change): whether a change is in the feed of the reader at the known instant, recorded between $from and $to, and by $by.
@change.clearance <= $clearance AND @change.at <= $known
  AND ($from IS NULL OR @change.at >= $from) AND ($to IS NULL OR @change.at <= $to)
  AND ($by IS NULL OR @change.by = $by)
