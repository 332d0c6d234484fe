import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../../shared/lib/format.js';
import { Dialog } from '../../../shared/ui/dialog.js';
import { type SectionDraft, wordsOf } from './section-drafts.js';
import classes from './plan-page.module.css';

type Props = { draft: SectionDraft; onKeep: (draft: SectionDraft, keep: 'mine' | 'theirs') => void };

/** Mine beside theirs. Closing is choosing; nothing is lost either way. */
export function SectionConflict({ draft, onKeep }: Props) {
  const { t } = useTranslation();
  const { conflict } = draft;
  if (conflict === null) return null;
  const name = conflict.by ?? t('conflict.someone');
  return (
    <Dialog title={t('planText.conflictTitle')} size="xl" urgent>
      <Stack>
        {conflict.theirs === null ? (
          <Text fw={600}>{t('planText.conflictDeleted', { name })}</Text>
        ) : (
          <Table.ScrollContainer minWidth={480}>
            <Table withTableBorder layout="fixed">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('conflict.mine')}</Table.Th>
                  <Table.Th scope="col">
                    {t('conflict.theirs', { name, time: conflict.at === null ? '' : formatTime(conflict.at) })}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                <Table.Tr className={classes['versions']}>
                  <Table.Td>{wordsOf(draft)}</Table.Td>
                  <Table.Td>{wordsOf(conflict.theirs)}</Table.Td>
                </Table.Tr>
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              onKeep(draft, 'theirs');
            }}
          >
            {t('conflict.takeTheirs')}
          </Button>
          <Button
            onClick={() => {
              onKeep(draft, 'mine');
            }}
          >
            {t('conflict.keepMine')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
