import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CommentMark } from '../../../shared/comments/comment-mark.js';
import { AmendedMark } from './amended-mark.js';
import classes from './plan-page.module.css';

type Props = { itemId: string; name: string; isOpen: boolean; onOpen: () => void };

/** The words of a row, which open the sentence it came from, and the mark of the opinions on it. */
export function Opener({ itemId, name, isOpen, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes['commented']}>
      <UnstyledButton
        className={classes['opener']}
        aria-expanded={isOpen}
        title={t('plan.itemSource')}
        onClick={onOpen}
      >
        {name}
      </UnstyledButton>
      <AmendedMark itemId={itemId} />
      <CommentMark itemId={itemId} name={name} />
    </div>
  );
}
