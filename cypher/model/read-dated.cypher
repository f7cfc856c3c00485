MATCH (l:Load {id: 'dated'}) RETURN l.complete AS complete
