import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { fileCells, fileColumns, type FormatOptions, type TableFormat } from '../formats/table-format';
import type { TableRow, Table } from '../table';
import { disconnectIfIdle, timeToTake } from '../../http/slow-readers';

export interface TableStreamOptions extends FormatOptions {
  table: Table;
  format: TableFormat;
  rows: AsyncIterable<TableRow[]>;
  idleTimeoutMs: number;
}

/**
 * The file of a table as a stream, once its first rows are read, so that what is wrong with the request is known before
 * anything is sent. The next rows are read when the client has taken the last ones; a client that takes none is disconnected.
 */
export async function tableStream({ raw }: FastifyReply, options: TableStreamOptions): Promise<Readable> {
  const { table, format, rows, idleTimeoutMs } = options;
  const writer = format.writer(fileColumns(table.columns), options);
  const batches = rows[Symbol.asyncIterator]();
  let batch = await batches.next();

  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield* take(writer.start());
    for (; !batch.done; batch = await batches.next()) {
      yield* take(writer.rows(batch.value.map((row) => fileCells(table.columns, row))));
    }
    yield* take(writer.end());
    disconnectIfIdle(raw, idleTimeoutMs);
  }

  /** The generator goes on when the stream has room again: when the client has taken what was there before. */
  function* take(piece: string | Uint8Array): Generator<Uint8Array> {
    if (piece.length === 0) return;
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const timer = setTimeout(() => raw.destroy(), timeToTake(bytes.length, idleTimeoutMs));
    try {
      yield bytes;
    } finally {
      clearTimeout(timer);
    }
  }

  return Readable.from(pieces(), { objectMode: false });
}
