// @isListed(tie, isOver): whether a tie puts somebody on the list of a node at the standpoint: it holds or, where the node is over, held.
@visible(@tie) AND @tie.validFrom <= $valid AND CASE WHEN @isOver THEN true ELSE (@holds(@tie)) END
