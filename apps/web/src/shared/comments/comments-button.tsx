import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { everywhere, useComments } from './use-comments.js';

/** Opens all opinions on the version. */
export function CommentsButton() {
  const { t } = useTranslation();
  const comments = useComments();
  if (comments === null) return null;
  const { mayComment, open, total } = comments.summary;
  if (total === 0 && !mayComment) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconMessages size={18} aria-hidden />}
      onClick={() => {
        comments.open(everywhere);
      }}
    >
      {open > 0 ? t('comments.titleOpen', { count: open }) : t('comments.title')}
    </Button>
  );
}
