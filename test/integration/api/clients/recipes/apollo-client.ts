import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

export function clientAt(uri: string, valid: string): ApolloClient {
  const link = new HttpLink({ uri, headers: valid ? { 'as-of-valid': valid } : {} });
  return new ApolloClient({ link, cache: new InMemoryCache() });
}
