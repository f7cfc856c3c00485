// @confirmedYears(tie): for how many calendar years after the day that counts a tie that fades is CURRENT; `confirmedYears` says the same in TypeScript.
CASE WHEN type(@tie) IN @memberships() THEN 10 ELSE 5 END
