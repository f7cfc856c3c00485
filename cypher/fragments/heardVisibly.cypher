// @heardVisibly(entry): whether the reader may know an entry of `heard`, as the fragment setHeard writes it.
toInteger(substring(@entry, 11, 1)) <= $clearance AND substring(@entry, 13, 24) <= $known AND $known < substring(@entry, 38, 24)
