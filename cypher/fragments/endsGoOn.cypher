// @endsGoOn(tie): whether neither end of a tie that is over with them has run out by the valid day.
NOT (@tie.mayRunOut AND (startNode(@tie).id IN $ranOut OR endNode(@tie).id IN $ranOut))
