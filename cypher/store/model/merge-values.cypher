UNWIND $rows AS row
MERGE (v:Node {id: row.id})
ON CREATE SET v = row.properties, v:IndicatorValue
