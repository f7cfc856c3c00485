interface Banded {
  tie: { evidence: readonly { source: { id: string } }[] };
  askWhom: readonly { id: string }[];
}

/** Checks beside each other: of a band, all rest on the same source and are asked of the same organisations. */
export interface Block<Check> {
  isBand: boolean;
  checks: Check[];
}

/**
 * Checks in their order, those that rest on one source and are asked of the same organisations together, where the first of them stands:
 * one answer may hold for all.
 */
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

/** What the checks of a band have in common; '' where it has no source or nobody to be asked. */
function keyOf({ tie: { evidence }, askWhom }: Banded): string {
  const [newest] = evidence;
  return newest && askWhom.length > 0 ? [newest.source.id, ...askWhom.map(({ id }) => id)].join(' ') : '';
}
