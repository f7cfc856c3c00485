// @composedRows(ids, statement, columns, rows): the rows of a statement that reads for the ids in the variable `ids`, each as a list
// of its columns. The first statement of a composition takes no ids.
CALL (@ids) {
  CALL (@ids) {
@statement
  }
  RETURN collect([@columns]) AS @rows
}
