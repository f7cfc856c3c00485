// @in-feed(change): true where the viewer's feed has a change between $from and $to, by $by.
@change.clearance <= $clearance AND @change.at <= $known
  AND ($from IS NULL OR @change.at >= $from) AND ($to IS NULL OR @change.at <= $to)
  AND ($by IS NULL OR @change.by = $by)
