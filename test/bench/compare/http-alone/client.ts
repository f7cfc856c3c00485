import { type Client, openClient } from '../load/client';

/** The HTTP server alone, which answers all requests with one text. */
export interface FixedText extends Client {
  /** Sets the text of all answers. Throws where the server does not take it. */
  put: (text: string) => Promise<void>;
}

/** Opens a client of the HTTP server alone with this many connections. */
export function openFixedText(address: string, connections: number): FixedText {
  return {
    ...openClient(address, connections),
    put: async (text) => {
      const response = await fetch(address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: text,
      });
      if (!response.ok) throw new Error(`The text was not taken: ${response.status}`);
    },
  };
}
