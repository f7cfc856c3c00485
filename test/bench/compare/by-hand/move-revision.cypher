// Of no answer: what it marks is no node of the graph that is asked about.
MERGE (m:BenchMark {id: 'revision'})
SET m.turn = $turn
