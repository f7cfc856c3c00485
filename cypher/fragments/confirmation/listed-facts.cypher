// @listed-facts(): the tie types that need dated evidence or a complete list: see `isListedFact`.
['MEMBER_STATE_OF', 'PARTY_TO', 'SIGNATORY_TO', 'COVERS']
