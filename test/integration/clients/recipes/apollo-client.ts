import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

const clients = new Map<string, ApolloClient>();

export function clientAt(uri: string, valid: string): ApolloClient {
  const link = new HttpLink({ uri, headers: valid ? { 'as-of-valid': valid } : {} });
  const client = clients.get(valid) ?? new ApolloClient({ link, cache: new InMemoryCache() });
  clients.set(valid, client);
  return client;
}
