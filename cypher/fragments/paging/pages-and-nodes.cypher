// @pages-and-nodes(): the end of a statement that returns pages of lists, and their nodes once.
// Expects `pages`, and `found`: each page's items, lists whose last element is a node's version.
@pages-and-nodes-as(false)
