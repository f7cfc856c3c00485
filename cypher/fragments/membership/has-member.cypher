// @has-member(country): true where an actor based in a country is a member at the standpoint.
EXISTS {
  (@country)<-[:IN_COUNTRY]-(based:Actor)
  WHERE @known(based) AND @is-member(based) }
