import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './plan-page.module.css';

type Props = { name: string; isOpen: boolean; onOpen: () => void };

/** The words of a row, which open the sentence it came from. */
export function Opener({ name, isOpen, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes['opener']} aria-expanded={isOpen} title={t('plan.itemSource')} onClick={onOpen}>
      {name}
    </UnstyledButton>
  );
}
