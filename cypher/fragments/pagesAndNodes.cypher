// @pagesAndNodes(): the end of a statement that returns pages of several lists, and beside them each node on them once.
// Takes `pages`, and `found`: for each page its items, each a list whose last element is the version of a node.
@pagesAndNodesAs(false)
