// Opens the PGlite directory that its argument names, commits a row, says so, and stays until it is killed.
import { connect } from '@khuyencong/drizzle/connect.ts';

const database = await connect(process.argv[2]!);
await database.query(`create table note as select 'kept' as word`);
console.log('holding');
setInterval(() => {}, 60_000);
