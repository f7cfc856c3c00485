import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** An answer as it was sent. */
export interface Answer {
  body: Buffer;
  contentType: string;
}

interface CachedResponse extends Answer {
  revision: string;
}

/** Bytes that an answer takes beside its body and its key. */
const SHELL = 256;

/** Whole answers by what they hang on, each good for as long as the graph stands at the revision that it was given at. */
export class ResponseCache {
  private readonly answers: LRUCache<string, CachedResponse>;

  /** `most` is how many bytes may be kept; what was asked for longest ago goes first. */
  constructor(most: number) {
    this.answers = new LRUCache({
      maxSize: most,
      sizeCalculation: ({ body }, key) => body.length + key.length + SHELL,
    });
  }

  /** Whether there is an answer, at whatever revision. */
  has(key: string): boolean {
    return this.answers.has(key);
  }

  /** The answer at this revision; undefined where there is none, or only one of another revision. */
  get(key: string, revision: string): Answer | undefined {
    const answer = this.answers.get(key);
    return answer?.revision === revision ? answer : undefined;
  }

  keep(key: string, revision: string, answer: Answer): void {
    this.answers.set(key, { ...answer, revision });
  }
}

/** The mark of the answer to a request at a revision, as an ETag: whoever has an answer of this mark need not be sent it. */
export function etagOf(key: string, revision: string): string {
  return `W/"${createHash('sha256')
    .update(JSON.stringify([revision, key]))
    .digest('base64url')
    .slice(0, 27)}"`;
}
