/**
 * What is physically possible on this stack: bare node:http, postgres.js, and one statement whose bytes go from the
 * database's socket to the client's as they are. A request names its question instead of bearing a document.
 */
import { createServer } from 'node:http';
import postgres from 'postgres';
import { questions } from './questions.ts';

const pools = new Map<number, postgres.Sql>();
function poolOf(connections: number): postgres.Sql {
  const size = Number(process.env['POOL_SIZE'] ?? connections);
  const pool = pools.get(size) ?? postgres(process.env['DATABASE_URL']!, { max: size, fetch_types: false });
  pools.set(size, pool);
  return pool;
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
      const { text, parameters, connections } = questions[query]!;
      const [row] = await poolOf(connections).unsafe(text, parameters(variables), { prepare: true }).raw();
      const body: Buffer = row![0];
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
