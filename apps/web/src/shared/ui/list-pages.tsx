import { Pagination } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { total: number; size: number; page: number; onPage: (page: number) => void };

/** Pages of a list; absent while everything fits on one. */
export function ListPages({ total, size, page, onPage }: Props) {
  const { t } = useTranslation();
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  return (
    <Pagination
      mt="md"
      total={pages}
      value={page}
      onChange={onPage}
      getControlProps={(control) => ({ 'aria-label': t(`list.${control}`) })}
      getItemProps={(each) => ({ 'aria-label': t('list.go', { page: each }) })}
    />
  );
}
