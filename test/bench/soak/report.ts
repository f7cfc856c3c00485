import { compareEvents, compareWrites } from './checks';
import type { SoakRun } from './run';

/** MiB of resident memory that a heap of 1 GiB and the rest of the process may take. */
const MAX_MEMORY = 1_536;

/** The figures of a run as Markdown, and whether it kept all that is promised. */
export function reportSoak(run: SoakRun): { markdown: string; isGood: boolean } {
  const { figures, faults, writer, recorded, readers, subscribers, slowReaders, memory } = run;
  const { lost, recordedTwice } = compareWrites(writer.acknowledged, recorded);
  const events = subscribers.map(({ received }) => compareEvents(received, recorded.changes.slice(1)));
  const missing = sum(events.map((one) => one.missing));
  const repeated = sum(events.map((one) => one.repeated));
  const outOfOrder = sum(events.map((one) => one.outOfOrder));
  const stale = sum(readers.map((one) => one.stale));
  const broken = figures.count('INTERNAL_SERVER_ERROR');
  const connections = sum(subscribers.map((one) => one.connections));
  const received = sum(subscribers.map((one) => one.received.length));
  const errors = [...new Set(subscribers.flatMap((one) => one.errors))];
  const markdown = [
    `${figures.table()}\n`,
    `- ${faults.length} faults: ${[...new Set(faults)].join('; ')}.`,
    `- ${writer.acknowledged.length} writes acknowledged, ${writer.retried} of them sent more than once: ${lost} lost, ${recordedTwice} recorded twice.`,
    `- Answers staler than a write that was acknowledged before they were asked for: ${stale}.`,
    `- ${subscribers.length} subscribers with ${connections} connections and ${received} events: ${missing} missing, ${repeated} repeated, ${outOfOrder} out of order; errors: ${errors.join(', ') || 'none'}.`,
    `- ${slowReaders} clients that asked and never read.`,
    `- Resident memory: ${memory.start} MiB at the start, ${memory.peak} MiB at its peak, ${memory.end} MiB at the end.`,
  ].join('\n');
  const counts = [lost, recordedTwice, stale, missing, repeated, outOfOrder, broken];
  return { markdown, isGood: counts.every((count) => count === 0) && memory.peak <= MAX_MEMORY };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
