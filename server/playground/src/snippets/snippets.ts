import { type DefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';

/** What a program is to ask. */
export interface AskedQuestion {
  readonly query: string;
  /** Null without any. */
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** The address of `/graphql`. */
  readonly url: string;
}

const anonymous = 'Question';

/** A program in TypeScript that asks through the client and prints the answer. */
export function typescriptSnippet({ query, variables, url }: AskedQuestion): string {
  const { name, text } = named(query);
  const literal = text.trimEnd().replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
  const given = variables ? `, ${JSON.stringify(variables, null, 2)}` : ', {}';
  return `import { createClient } from '@khuyencong/client';

const api = createClient({ url: ${JSON.stringify(url)} });
const question = {
  name: ${JSON.stringify(name)},
  text: \`${literal}\`,
};
const answer = await api.request(question${given});
console.log(JSON.stringify(answer, null, 2));
`;
}

/** A command for a POSIX shell. */
export function curlSnippet({ query, variables, url }: AskedQuestion): string {
  const body = JSON.stringify({ query, ...(variables && { variables }) });
  return `curl -sS ${inQuotes(url)} \\
  -H 'content-type: application/json' \\
  --data-raw ${inQuotes(body)}
`;
}

/** A program in Python 3 that needs no package. */
export function pythonSnippet({ query, variables, url }: AskedQuestion): string {
  const literal = query.trimEnd().replaceAll(/\\|"/g, String.raw`\$&`);
  return `import json
import urllib.request

query = """${literal}"""
variables = json.loads(${JSON.stringify(JSON.stringify(variables ?? {}))})
request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer, ensure_ascii=False, indent=2))
`;
}

/** A program in R from 4.0, with the package httr2. */
export function rSnippet({ query, variables, url }: AskedQuestion): string {
  const given = rawString(JSON.stringify(variables ?? {}));
  return `library(httr2)

query <- ${rawString(query.trimEnd())}
variables <- ${given}
body <- sprintf('{"query": %s, "variables": %s}', jsonlite::toJSON(query, auto_unbox = TRUE), variables)
answer <- request(${rawString(url)}) |>
  req_body_raw(body, type = "application/json") |>
  req_perform() |>
  resp_body_json()
str(answer)
`;
}

/** A text in single quotes for a POSIX shell. */
function inQuotes(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A raw string of R, with as many dashes as keep its end from standing in the text. */
function rawString(text: string): string {
  let dashes = '---';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}

/** The question with a name for its operation, which the client asks for. */
function named(query: string): { name: string; text: string } {
  const operation = operationOf(query);
  if (operation?.name) return { name: operation.name.value, text: query };
  if (!operation?.loc) return { name: anonymous, text: query };
  const { start } = operation.loc;
  const behind = query.slice(start);
  const text = behind.startsWith('{') ? `query ${anonymous} ${behind}` : behind.replace(/^\w+/, `$& ${anonymous}`);
  return { name: anonymous, text: query.slice(0, start) + text };
}

function operationOf(query: string): OperationDefinitionNode | undefined {
  try {
    return parse(query).definitions.find(
      (part: DefinitionNode): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
    );
  } catch {
    return undefined;
  }
}
