// @itemsAfter(found): of the items that were found, in order, those of the page and one more, by which it is known whether there is a next.
[item IN @found WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])][0..toInteger($first) + 1]
