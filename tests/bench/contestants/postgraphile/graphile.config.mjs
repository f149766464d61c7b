import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { pgSmartTags } from 'graphile-utils';

// its unique index is no constraint, which PostGraphile wants before it looks a proposal up by its code
const codeIsUnique = pgSmartTags({ kind: 'class', match: 'proposal', tags: { unique: 'code' } });

export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  plugins: [codeIsUnique],
  // it would hide orders and conditions whose column is not the first of an index
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.POOL_SIZE) },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  // the indexes on totals put nulls last; without this it could not use them
  schema: { orderByNullsLast: true, connectionFilterRelations: false },
};
