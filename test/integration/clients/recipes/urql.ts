import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';

const clients = new Map<string, Client>();

export function clientAt(url: string, valid: string): Client {
  const fetchOptions = { headers: valid ? { 'as-of-valid': valid } : undefined };
  const exchanges = [cacheExchange(), fetchExchange];
  const client = clients.get(valid) ?? new Client({ url, exchanges, fetchOptions });
  clients.set(valid, client);
  return client;
}
