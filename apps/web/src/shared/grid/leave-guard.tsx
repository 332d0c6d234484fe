import { Button, Group, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';

/** Asks before what is not saved yet is left behind: inside the application by a dialog, outside by the browser's own. `words` say what becomes of it. */
export function LeaveGuard({ isUnsaved, words }: { isUnsaved: boolean; words?: string }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && leavesGrid(current, next),
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={t('grid.leaveTitle')}>
      <Stack>
        <Text>{words ?? t('grid.leave')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={blocker.proceed}>
            {t('grid.leaveAnyway')}
          </Button>
          <Button onClick={blocker.reset}>{t('grid.stay')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

type Place = { pathname: string; search: object };

/** What is edited stays while page, part and editing stay; what else the address says does not matter. */
function leavesGrid(current: Place, next: Place): boolean {
  const part = ({ pathname, search }: Place) =>
    JSON.stringify([pathname, ...['muc', 'ban', 'sua', 'noi'].map((name) => Reflect.get(search, name) as unknown)]);
  return part(current) !== part(next);
}
