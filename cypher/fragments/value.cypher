// @value(value): a reported value as a map; what was recorded before there were kinds is measured.
@value { .*, id: coalesce(@value.id, @value.pastOf), kind: coalesce(@value.kind, 'MEASURED') }
