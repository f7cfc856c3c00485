// @tallied-seats(seats, place): the seats that count in a row of a tally: those of actors that
// belong in its place and in those of the filter; all of them where neither is on record.
// if $byPlace $inPlaces
WITH *, CASE $placeDimension WHEN 'COUNTRY' THEN @place.country WHEN 'REGION' THEN @place.region END AS rowPlace
WITH *, [seat IN @seats WHERE ($inPlaces IS NULL AND rowPlace IS NULL) OR seat.homes IS NULL OR any(home IN seat.homes
  WHERE @in-places(home) AND (rowPlace IS NULL OR @belongs-in([home], rowPlace)))] AS seatsThere
// else
WITH *, @seats AS seatsThere
// end
