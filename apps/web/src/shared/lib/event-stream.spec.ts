import { aGrant, startTestServer } from '../../testing/server.js';
import { parseEvent, readEvents, type StreamEvent } from './event-stream.js';
import { session } from './session.js';

beforeEach(() => {
  session.reset();
});

it('reads an event, its many data lines, and ignores the heartbeat', () => {
  expect(parseEvent('event: job\ndata: {"id":1}')).toEqual({ event: 'job', data: '{"id":1}' });
  expect(parseEvent('data: a\ndata: b')).toEqual({ event: 'message', data: 'a\nb' });
  expect(parseEvent(': still here')).toBeNull();
});

it('puts events together across chunk borders, inside a character too', async () => {
  startTestServer({ 'POST /api/session/refresh': () => aGrant() });
  await session.restore();
  const bytes = new TextEncoder().encode('event: job\ndata: "xong một nửa"\n\n: nhịp\n\ndata: hết\n\n');
  const at = 26;
  globalThis.fetch = () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, at));
            controller.enqueue(bytes.slice(at));
            controller.close();
          },
        }),
      ),
    );
  const seen: StreamEvent[] = [];
  await readEvents('/api/events', (event) => seen.push(event), new AbortController().signal);
  expect(seen).toEqual([
    { event: 'job', data: '"xong một nửa"' },
    { event: 'message', data: 'hết' },
  ]);
});
