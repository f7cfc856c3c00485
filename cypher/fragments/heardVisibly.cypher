// @heardVisibly(entry): whether an entry of an initiative's `heard` is known and visible to the reader.
toInteger(substring(@entry, 11, 1)) <= $clearance AND substring(@entry, 13, 24) <= $known AND $known < substring(@entry, 38, 24)
