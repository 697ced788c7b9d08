import { writeList } from './offline.ts';

// for whoever has changed a file of the built site: browsers keep only what the list says
const folder = process.argv[2] ?? 'dist';
const { version, files } = await writeList(folder);
console.log(`${folder}: version ${version}, ${Object.keys(files).length} files`);
