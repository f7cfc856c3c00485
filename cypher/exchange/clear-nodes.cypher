// scan: Node, to clear what a load that was cut short left behind
MATCH (n:Node)
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
