import { EventEmitter } from 'node:events';
import type { FastifyReply } from 'fastify';
import { Admission, admissionContext } from '../../../../../src/api/http/budget/admission';
import type { ClientBudgets } from '../../../../../src/api/http/budget/client-budgets';
import { disconnectSignal, onClosed } from '../../../../../src/api/http/context';

const UNITS = 100_000;
const budgets = { spend: () => undefined, giveBack: () => undefined } as unknown as ClientBudgets;

/** Returns a response and its connection, either of which can be closed. */
function responseOn(socket: EventEmitter & { destroyed?: boolean }) {
  const raw = Object.assign(new EventEmitter(), { destroyed: false, writableFinished: false });
  return { raw, reply: { raw, request: { raw: { socket } } } as unknown as FastifyReply };
}

/**
 * Begins an operation as /graphql does: its client can leave before, while and after it is
 * admitted.
 */
function begin(admission: Admission, reply: FastifyReply) {
  const signal = disconnectSignal(reply);
  const context = admissionContext({ budgets, admission }, 'client', () => ({ deadline: Date.now() + 1_000, signal }));
  onClosed(reply, context.leave);
  return context.admit(UNITS);
}

test('an operation is in flight until its response is closed', async () => {
  const admission = new Admission(UNITS);
  const { raw, reply } = responseOn(new EventEmitter());
  await begin(admission, reply);
  expect(admission.inFlight).toBe(UNITS);
  raw.emit('close');
  expect(admission.inFlight).toBe(0);
});

test('a client that has left before its operation is admitted leaves nothing in flight', async () => {
  const admission = new Admission(UNITS);
  const { raw, reply } = responseOn(new EventEmitter());
  raw.destroyed = true;
  await expect(begin(admission, reply)).rejects.toThrow();
  expect(admission.inFlight).toBe(0);
});

test('a response behind another of its connection ends with the connection', async () => {
  const admission = new Admission(2 * UNITS);
  const socket = new EventEmitter();
  await begin(admission, responseOn(socket).reply);
  await begin(admission, responseOn(socket).reply);
  expect(admission.inFlight).toBe(2 * UNITS);
  socket.emit('close');
  expect(admission.inFlight).toBe(0);
  expect(socket.listenerCount('close')).toBe(0);
});

test('an operation that waits begins when another ends, and not once its client has left', async () => {
  const admission = new Admission(UNITS);
  const [first, second, third] = [1, 2, 3].map(() => responseOn(new EventEmitter()));
  await begin(admission, first!.reply);
  const left = begin(admission, second!.reply);
  const waiting = begin(admission, third!.reply);
  expect(admission.waiting).toBe(2);
  second!.raw.emit('close');
  await expect(left).rejects.toThrow();
  first!.raw.emit('close');
  await waiting;
  expect([admission.inFlight, admission.waiting]).toEqual([UNITS, 0]);
});
