// @later-start(from, to): the first day on which both ends of a tie exist.
CASE WHEN @from.validFrom > @to.validFrom THEN @from.validFrom ELSE @to.validFrom END
