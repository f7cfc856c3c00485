interface Place {
  id: string;
  x: number;
  y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Returns the nearest place in the direction of a key; distance to the side counts twice. */
export function nextPlace(from: Place, places: readonly Place[], key: string): Place | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const [dx, dy] = direction;
  const distances = places.flatMap((place) => {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return ahead > 0 && aside <= 2 * ahead ? [{ place, distance: ahead + 2 * aside }] : [];
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.place;
}
