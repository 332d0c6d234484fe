import { sendAuthorized } from './authorized.js';
import { rest } from './rest.js';

/** Fetches a made file as the signed-in person and hands it to the browser under the server's name for it. */
export async function downloadMade(path: string): Promise<void> {
  const response = await sendAuthorized(path);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'lo-trinh.xlsx';
  const address = URL.createObjectURL(await response.blob());
  clickOn(address, name);
  URL.revokeObjectURL(address);
}

/** Downloads a stored file by a one-time ticket, so that no access token stands in an address. */
export async function downloadStored(fileId: string): Promise<void> {
  const { ticket } = await rest<{ ticket: string }>('POST', `/api/files/${fileId}/ticket`);
  clickOn(`/api/files/${fileId}/content?ticket=${encodeURIComponent(ticket)}`, '');
}

function clickOn(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
