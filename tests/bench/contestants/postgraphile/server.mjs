import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import preset from './graphile.config.mjs';

const graphile = postgraphile(preset);
if (process.argv.includes('--print-schema')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema((await graphile.getSchemaResult()).schema));
  process.exit(0);
}
const server = createServer();
await graphile.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
