import { Group, Pagination, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { page: number; size: number; total: number; onPage: (page: number) => void };

/** Which rows of how many are shown, and the way to the others; nothing to turn where one page holds all. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useTranslation();
  const pages = Math.max(1, Math.ceil(total / size));
  return (
    <Group justify="space-between" data-no-print>
      <Text size="sm" c="dimmed">
        {total > 0 && t('table.range', { from: (page - 1) * size + 1, to: Math.min(page * size, total), total })}
      </Text>
      {pages > 1 && <Pagination value={page} total={pages} onChange={onPage} />}
    </Group>
  );
}
