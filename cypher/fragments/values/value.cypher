// @value(value): a reported value as a map; older values without a kind are measured.
@value { .*, id: coalesce(@value.id, @value.pastOf), kind: coalesce(@value.kind, 'MEASURED') }
