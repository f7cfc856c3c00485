// @isListed(tie, isOver): whether a tie puts somebody on the list of a node at the standpoint: it holds or, where the node is over, held.
@visible(@tie) AND @tie.validFrom <= $valid AND (@isOver OR ($valid <= @tie.validTo AND @endsGoOn(@tie)))
