import { endWords, figureWords } from '@lotrinh/domain';
import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CycleFigure } from '../api/get-figures.js';
import { partsText } from './figure-text.js';
import { FigureValue } from './figure-value.js';
import { VerdictWords } from './verdict-words.js';

type Props = { figures: CycleFigure[]; onOpen: (indicatorId: string) => void };

/** Every figure of a round beside what was aimed at and what was before. */
export function FigureTable({ figures, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('figure.col.indicator')}</Table.Th>
            <Table.Th scope="col">{t('figure.col.target')}</Table.Th>
            <Table.Th scope="col">{t('figure.col.result')}</Table.Th>
            <Table.Th scope="col">{t('figure.col.previous')}</Table.Th>
            <Table.Th scope="col">{t('figure.col.verdict')}</Table.Th>
            <Table.Th scope="col">{t('figure.col.coverage')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map((figure) => (
            <FigureLine
              key={figure.indicator.id}
              row={figure}
              onOpen={() => {
                onOpen(figure.indicator.id);
              }}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function FigureLine({ row, onOpen }: { row: CycleFigure; onOpen: () => void }) {
  const { t } = useTranslation();
  const { indicator, figure, previous, targets } = row;
  const { name, uom, valueType } = indicator.definition;
  const { expected, withFigure } = figure.coverage;
  const parts = partsText(valueType, figure.exact);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} miw={220}>
        <Text size="sm" c="dimmed">
          {[indicator.code, uom].filter(Boolean).join(' · ')}
        </Text>
        {name}
      </Table.Th>
      <Table.Td miw={200}>
        {targets.length === 0 && <Text c="dimmed">{t('figure.noTarget')}</Text>}
        {targets.map(({ target }) => (
          <div key={target.itemId}>
            <Link
              to="/ke-hoach/$planId"
              params={{ planId: target.planId }}
              search={{ muc: 'chi-tieu', ban: target.versionId }}
              title={target.planTitle}
            >
              {target.phrase}
            </Link>
            {target.targetYear !== null && (
              <Text span size="sm" c="dimmed">
                {' '}
                ({target.targetYear})
              </Text>
            )}
          </div>
        ))}
      </Table.Td>
      <Table.Td miw={130}>
        <Anchor
          component="button"
          type="button"
          fw={600}
          ta="start"
          aria-label={t('figure.openSource', { code: indicator.code })}
          aria-haspopup="dialog"
          onClick={onOpen}
        >
          <FigureValue figure={figure} />
        </Anchor>
        {parts !== null && (
          <Text size="sm" c="dimmed">
            {parts}
          </Text>
        )}
        {figure.meeting !== null && (
          <Text size="sm">{t('figure.meeting', { share: endWords('SHARE', figure.meeting.exact) ?? '' })}</Text>
        )}
        {figure.flags
          // How many are missing stands in a column of its own.
          .filter((flag) => flag !== 'PARTIAL_COVERAGE')
          .map((flag) => (
            <Text key={flag} size="sm">
              {t(`figure.flag.${flag}`)}
            </Text>
          ))}
      </Table.Td>
      <Table.Td miw={100}>
        {(previous && figureWords({ kind: figure.kind, value: previous.value })) ?? t('state.none')}
      </Table.Td>
      <Table.Td miw={150}>
        {targets.map((judged) => (
          <VerdictWords key={judged.target.itemId} judged={judged} figure={figure} />
        ))}
      </Table.Td>
      <Table.Td miw={130}>
        {t('figure.coverage', { reported: withFigure.respondents, expected: expected.respondents })}
        <Text size="sm" c="dimmed">
          {t('figure.units', { n: withFigure.units, N: expected.units })}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
