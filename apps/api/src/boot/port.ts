import { createServer } from 'node:net';

const isFree = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });

/** The wanted port, or the next free one of the following twenty. */
export async function nextFreePort(host: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  for (let port = wanted; port < wanted + 20 && port < 65_536; port += 1) if (await isFree(host, port)) return port;
  throw new Error(`No free port from ${wanted} to ${wanted + 19} on ${host}`);
}
