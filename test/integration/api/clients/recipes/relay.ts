import { Environment, Network, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';

export function environmentAt(url: string, valid: string): Environment {
  const headers = { 'content-type': 'application/json', ...(valid && { 'as-of-valid': valid }) };
  const network = Network.create(async ({ text: query }, variables) => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as GraphQLResponse;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}
