import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import pino, { type DestinationStream, type Logger } from 'pino';

/** Milliseconds between two lines about the same error. */
const INTERVAL_MS = 1_000;
/** Maximum number of request ids in one line. */
const MAX_REQUEST_IDS = 10;

/** Occurrences of an error since the last line about it. */
interface Repeated {
  count: number;
  requestIds: string[];
  /** Logs the last occurrence with these fields added. */
  logLast: (fields: object) => void;
}

/**
 * Creates a log of JSON lines. A repeated error, as during an outage, is logged at once and then at
 * most once a second, with its count (`repeated`) and the first ten request ids (`requestIds`).
 */
export function createLog(level: string, destination: DestinationStream): Logger {
  const throttled = new Map<string, Repeated>();

  function logRepeated(key: string): void {
    const { count, requestIds, logLast } = throttled.get(key)!;
    if (count === 0) {
      throttled.delete(key);
      return;
    }
    logLast({ repeated: count, requestIds });
    open(key);
  }

  function open(key: string): void {
    throttled.set(key, { count: 0, requestIds: [], logLast: () => undefined });
    setTimeout(() => logRepeated(key), INTERVAL_MS).unref();
  }

  return pino(
    {
      level,
      serializers: {
        err: (error: Error) => {
          const { stack, ...fields } = pino.stdSerializers.err(error);
          return { ...fields, stack: inSources(stack) };
        },
      },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as [unknown, ...unknown[]];
          const key = errorKey(first);
          if (key === undefined) return method.apply(this, args);
          const repeated = throttled.get(key);
          if (!repeated) {
            open(key);
            return method.apply(this, args);
          }
          const { reqId } = this.bindings() as { reqId?: string };
          repeated.count++;
          if (reqId !== undefined && repeated.requestIds.length < MAX_REQUEST_IDS) repeated.requestIds.push(reqId);
          repeated.logLast = (fields) => method.apply(this, [{ ...(first as object), ...fields }, ...rest] as never);
        },
      },
    },
    destination,
  );
}

/** Returns the code of a logged error, else its message; undefined without an error. */
function errorKey(logged: unknown): string | undefined {
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | undefined)?.err;
  if (!(error instanceof Error)) return undefined;
  const { code, extensions } = error as { code?: unknown; extensions?: { code?: unknown } };
  const errorCode = extensions?.code ?? code;
  return typeof errorCode === 'string' ? errorCode : `${error.name}: ${error.message}`;
}

/** Maps a stack trace from the build to the sources. Reads a source map only when needed. */
export function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replaceAll(/(\/[^\s():]+\.js):(\d+):(\d+)/g, (position, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    return entry && 'originalSource' in entry
      ? `${entry.originalSource}:${String(entry.originalLine + 1)}:${String(entry.originalColumn + 1)}`
      : position;
  });
}

function readMap(file: string): SourceMap | undefined {
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as never) : undefined;
}
