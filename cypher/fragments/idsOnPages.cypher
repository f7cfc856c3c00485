// @idsOnPages(rows, first): the stored ids of the first items of each page; `rows` are those of @pagesAndNodes.
UNWIND @rows AS row
UNWIND row[0].items[..toInteger(@first)] AS item
RETURN DISTINCT @storedId(item[1])
