// @idsOnPages(rows, first): the stored ids of the first items of each page; `rows` are those of @pagesAndNodes.
UNWIND @rows AS row
UNWIND row[0].items[..toInteger(@first)] AS item
RETURN DISTINCT CASE WHEN item[1] STARTS WITH 'TABLE-' THEN substring(item[1], 6) ELSE item[1] END
