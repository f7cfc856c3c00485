import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';

export function clientAt(url: string, valid: string): Client {
  const fetchOptions: RequestInit = { headers: valid ? { 'as-of-valid': valid } : {} };
  return new Client({ url, exchanges: [cacheExchange(), fetchExchange], fetchOptions });
}
