import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { bilingual } from '../../language/message';
import { RequestError } from './request-error';
import { RETRY_AFTER_S } from './headers';
import type { HttpLimits } from './limits';

class Overloaded extends RequestError {
  constructor() {
    super(503, bilingual('request.overloaded'));
  }
}

/** Rejects requests to the routes of `app` only, while the process is short of memory or time. */
export async function shedLoad(
  app: FastifyInstance,
  { maxEventLoopDelayMs, maxHeapBytes, maxRssBytes }: HttpLimits,
): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    maxHeapUsedBytes: maxHeapBytes,
    maxRssBytes,
    customError: Overloaded,
    retryAfter: RETRY_AFTER_S,
  });
}
