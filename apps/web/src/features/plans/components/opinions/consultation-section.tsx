import type { ConsultationView, ConsultedUnitView, PlanConsultationsView } from '@lotrinh/contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant, today } from '../../../../shared/lib/format.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { downloadMade } from '../../../../shared/lib/download.js';
import { GiveDialog } from './give-dialog.js';
import { OpinionTable } from './opinion-table.js';

type Props = { view: PlanConsultationsView; consultation: ConsultationView };

/** One consultation: until when, who is silent, the table, and the unit's own answer. */
export function ConsultationSection({ view, consultation }: Props) {
  const { t } = useTranslation();
  const { n, request, units, askedBy, askedAt } = consultation;
  const [giving, setGiving] = useState<ConsultedUnitView | null>(null);
  const silent = units.filter(({ verdict }) => verdict === null).map(({ unitName }) => unitName);
  const unanswered = units.flatMap(({ remarks }) => remarks).filter(({ answer }) => answer === null).length;
  return (
    <section aria-labelledby={`consultation-${n}`}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={`consultation-${n}`}>
          {t('consultation.title', { n })}
        </Title>
        <div>
          <Text fw={600}>{useStanding(consultation)}</Text>
          <Text c="dimmed" size="sm">
            {t('consultation.askedBy', { name: askedBy, time: formatInstant(askedAt) })}
          </Text>
        </div>
        {request !== null && <Text style={{ whiteSpace: 'pre-line' }}>{request}</Text>}
        {silent.length > 0 && <Text>{t('consultation.silent', { names: silent.join('; ') })}</Text>}
        {view.mayAnswer && unanswered > 0 && <Text>{t('consultation.unanswered', { count: unanswered })}</Text>}
        <Group data-no-print>
          {units
            .filter(({ isOwn }) => isOwn)
            .map((unit) => (
              <Button
                key={unit.id}
                size="md"
                variant={unit.verdict === null ? 'filled' : 'default'}
                onClick={() => {
                  setGiving(unit);
                }}
              >
                {t(unit.verdict === null ? 'consultation.give' : 'consultation.giveAgain', { name: unit.unitName })}
              </Button>
            ))}
          {view.mayAnswer && consultation.closedAt === null && silent.length > 0 && (
            <Export versionId={view.versionId} n={n} paper="reminder" />
          )}
          {view.mayAnswer && <Export versionId={view.versionId} n={n} paper="opinions" />}
        </Group>
        <OpinionTable view={view} consultation={consultation} />
      </Stack>
      {giving !== null && (
        <GiveDialog
          unit={giving}
          onClose={() => {
            setGiving(null);
          }}
        />
      )}
    </section>
  );
}

function useStanding({ dueOn, closedAt }: ConsultationView): string {
  const { t } = useTranslation();
  if (closedAt !== null) return t('consultation.closed', { time: formatInstant(closedAt) });
  const isOverdue = dueOn < today();
  return t(isOverdue ? 'consultation.overdue' : 'consultation.open', { date: formatDay(dueOn) });
}

/** One of the Word files of a consultation. */
function Export({ versionId, n, paper }: { versionId: string; n: number; paper: 'opinions' | 'reminder' }) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: downloadMade });
  return (
    <>
      <Button
        variant="default"
        size="md"
        loading={download.isPending}
        leftSection={<IconFileTypeDocx size={18} aria-hidden />}
        onClick={() => {
          download.mutate(`/api/plans/versions/${versionId}/consultations/${n}/${paper}.docx`);
        }}
      >
        {t(`consultation.export.${paper}`)}
      </Button>
      {download.isError && <ErrorState error={download.error} />}
    </>
  );
}
