// What it returns does not matter: the bookmark of the read names the last committed transaction.
RETURN 1 AS one
