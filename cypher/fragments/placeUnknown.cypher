// @placeUnknown(): the part of a count of unknowns that belongs to @linkedInPlace.
+ [['PLACE', inPlace]] // if $inPlaces
