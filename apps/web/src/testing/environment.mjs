import { TestEnvironment } from 'jest-environment-jsdom';

class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom with what browsers have and it lacks: Node's fetch classes, and quiet stand-ins for layout. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.dom;
    const missing = {
      Blob,
      FormData,
      Headers,
      ReadableStream,
      Request,
      Response,
      TextDecoder,
      TextDecoderStream,
      TextEncoder,
      structuredClone,
      ResizeObserver: QuietObserver,
      IntersectionObserver: QuietObserver,
    };
    for (const [name, value] of Object.entries(missing)) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true });
    }
    window.matchMedia = (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} });
    window.scrollTo = () => undefined;
    window.Element.prototype.scrollIntoView = () => undefined;
  }
}
