/**
 * The most that can flow between two nodes of a small network, by shortest augmenting paths (Edmonds and Karp, 1972).
 * `capacity` is a matrix, from by to, row by row; the residual capacities are left in it.
 */
export function maxFlow(capacity: Float64Array, size: number, start: number, end: number): number {
  let flow = 0;
  for (;;) {
    const before = new Int32Array(size).fill(-1);
    before[start] = start;
    const queue = [start];
    for (let place = 0; place < queue.length && before[end]! < 0; place++) {
      const node = queue[place]!;
      for (let next = 0; next < size; next++) {
        if (before[next]! >= 0 || capacity[node * size + next]! <= 0) continue;
        before[next] = node;
        queue.push(next);
      }
    }
    if (before[end]! < 0) return flow;
    let amount = Infinity;
    for (let node = end; node !== start; node = before[node]!) {
      amount = Math.min(amount, capacity[before[node]! * size + node]!);
    }
    for (let node = end; node !== start; node = before[node]!) {
      capacity[before[node]! * size + node]! -= amount;
      capacity[node * size + before[node]!]! += amount;
    }
    flow += amount;
  }
}
