import { notifications } from '@mantine/notifications';

/** A short word that something was done; nothing that must be acted on. */
export function notify(message: string): void {
  notifications.show({ message, color: 'brand' });
}
