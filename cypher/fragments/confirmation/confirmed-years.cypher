// @confirmed-years(tie): the years for which a confirmation keeps it CURRENT, as in TypeScript.
CASE WHEN type(@tie) IN @memberships() THEN 10 ELSE 5 END
