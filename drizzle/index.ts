export { connect } from './connect.ts';
export type { ConnectOptions, Database, Db, QueryOptions, QueryParameter } from './connect.ts';
export { migrate } from './migrate.ts';
export { foldText } from './text/fold-text.ts';
export { searchKeyOf } from './text/search-key.ts';
export { vietnameseSortKey } from './text/vietnamese-sort-key.ts';
