MATCH (l:Load {id: 'seed'}) RETURN l.complete AS complete
