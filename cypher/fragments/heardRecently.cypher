// @heardRecently(entry): whether an entry of an initiative's `heard` is of a day that is recent, and known and visible to the reader.
left(@entry, 10) >= @recent() AND toInteger(substring(@entry, 11, 1)) <= $clearance
  AND substring(@entry, 13, 24) <= $known AND $known < substring(@entry, 38)
