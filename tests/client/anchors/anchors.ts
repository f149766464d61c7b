export interface Anchor {
  readonly name: string;
  readonly packages: readonly string[];
  /** A browser program that asks for ten proposals: code, title and total. */
  readonly program: string;
  readonly note?: string;
  /** Run before bundling; `$schema` is the graph as text. */
  readonly prepare?: string;
}

const text =
  'query ListProposals($first: Int) { proposals(first: $first) { nodes { code titleVi total(stage: REGISTERED) } } }';
const url = 'https://khuyencong.example/graphql';

export const anchors: readonly Anchor[] = [
  {
    name: '@linear/sdk',
    packages: ['@linear/sdk', 'graphql@16'],
    program: `import { LinearClient } from '@linear/sdk'; new LinearClient({ apiKey: 'k' }).issues({ first: 10 }).then(console.log);`,
    note: 'its own graph',
  },
  {
    name: '@apollo/client',
    packages: ['@apollo/client', 'graphql@16', 'rxjs'],
    program: `import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
const client = new ApolloClient({ link: new HttpLink({ uri: '${url}' }), cache: new InMemoryCache() });
client.query({ query: gql\`${text}\`, variables: { first: 10 } }).then(console.log);`,
    note: 'with its cache',
  },
  {
    name: '@urql/core',
    packages: ['@urql/core', 'graphql@16'],
    program: `import { Client, fetchExchange } from '@urql/core';
const client = new Client({ url: '${url}', exchanges: [fetchExchange] });
client.query(\`${text}\`, { first: 10 }).toPromise().then(console.log);`,
    note: 'without its cache',
  },
  {
    name: 'graphql-request',
    packages: ['graphql-request', 'graphql@16'],
    program: `import { request } from 'graphql-request'; request('${url}', \`${text}\`, { first: 10 }).then(console.log);`,
  },
  {
    name: '@shopify/graphql-client',
    packages: ['@shopify/graphql-client'],
    program: `import { createGraphQLClient } from '@shopify/graphql-client';
const client = createGraphQLClient({ url: '${url}', headers: {} });
client.request(\`${text}\`, { variables: { first: 10 } }).then(console.log);`,
  },
  {
    name: 'gql.tada',
    packages: ['gql.tada'],
    program: `import { initGraphQLTada } from 'gql.tada'; const graphql = initGraphQLTada(); console.log(graphql(\`${text}\`));`,
    note: 'sends nothing: a client comes on top',
  },
  {
    name: '@genql/runtime',
    packages: ['@genql/cli', 'graphql@16'],
    prepare: 'node_modules/.bin/genql --schema $schema --output generated --esm',
    program: `import { createClient } from './generated'; createClient({ url: '${url}' }).query({ proposals: { __args: { first: 10 }, nodes: { code: true, titleVi: true, total: { __args: { stage: 'REGISTERED' } } } } }).then(console.log);`,
    note: 'generated from our graph',
  },
];

/** The same question by our client, in the two ways that have a text of their own. */
export const ours = {
  'ready operation': `import { createClient } from '@khuyencong/client'; import { ListProposals } from '@khuyencong/client/operations';
createClient({ url: '${url}' }).request(ListProposals, { first: 10 }).then(console.log);`,
  'own selection': `import { createClient } from '@khuyencong/client'; import { select } from '@khuyencong/client/select';
select(createClient({ url: '${url}' }), { proposals: { $: { first: 10 }, nodes: { code: true, titleVi: true, total: { $: { stage: 'REGISTERED' } } } } }).then(console.log);`,
};
