import { Alert, Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../../../shared/grid/grid-types.js';
import classes from './sheet.module.css';
import type { SheetProblem } from './use-sheet-problems.js';

type Props = {
  problems: SheetProblem[];
  /** Codes of indicators at which only the server sees something. */
  found: string[];
  columns: GridColumn[];
  /** Each one is listed; else only how many there are, so that the grid keeps its place while one types. */
  isListed: boolean;
  onList: (isListed: boolean) => void;
  onGo: (problem: SheetProblem) => void;
  onNext: () => void;
  frame: Ref<HTMLDivElement>;
};

/** Everything that stands between the report and its sending, each a way to its cell. */
export function SheetSummary({ problems, found, columns, isListed, onList, onGo, onNext, frame }: Props) {
  const { t } = useTranslation();
  const count = problems.length + found.length;
  const isBlocked = found.length > 0 || problems.some(({ kind }) => kind !== 'UNEXPLAINED');
  const titleOf = (problem: SheetProblem) => columns.find(({ key }) => key === problem.column)?.title ?? '';
  return (
    <Alert
      ref={frame}
      tabIndex={-1}
      role="group"
      variant="outline"
      color={count === 0 ? 'gray.7' : isBlocked ? 'red.9' : 'orange.9'}
      icon={count === 0 ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      py="xs"
      data-no-print
    >
      <Group gap="sm" mih={30}>
        <Text fw={600}>{count === 0 ? t('sheet.summaryNone') : t('sheet.summary', { count })}</Text>
        {count > 0 && (
          <>
            <Button size="compact-sm" variant="default" onClick={onNext}>
              {t('sheet.summaryNext')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={isListed}
              onClick={() => {
                onList(!isListed);
              }}
            >
              {t(isListed ? 'sheet.summaryHide' : 'sheet.summaryShow')}
            </Button>
          </>
        )}
      </Group>
      {isListed && count > 0 && (
        <ul className={classes['problems']}>
          {problems.map((problem) => (
            <li key={`${problem.itemId} ${problem.column} ${problem.message}`}>
              <UnstyledButton
                className={classes['problem']}
                onClick={() => {
                  onGo(problem);
                }}
              >
                <Text size="sm">
                  {t('sheet.problem', { code: problem.code, column: titleOf(problem), message: problem.message })}
                </Text>
              </UnstyledButton>
            </li>
          ))}
          {found.map((code) => (
            <li key={code}>
              <Text size="sm">{t('sheet.serverFound', { code })}</Text>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
