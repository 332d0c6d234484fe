import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A letter as it arrived, with its parts read back. */
export type ArrivedLetter = {
  to: string[];
  headers: Map<string, string>;
  subject: string;
  text: string;
  html: string;
};

/** A mail server on this machine that keeps what it is sent; to refuse an address, put it into `refused`. */
export async function startMailServer() {
  const arrived: ArrivedLetter[] = [];
  const refused = new Set<string>();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    converse(socket, refused, (letter) => arrived.push(letter));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    arrived,
    refused,
    close: () =>
      new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

/** RFC 5321 as far as a client needs it that may send without signing in. */
function converse(socket: Socket, refused: Set<string>, keep: (letter: ArrivedLetter) => void): void {
  let waiting = '';
  let to: string[] = [];
  let letter: string[] | null = null;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string): void => {
    const address = /^RCPT TO:<(.*)>/i.exec(line)?.[1];
    if (address !== undefined && refused.has(address)) answer(`550 5.1.1 <${address}> unknown`);
    else if (address !== undefined) {
      to.push(address);
      answer('250 ok');
    } else if (/^DATA/i.test(line)) {
      letter = [];
      answer('354 go on');
    } else if (/^STARTTLS/i.test(line)) answer('502 not here');
    else if (/^QUIT/i.test(line)) {
      answer('221 bye');
      socket.end();
    } else {
      if (/^MAIL/i.test(line)) to = [];
      answer('250 ok');
    }
  };
  answer('220 test');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (waiting + chunk).split('\r\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) {
      if (letter === null) command(line);
      else if (line === '.') {
        keep({ to, ...read(letter) });
        letter = null;
        answer('250 kept');
      } else letter.push(line.startsWith('.') ? line.slice(1) : line);
    }
  });
}

function read(lines: string[]): Omit<ArrivedLetter, 'to'> {
  const { headers, body } = part(lines.join('\r\n'));
  const boundary = /boundary="(.+?)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((text) => part(text.trimStart()));
  const content = (type: string) =>
    Buffer.from(
      parts.find((each) => each.headers.get('content-type')?.startsWith(type) === true)?.body ?? '',
      'base64',
    ).toString('utf8');
  return {
    headers,
    subject: decoded(headers.get('subject') ?? ''),
    text: content('text/plain'),
    html: content('text/html'),
  };
}

function part(text: string): { headers: Map<string, string>; body: string } {
  const end = text.indexOf('\r\n\r\n');
  const fields = text
    .slice(0, end)
    .replace(/\r\n\s+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    fields.map((field): [string, string] => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  return { headers, body: text.slice(end + 4) };
}

/** RFC 2047, base64 only. Bytes are joined before they are read, since a word may end within a letter. */
const decoded = (header: string): string =>
  header.replace(/=\?UTF-8\?B\?[^?]*\?=(?:\s+=\?UTF-8\?B\?[^?]*\?=)*/gi, (words) =>
    Buffer.concat(
      [...words.matchAll(/\?B\?([^?]*)\?=/gi)].map((word) => Buffer.from(word[1] ?? '', 'base64')),
    ).toString('utf8'),
  );
