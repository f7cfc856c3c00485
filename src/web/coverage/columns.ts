interface Region {
  id: string;
  kind: 'SEAT_BLOCK' | 'NAMED';
  countries: { nodes: readonly { region: { id: string } | null }[] };
}

/** Orders the seat blocks, each followed by the named regions with most countries in it. */
export function orderRegions<R extends Region>(regions: readonly R[]): R[] {
  const blocks = regions.filter(({ kind }) => kind === 'SEAT_BLOCK');
  const namedRegions = regions.filter(({ kind }) => kind === 'NAMED');
  const blockOf = new Map(namedRegions.map((region) => [region, mainBlock(region)]));
  const inBlock = (id: string) => namedRegions.filter((region) => blockOf.get(region) === id);
  const withoutBlock = namedRegions.filter((region) => !blocks.some(({ id }) => id === blockOf.get(region)));
  return [...blocks.flatMap((block) => [block, ...inBlock(block.id)]), ...withoutBlock];
}

function mainBlock({ countries }: Region): string | undefined {
  const counts = new Map<string, number>();
  for (const { region } of countries.nodes) if (region) counts.set(region.id, (counts.get(region.id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
