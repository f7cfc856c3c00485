// @memberships(): the tie types that last: see `isMembership`.
['SECRETARIAT_OF', 'SUBSIDIARY_OF', 'LOCAL_CODE_REPRESENTATIVE_OF', 'MEMBER_OF']
