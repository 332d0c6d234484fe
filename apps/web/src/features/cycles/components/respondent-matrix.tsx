import { ActionIcon, Button, Checkbox, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorChoice, RespondentChoice } from './cycle-form.js';
import { RepresentsDialog } from './represents-dialog.js';

type Props = {
  respondents: RespondentChoice[];
  indicators: IndicatorChoice[];
  onChange: (respondents: RespondentChoice[]) => void;
};

/** Respondents by indicators: a ticked box is one that does not concern the respondent. */
export function RespondentMatrix({ respondents, indicators, onChange }: Props) {
  const { t } = useTranslation();
  const [openId, setOpenId] = useState<string | null>(null);
  const replace = (changed: RespondentChoice) => {
    onChange(respondents.map((each) => (each.unit.id === changed.unit.id ? changed : each)));
  };
  const open = respondents.find(({ unit }) => unit.id === openId);
  return (
    <Table.ScrollContainer minWidth={420 + indicators.length * 64}>
      <Table verticalSpacing={6} withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" rowSpan={2}>
              {t('cycle.respondents.unit')}
            </Table.Th>
            <Table.Th scope="col" rowSpan={2}>
              {t('cycle.respondents.represents')}
            </Table.Th>
            {indicators.length > 0 && (
              <Table.Th scope="colgroup" colSpan={indicators.length} ta="center">
                {t('cycle.respondents.exempt')}
              </Table.Th>
            )}
            <Table.Th scope="col" rowSpan={2} w={48}>
              <VisuallyHidden>{t('act.remove')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
          <Table.Tr>
            {indicators.map(({ id, code, name }) => (
              <Table.Th key={id} scope="col" ta="center" title={name}>
                {code}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {respondents.map((respondent) => (
            <Table.Tr key={respondent.unit.id}>
              <Table.Th scope="row" fw={400}>
                {respondent.unit.name}
              </Table.Th>
              <Table.Td>
                <Represents
                  respondent={respondent}
                  onOpen={() => {
                    setOpenId(respondent.unit.id);
                  }}
                />
              </Table.Td>
              {indicators.map((indicator) => (
                <ExemptCell key={indicator.id} respondent={respondent} indicator={indicator} onChange={replace} />
              ))}
              <Table.Td>
                <ActionIcon
                  variant="default"
                  size={32}
                  aria-label={t('cycle.respondents.remove', { unit: respondent.unit.name })}
                  onClick={() => {
                    onChange(respondents.filter((each) => each !== respondent));
                  }}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {open !== undefined && (
        <RepresentsDialog
          respondent={open}
          onChange={replace}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </Table.ScrollContainer>
  );
}

function Represents({
  respondent: { unit, represents },
  onOpen,
}: {
  respondent: RespondentChoice;
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const isItself = represents.length === 1 && represents[0]?.id === unit.id;
  const words = isItself ? t('cycle.represents.itself') : t('cycle.represents.count', { count: represents.length });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`${words}. ${t('cycle.represents.edit', { unit: unit.name })}`}
        onClick={onOpen}
      >
        {words}
      </Button>
      {!isItself && (
        <Text size="sm" c="dimmed">
          {represents.map(({ name }) => name).join(', ')}
        </Text>
      )}
    </>
  );
}

type Cell = {
  respondent: RespondentChoice;
  indicator: IndicatorChoice;
  onChange: (respondent: RespondentChoice) => void;
};

function ExemptCell({ respondent, indicator: { id, code }, onChange }: Cell) {
  const { t } = useTranslation();
  const { unit, exempt } = respondent;
  return (
    <Table.Td>
      <Checkbox
        styles={{ body: { justifyContent: 'center' } }}
        aria-label={t('cycle.respondents.exemptOne', { unit: unit.name, code })}
        checked={exempt.includes(id)}
        onChange={(event) => {
          const isTicked = event.currentTarget.checked;
          onChange({ ...respondent, exempt: isTicked ? [...exempt, id] : exempt.filter((each) => each !== id) });
        }}
      />
    </Table.Td>
  );
}
