interface Banded {
  tie: { evidence: readonly { source: { id: string } }[] };
  contacts: readonly { id: string }[];
}

/** Consecutive checks; those of a band share their source and their contacts. */
export interface Block<Check> {
  isBand: boolean;
  checks: Check[];
}

/** Groups checks of the same source and contacts at the first: one answer may apply to all. */
export function bandsOf<Check extends Banded>(checks: readonly Check[]): Block<Check>[] {
  const bands = new Map<string, Check[]>();
  for (const check of checks) {
    const key = keyOf(check);
    if (key) bands.set(key, [...(bands.get(key) ?? []), check]);
  }
  const blocks: Block<Check>[] = [];
  for (const check of checks) {
    const band = bands.get(keyOf(check)) ?? [];
    const last = blocks.at(-1);
    if (band.length > 1) {
      if (band[0] === check) blocks.push({ isBand: true, checks: band });
    } else if (last && !last.isBand) last.checks.push(check);
    else blocks.push({ isBand: false, checks: [check] });
  }
  return blocks;
}

/** Returns the key that the checks of a band share; '' where source or contacts are missing. */
function keyOf({ tie: { evidence }, contacts }: Banded): string {
  const [newest] = evidence;
  return newest && contacts.length > 0 ? [newest.source.id, ...contacts.map(({ id }) => id)].join(' ') : '';
}
