// @inFeed(change): whether a change is in the feed of the reader at the known instant, and recorded between $from and $to.
@change.clearance <= $clearance AND @change.at <= $known
  AND ($from IS NULL OR @change.at >= $from) AND ($to IS NULL OR @change.at <= $to)
