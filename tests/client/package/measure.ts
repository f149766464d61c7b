import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operations from '@khuyencong/client/operations';
import { bytesOf, packClient, withoutGraphBytes } from './packed.ts';
import { bundledBytes, readyProgram, selectParts } from './sizes.ts';
import { ownQueriesBesideNothing } from './type-check.ts';

/** Prints what the client costs, from the packed tarball: the figures of its README. Takes seconds, without the network. */
const packed = packClient();
const { project, tarballBytes } = packed;
const first = await bundledBytes(project, readyProgram('ListProposals'));
const further: { readonly name: string; readonly bytes: number }[] = [];
for (const name of Object.keys(operations).filter((one) => one !== 'ListProposals'))
  further.push({ name, bytes: (await bundledBytes(project, readyProgram('ListProposals', name))) - first });
further.sort((a, b) => a.bytes - b.bytes);
const told = (at: number) => `${further.at(at)?.bytes} B ${further.at(at)?.name}`;
const { core, map } = await selectParts(packed);
const { instantiations, empty, queries } = ownQueriesBesideNothing(project);
const withoutDescriptions = bytesOf(packed, (folder) => {
  for (const path of globSync('cjs/generated/**/*.d.ts', { cwd: folder })) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replaceAll(/\/\*\*[^]*?\*\//g, ''));
  }
});
const withoutText = bytesOf(packed, (folder) => {
  for (const path of ['schema.graphql', 'cjs/generated/tada.d.ts', 'esm/generated/tada.d.ts'])
    rmSync(join(folder, path));
});
console.log(`client and one ready operation: ${first} B ListProposals, ${await bundledBytes(project, readyProgram('GetDataset'))} B GetDataset
each further one of ${further.length}: ${told(0)}, the middle one ${told(further.length >> 1)}, ${told(-2)}, ${told(-1)}
client and select: ${core} B; the map of the graph: ${map} B
twenty own queries: ${instantiations} instantiations, ${Math.round(queries - empty)} ms of a processor beside ${Math.round(empty)} ms of an empty file
tarball: ${tarballBytes} B; of it descriptions ${tarballBytes - withoutDescriptions} B, schema.graphql and tada ${tarballBytes - withoutText} B
tarball without what is made from the graph: ${withoutGraphBytes(packed)} B`);
packed.remove();
