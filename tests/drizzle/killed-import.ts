/** Imports a folder and kills itself when it has told its progress so often: `node killed-import.ts <url> <folder> <step>`. */
import { connect } from '@khuyencong/drizzle';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';

const [url = '', folder = '', last = ''] = process.argv.slice(2);
let step = 0;
const database = await connect(url);
await importFolder(database, folder, {
  onProgress: () => {
    step += 1;
    if (step === Number(last)) process.kill(process.pid, 'SIGKILL');
  },
});
// it lived: who waits for the kill is to see an end
await database.close();
