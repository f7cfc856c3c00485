// @standing-facts(): the tie types that need no new confirmation: see `isStandingFact`.
['ORGAN_OF', 'ISSUED', 'ADMINISTERS', 'CITES', 'REFERS_TO', 'SUCCEEDS', 'INFORMS', 'ABOUT'] + @listed-facts() + @recorded-days()
