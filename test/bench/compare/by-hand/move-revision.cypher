// The marker is in no answer: it is not a node of the queried graph.
MERGE (m:BenchMark {id: 'revision'})
SET m.turn = $turn
