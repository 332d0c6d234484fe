import JSZip from 'jszip';
import { writeArchive } from './archive.js';

it('keeps every file as it is, in order, with names in Vietnamese', async () => {
  const files = [
    { name: '00_Mục lục.txt', bytes: new TextEncoder().encode('Hồ sơ kế hoạch') },
    { name: '01_Quyết định.pdf', bytes: new Uint8Array([0, 255, 7]) },
  ];
  const zip = await JSZip.loadAsync(await writeArchive(files));
  expect(Object.keys(zip.files)).toEqual(files.map(({ name }) => name));
  for (const { name, bytes } of files) expect(await zip.file(name)?.async('uint8array')).toEqual(bytes);
});
