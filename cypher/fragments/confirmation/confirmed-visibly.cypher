// @confirmed-visibly(entry): true where the viewer may know an entry of a list that
// set-last-confirmed writes.
toInteger(substring(@entry, 11, 1)) <= $clearance AND substring(@entry, 13, 24) <= $known AND $known < substring(@entry, 38, 24)
