// @standing-facts(): the tie types that need no confirmation: see `isStandingFact`.
['ORGAN_OF', 'MEMBER_STATE_OF', 'PARTY_TO', 'SIGNATORY_TO', 'ATTENDED', 'COVERS', 'ISSUED', 'ADMINISTERS', 'CITES', 'REFERS_TO', 'SUCCEEDS', 'INFORMS', 'ABOUT', 'HONOURS', 'ENDORSES']
