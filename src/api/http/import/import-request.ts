import { z } from 'zod';
import { MEANINGS } from '../../../exchange/mapping/suggest/header-meanings';
import { RequestError } from '../error-reply';

const MAX_SHEETS = 100;

const text = z.string().max(10_000);

/** Base64 (RFC 4648, section 4), as bytes. */
const content = z
  .string()
  .refine((value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value), 'base64')
  .transform((value) => Buffer.from(value, 'base64'));

const column = z.strictObject({
  sheet: text,
  header: text,
  meaning: z.enum(MEANINGS).nullable(),
  values: z.record(z.string(), z.string()).optional(),
});

const source = z.strictObject({
  title: text.optional(),
  url: text.optional(),
  publisher: text.optional(),
  published: text.optional(),
});

const importRequest = z.strictObject({
  sheets: z
    .array(z.strictObject({ name: text.min(1), content }))
    .min(1)
    .max(MAX_SHEETS),
  mapping: z.string().optional(),
  columns: z.array(column).optional(),
  source: source.optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  dryRun: z.boolean().default(true),
});

/** The body of POST /import, as it is sent. */
export type ImportRequest = z.input<typeof importRequest>;

/** The body of POST /import: see src/exchange/mapping/README.md. Throws RequestError, which names the first field that is wrong. */
export function readImportRequest(body: unknown): z.output<typeof importRequest> {
  const { data, error } = importRequest.safeParse(body);
  if (data) return data;
  const [{ path, message } = { path: [], message: 'no JSON' }] = error.issues;
  throw new RequestError(
    400,
    `Send JSON with sheets, each with its name and its content in base64. ${[...path, message].join(' ')}`,
  );
}
