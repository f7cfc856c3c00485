// @items-after(found): the page's items, in order, and one more, which shows that more follow.
[item IN @found WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])][0..toInteger($first) + 1]
