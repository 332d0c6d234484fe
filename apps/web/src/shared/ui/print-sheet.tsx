import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** While this shows, printing prints its content and nothing else of the page. On screen it is not seen. */
export function PrintSheet({ children }: { children: ReactNode }) {
  useEffect(() => {
    document.body.dataset['printing'] = 'sheet';
    return () => {
      delete document.body.dataset['printing'];
    };
  }, []);
  return createPortal(<div data-print-sheet>{children}</div>, document.body);
}
